import { TEXT_KINDS, type TextKind } from '../levels.ts';
import { annexZone, type PlacedBlock, placedIn, wordsOf } from '../report/blocks.ts';
import { writtenDate } from '../report/dates.ts';
import { annexNumber, partNumber } from '../report/numbering.ts';
import { annexAddress, partAddress, rowAddress } from '../report/place.ts';
import type { Annex, Part, Report, Section, Table } from '../report/schema.ts';
import { type TableRows, tableText } from '../report/table.ts';
import { signatureLines } from './signature-places.ts';

/** What a text of the report is on the page: a kind has a style of its own, but a paragraph and a point have the body's. */
type TextStyle = 'section' | 'body' | Exclude<TextKind, 'paragraph' | 'point'>;

const textStyle = (kind: TextKind): TextStyle => (kind === 'paragraph' || kind === 'point' ? 'body' : kind);

/** The styles of the report's texts. */
export const TEXT_STYLES: readonly PageStyle[] = ['section', ...new Set(TEXT_KINDS.map(textStyle))];

/** What a paragraph is on the page; the format gives each its look (GB/T 9704-2012, 7.3). */
export type PageStyle =
  | 'title'
  | 'addressee'
  | 'part'
  | TextStyle
  | 'caption'
  | 'table'
  | 'annex'
  | 'annexes'
  | 'nextAnnex'
  | 'signature'
  | 'date'
  | 'note'
  | 'annexMark'
  | 'annexTitle';

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

/** A paragraph of the page, and the address of the text that it shows; "" for what has none. */
type Addressed = PageParagraph & { address: string };

/** A table's caption, and its cells below. */
function tableParagraphs({ id: address, text, rows, landscape }: Table): Addressed[] {
  const turned = landscape && { landscape };
  return [
    ...(text === '' ? [] : [{ address, style: 'caption' as const, text, ...turned }]),
    { address, style: 'table', text: tableText(rows), rows, ...turned },
  ];
}

/** A section's heading on its own line, or in front of what runs on from it. */
function sectionParagraph(section: Section, number: string): PageParagraph {
  const text = number + wordsOf(section);
  if (section.text === '') return { style: 'section', text };
  return { style: 'body', text, runIn: text.length - section.text.length };
}

function blockParagraphs({ block, number }: PlacedBlock): Addressed[] {
  const { id: address } = block;
  if (block.kind === 'table') return tableParagraphs(block);
  if (block.kind === 'section') return [{ address, ...sectionParagraph(block, number) }];
  const words = wordsOf(block);
  if (words === '') return [];
  const paragraph = { address, style: textStyle(block.kind), text: number + words };
  if (block.heading === undefined) return [paragraph];
  return [{ ...paragraph, headed: paragraph.text.length - block.text.length }];
}

const partParagraphs = (report: Report, part: Part, position: number): Addressed[] => [
  { address: partAddress(part.role), style: 'part', text: partNumber(position) + part.heading },
  ...placedIn(report, part.role).flatMap(blockParagraphs),
];

/** 附件说明 (7.3.4): one annex without a number, several with 1. 2. …, no mark after the name. */
export function annexNoteLines(names: readonly string[]): PageParagraph[] {
  if (names.every((name) => name === '')) return [];
  if (names.length === 1) return names.map((name) => ({ style: 'annex', text: `附件：${name}` }));
  return names.map((name, at) =>
    at === 0
      ? { style: 'annexes', text: `附件：1.${name}` }
      : { style: 'nextAnnex', text: `${at + 1}.${name}` },
  );
}

const HEADING_FORMS = [
  { style: 'part', form: /^[一二三四五六七八九十]{1,3}、/ },
  { style: 'section', form: /^（[一二三四五六七八九十]{1,3}）/ },
] as const;
/** How long a line with a number may be to head what stands under it, in characters: two lines of the page. */
const LONGEST_HEADING = 56;
/** A stop, an ellipsis too, within quotes or brackets or not. */
const CLOSING_STOP = /[。；;：:，,！!？?…][”’」』》）)]*$/;

