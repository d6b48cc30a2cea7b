import { type BesideCell, besideCells } from '../report/beside-cell.ts';
import {
  annexZone,
  headingOf,
  isBodyZone,
  type PlacedBlock,
  placedIn,
  wordsOf,
  zoneNumber,
} from '../report/blocks.ts';
import { writtenDate } from '../report/dates.ts';
import { annexAddress, cellAddress, partAddress } from '../report/place.ts';
import type { Part, PartRole, PublicationRecord, Report, Table } from '../report/schema.ts';

/** What a text of a report is. `head` is a heading on its own line, `body` a paragraph of any level. */
export type TextKind =
  | 'title'
  | 'addressee'
  | 'part'
  | 'head'
  | 'body'
  | 'caption'
  | 'cell'
  | 'annex'
  | 'office'
  | 'date'
  | 'note'
  | 'record';

/** In which stretch of the report a text stands. */
export type TextPart = 'front' | 'lead' | PartRole | 'closing' | 'annex' | 'record';

/**
 * One text of a report as its page reads, without its number: a paragraph with the headings that run into it, a heading
 * on its own line, a cell, the title. `block` is its address, `number` what is drawn before it, `headed` how many
 * characters in front are headings, their stops included; `field` names an entry of the record, `beside` says what stands
 * above and to the left of a cell.
 */
export interface ReportText {
  block: string;
  where: string;
  part: TextPart;
  kind: TextKind;
  text: string;
  number: string;
  headed: number;
  field?: keyof PublicationRecord | 'letterhead';
  beside?: BesideCell;
}

type Frame = Pick<ReportText, 'where' | 'part'>;

const plain = (
  { where, part }: Frame,
  block: string,
  kind: TextKind,
  text: string,
  number = '',
  headed = 0,
): ReportText => ({ block, where, part, kind, text, number, headed });

function tableTexts({ id, text, rows }: Table, part: TextPart): ReportText[] {
  const frame = { where: '表', part };
  const beside = besideCells(rows);
  const cellText = (typed: string, row: number, at: number): ReportText => {
    const about = beside[row]?.[at];
    return { ...plain(frame, cellAddress(id, row, at), 'cell', typed), ...(about && { beside: about }) };
  };
  return [
    plain(frame, id, 'caption', text),
    ...rows.flatMap((cells, row) => cells.map((cell, at) => cellText(cell.text, row, at))),
  ];
}

/** 一（二）: a place without the 、 behind the part's number. */
const short = (where: string): string => where.replace('、', '');

function blockTexts({ block, zone, number, where }: PlacedBlock): ReportText[] {
  const part: TextPart = isBodyZone(zone) ? zone : 'annex';
  if (block.kind === 'table') return tableTexts(block, part);
  const [frame, text] = [{ where: short(where), part }, wordsOf(block)];
  const headed = headingOf(block) === null ? 0 : text.length - block.text.length;
  const isHead = block.kind === 'section' && block.text === '';
  const own = block.kind === 'section' ? '' : number;
  return [plain(frame, block.id, isHead ? 'head' : 'body', text, own, headed)];
}

function partTexts(report: Report, { role, heading }: Part): ReportText[] {
  const frame = { where: short(zoneNumber(role)), part: role };
  return [
    plain(frame, partAddress(role), 'part', heading, '', heading.length),
    ...placedIn(report, role).flatMap(blockTexts),
  ];
}

const FIELDS = ['indexNumber', 'documentNumber', 'publisher', 'writtenOn', 'publishedOn'] as const;

function recordTexts({ publication, letterhead }: Report): ReportText[] {
  const frame = { where: '公开信息', part: 'record' } as const;
  const entries = FIELDS.map((field) => ({
    ...plain(frame, `record:${field}`, 'record', publication[field]),
    field,
  }));
  if (!letterhead) return entries;
  const number = plain({ ...frame, where: '版头' }, 'letterhead', 'record', letterhead.documentNumber);
  return [...entries, { ...number, field: 'letterhead' }];
}

const annexTexts = (report: Report): ReportText[] =>
  (report.annexes ?? []).flatMap(({ title }, at) => [
    plain({ where: zoneNumber(annexZone(at)), part: 'closing' }, annexAddress(at), 'annex', title),
    ...placedIn(report, annexZone(at)).flatMap(blockTexts),
  ]);

function closingTexts({ signature, note = '' }: Report): ReportText[] {
  const frame = (where: string): Frame => ({ where, part: 'closing' });
  return [
    plain(frame('署名'), 'office', 'office', signature?.office ?? ''),
    plain(frame('署名'), 'date', 'date', writtenDate(signature?.date ?? '')),
    plain(frame('附注'), 'note', 'note', note),
  ];
}

/** Every text of a report that is not empty, from the title down to the record: the only walk of proofreading. */
export const reportTexts = (report: Report): ReportText[] =>
  [
    plain({ where: '标题', part: 'front' }, 'title', 'title', report.title),
    plain({ where: '主送机关', part: 'front' }, 'addressee', 'addressee', report.addressee ?? ''),
    ...placedIn(report, 'lead').flatMap(blockTexts),
    ...report.parts.flatMap((part) => partTexts(report, part)),
    ...closingTexts(report),
    ...annexTexts(report),
    ...recordTexts(report),
  ].filter(({ text }) => text !== '');
