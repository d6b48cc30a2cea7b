import { writtenDate } from '../report/dates.ts';
import { blockNumbers, partNumber, sectionNumber } from '../report/numbering.ts';
import type { Block, Part, Report, Section } from '../report/schema.ts';
import { type TableRows, tableText } from '../report/table.ts';
import { joinRunIn } from '../text/sentences.ts';
import { signatureLines } from './signature-places.ts';

/** What a paragraph is on the page; the format gives each its look (GB/T 9704-2012, 7.3). */
export type PageStyle =
  | 'title'
  | 'addressee'
  | 'part'
  | 'section'
  | 'item'
  | 'subitem'
  | 'body'
  | 'caption'
  | 'table'
  | 'annex'
  | 'annexes'
  | 'nextAnnex'
  | 'signature'
  | 'date'
  | 'note';

/**
 * One paragraph as it stands on the page, numbers included. `runIn`: how many characters in front are the heading of a
 * section, `headed`: of an item. A table is one paragraph with `rows`; its text is theirs, a row a line. `landscape`: it
 * stands on a landscape page, as a caption does with its table.
 */
export interface PageParagraph {
  style: PageStyle;
  text: string;
  runIn?: number;
  headed?: number;
  rows?: TableRows;
  landscape?: true;
}

const BLOCK_STYLES = {
  paragraph: 'body',
  item: 'item',
  subitem: 'subitem',
  point: 'body',
  table: 'caption',
} as const;

const blockText = (block: Block): string =>
  block.heading === undefined ? block.text : joinRunIn(block.heading, block.text);

/** A table's cells, below its caption. */
const tableParagraphs = ({ rows, landscape }: Block): PageParagraph[] =>
  rows ? [{ style: 'table', text: tableText(rows), rows, ...(landscape && { landscape }) }] : [];

function blockParagraphs(blocks: readonly Block[]): PageParagraph[] {
  const numbers = blockNumbers(blocks.map(({ kind }) => kind));
  return blocks.flatMap((block, at) => {
    const text = blockText(block);
    if (text === '') return tableParagraphs(block);
    const { kind, landscape } = block;
    const paragraph = {
      ...{ style: BLOCK_STYLES[kind], text: `${numbers[at]}${text}` },
      ...(landscape && { landscape }),
    };
    if (block.heading === undefined) return [paragraph, ...tableParagraphs(block)];
    return [{ ...paragraph, headed: paragraph.text.length - block.text.length }];
  });
}

function sectionParagraphs(section: Section, position: number): PageParagraph[] {
  const number = sectionNumber(position);
  const [first, ...rest] = section.blocks;
  if (!section.runIn || first?.kind !== 'paragraph') {
    return [{ style: 'section', text: number + section.heading }, ...blockParagraphs(section.blocks)];
  }
  const heading = joinRunIn(section.heading, blockText(first));
  const runIn = number.length + heading.length - blockText(first).length;
  return [{ style: 'body', text: number + heading, runIn }, ...blockParagraphs(rest)];
}

function partParagraphs(part: Part, position: number): PageParagraph[] {
  return [
    { style: 'part', text: partNumber(position) + part.heading },
    ...blockParagraphs(part.blocks),
    ...part.sections.flatMap(sectionParagraphs),
  ];
}

/** 附件说明 (7.3.4): one annex without a number, several with 1. 2. …, no mark after the name. */
function annexParagraphs({ annexes = [] }: Report): PageParagraph[] {
  const [only, ...others] = annexes.filter((name) => name !== '');
  if (only === undefined) return [];
  if (others.length === 0) return [{ style: 'annex', text: `附件：${only}` }];
  return [
    { style: 'annexes', text: `附件：1.${only}` },
    ...others.map((name, at) => ({ style: 'nextAnnex' as const, text: `${at + 2}.${name}` })),
  ];
}

function signatureParagraphs({ signature }: Report): PageParagraph[] {
  if (!signature) return [];
  const { office, date, sealed = false } = signature;
  const lines: PageParagraph[] = [
    ...signatureLines(office, sealed).map((text) => ({ style: 'signature' as const, text })),
    { style: 'date', text: writtenDate(date) },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** 附注 (7.3.6), in brackets below the date. */
const noteParagraphs = ({ note = '' }: Report): PageParagraph[] =>
  note === '' ? [] : [{ style: 'note', text: `（${note}）` }];

/**
 * The report as its page reads: every paragraph once, in order, with the numbers that follow from position. The Word
 * writer, the preview and the proofs all read this. Empty paragraphs are not on the page; part headings always are.
 */
export function pageParagraphs(report: Report): PageParagraph[] {
  const { title, addressee, lead, parts } = report;
  return [
    ...(title === '' ? [] : [{ style: 'title' as const, text: title }]),
    ...(addressee ? [{ style: 'addressee' as const, text: `${addressee}：` }] : []),
    ...blockParagraphs(lead),
    ...parts.flatMap(partParagraphs),
    ...annexParagraphs(report),
    ...signatureParagraphs(report),
    ...noteParagraphs(report),
  ];
}