/** Whether a line with a number may be a heading: 1.加强学习 is one, and 1.学法12次。 is text that has a number. */
export const isHeadingAlone = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !CLOSING_STOP.test(text);

/** What a paragraph of an annex is by the number typed in front of it: a heading alone on its line has a heading's face (7.3.3). */
export function annexLineStyle(text: string): 'part' | 'section' | 'body' {
  if (!isHeadingAlone(text)) return 'body';
  return HEADING_FORMS.find(({ form }) => form.test(text))?.style ?? 'body';
}

/** Whether an annex begins with a table that lies across the page: its text then lies with it (8). */
const isTurned = ({ blocks: [first] }: Annex): boolean => first?.kind === 'table' && first.landscape === true;

/** The pages of an annex: 附件1, or 附件 of a single one, its title, its text (7.3.7). One without text has none. */
function annexPages(report: Report, annex: Annex, position: number): Addressed[] {
  if (annex.blocks.length === 0) return [];
  const turned = isTurned(annex) && { landscape: true as const };
  const mark = report.annexes?.length === 1 ? '附件' : annexNumber(position);
  return [
    { address: '', style: 'annexMark', text: mark, ...turned },
    ...(annex.title === ''
      ? []
      : [{ address: annexAddress(position), style: 'annexTitle' as const, text: annex.title, ...turned }]),
    ...placedIn(report, annexZone(position))
      .flatMap(blockParagraphs)
      .map((paragraph) => ({
        ...paragraph,
        ...(paragraph.style === 'body' && { style: annexLineStyle(paragraph.text) }),
        ...(paragraph.rows === undefined && paragraph.style !== 'caption' && turned),
      })),
  ];
}

function signatureParagraphs({ signature }: Report): Addressed[] {
  if (!signature) return [];
  const { office, date, sealed = false } = signature;
  const lines: Addressed[] = [
    ...signatureLines(office, sealed).map((text) => ({
      address: 'office',
      style: 'signature' as const,
      text,
    })),
    { address: 'date', style: 'date', text: writtenDate(date) },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** 附注 (7.3.6), in brackets below the date. */
const noteParagraphs = ({ note = '' }: Report): PageParagraph[] =>
  note === '' ? [] : [{ style: 'note', text: `（${note}）` }];

function addressedParagraphs(report: Report): Addressed[] {
  const { title, addressee, parts, annexes = [] } = report;
  const nowhere = (paragraph: PageParagraph): Addressed => ({ address: '', ...paragraph });
  return [
    ...(title === '' ? [] : [{ address: 'title', style: 'title' as const, text: title }]),
    ...(addressee ? [{ address: 'addressee', style: 'addressee' as const, text: `${addressee}：` }] : []),
    ...placedIn(report, 'lead').flatMap(blockParagraphs),
    ...parts.flatMap((part, position) => partParagraphs(report, part, position)),
    ...annexNoteLines(annexes.map(({ title: name }) => name)).map(nowhere),
    ...signatureParagraphs(report),
    ...noteParagraphs(report).map(nowhere),
    ...annexes.flatMap((annex, position) => annexPages(report, annex, position)),
  ];
}

/**
 * The report as its page reads: every paragraph once, in order, with the numbers that follow from position. The Word
 * writer, the preview and the proofs all read this. Empty paragraphs are not on the page; part headings always are.
 */
export const pageParagraphs = (report: Report): PageParagraph[] =>
  addressedParagraphs(report).map(({ address: _address, ...paragraph }) => paragraph);

/** What a paragraph of the page shows of the report: a text by its address, and of a table the rows by theirs. */
export interface ShownText {
  address: string;
  /** of the paragraph's text on the page, its number included */
  length: number;
  rows: readonly string[] | null;
}

/** What each of pageParagraphs shows, in the same order. */
export const shownTexts = (report: Report): ShownText[] =>
  addressedParagraphs(report).map(({ address, text, rows }) => ({
    address,
    length: text.length,
    rows: rows ? rows.map((_, at) => rowAddress(address, at)) : null,
  }));
