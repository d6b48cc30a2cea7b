import { reportLines } from '../compare/report-lines.ts';
import { allBlocks, headingOf, mapBlocks, mapParts, wordsOf } from '../report/blocks.ts';
import { isoDate } from '../report/dates.ts';
import { cellAddress } from '../report/place.ts';
import { type Block, PART_ROLES, type Report, type Section, type TableCell } from '../report/schema.ts';
import { cutFirstSentence, joinRunIn } from '../text/sentences.ts';

/** Every text of a report by its address: a block's id, a cell's address, title, addressee, a part's role, signature, date, note. */
export function textsOf(report: Report): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text, rows } of reportLines(report)) {
    texts.set(id, text);
    rows?.forEach((cells, row) => {
      for (const [at, cell] of cells.entries()) texts.set(cellAddress(id, row, at), cell.text);
    });
  }
  return texts;
}

/** What every report has, be it empty: the addressee, the note. */
export const isBesideBlocks = (address: string): boolean =>
  ['title', 'addressee', 'signature', 'date', 'note', ...PART_ROLES].includes(address);

function cut(words: string): { heading: string; text: string } {
  const { heading, stop, rest } = cutFirstSentence(words);
  return { heading: stop === '。' ? heading : heading + stop, text: rest };
}

function sectionWith(section: Section, words: string): Section {
  const parts = cut(words);
  if (section.text !== '' && parts.text !== '') return { ...section, ...parts };
  return { ...section, heading: words.replace(/。+$/, ''), text: '' };
}

/** A block with other words; what of them is its heading is found as it is in typing. */
export function blockWith(block: Block, words: string): Block {
  if (block.kind === 'section') return sectionWith(block, words);
  if (block.kind === 'table' || headingOf(block) === null) return { ...block, text: words };
  const { heading: _old, ...plain } = block;
  const parts = cut(words);
  // A first sentence that is all there is keeps its stop, which a heading alone would not have.
  const isWhole = parts.heading !== '' && joinRunIn(parts.heading, parts.text) === words;
  return isWhole ? { ...plain, ...parts } : { ...plain, text: words };
}

/** A block as another is, of its level and with its heading, with the words that it has. */
export function blockLike(block: Block, like: Block): Block {
  const words = wordsOf(block);
  if (words === wordsOf(like)) return { ...like, id: block.id };
  if (block.kind === 'table' || like.kind === 'table') return block;
  return { ...blockWith(like, words), id: block.id };
}

function cellWith(report: Report, address: string, words: string): Report {
  return mapBlocks(report, ({ block }) => {
    if (block.kind !== 'table' || !address.startsWith(`${block.id}/`)) return block;
    const cell = (own: TableCell, row: number, at: number): TableCell =>
      cellAddress(block.id, row, at) === address ? { ...own, text: words } : own;
    return { ...block, rows: block.rows.map((cells, row) => cells.map((own, at) => cell(own, row, at))) };
  });
}

function titled(report: Report, title: string): Report {
  const { titleLines: _lines, ...rest } = report;
  return { ...rest, title };
}

function noted(report: Report, note: string): Report {
  const { note: _note, ...rest } = report;
  return note === '' ? rest : { ...rest, note };
}

/** The report with other words at an address of `textsOf`; a heading of a part is never without words. */
export function withWords(report: Report, address: string, words: string): Report {
  const { office = '', date = '', ...seal } = report.signature ?? {};
  switch (address) {
    case 'title':
      return titled(report, words);
    case 'addressee':
      return { ...report, addressee: words === '' ? null : words };
    case 'signature':
      return { ...report, signature: { ...seal, office: words, date } };
    case 'date':
      return { ...report, signature: { ...seal, office, date: isoDate(words) } };
    case 'note':
      return noted(report, words);
  }
  if (PART_ROLES.some((role) => role === address)) {
    const parts = mapParts(report.parts, (part) =>
      part.role === address && words !== '' ? { ...part, heading: words } : part,
    );
    return { ...report, parts };
  }
  if (address.includes('/')) return cellWith(report, address, words);
  return mapBlocks(report, ({ block }) => (block.id === address ? blockWith(block, words) : block));
}

/** A report's blocks by their ids. */
export const blocksById = (report: Report): Map<string, Block> =>
  new Map(allBlocks(report).map((block) => [block.id, block]));
