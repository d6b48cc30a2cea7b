import { leadingBlank } from '../measure/text-extent.ts';
import { type Heading, readHeading } from './levels.ts';
import { isBlank, type Paragraph, shownText, sizeOf } from './paragraph.ts';

/** What the paragraphs of a file are, recognised by their text and shape; numbers are places in the list. */
export interface Roles {
  /** Everything but blanks before the title. */
  letterhead: number[];
  title: number[];
  addressee: number | null;
  /** Running text with all its headings, tables left out. */
  body: number[];
  headings: Heading[];
  /** 附件说明. */
  annexNote: number[];
  signature: number[];
  date: number | null;
  /** 附注. */
  note: number | null;
  /** Where each 附件 begins. */
  annexes: number[];
  /** 抄送 and 印发. */
  imprint: number[];
}

const TITLE_MIN_POINTS = 18;
const TITLE_MAX_LENGTH = 100;
/** A title stands near the top: a letterhead has at most so many paragraphs. */
const TITLE_WITHIN = 25;
const OFFICE_MAX_LENGTH = 40;
const SIGNATURES = 10;

// Templates write X and * for digits to come.
const NUMERAL = '[0-9０-９〇○零一二三四五六七八九十Xx×*]';
const DATE = new RegExp(
  `^${NUMERAL}{4}\\s*[年.．\\-/]\\s*${NUMERAL}{0,3}\\s*(?:[月.．\\-/]\\s*${NUMERAL}{0,3}\\s*日?)?$`,
);
const IMPRINT = /^(?:抄送|抄报)\s*[：:]|印发$/;
const ANNEX = /^附\s*件\s*[0-9０-９一二三四五六七八九十]*\s*[：:]?$/;
/** 附1, 附表1, （附件1） and 附件1（样表）: behind the date only, a table of the text may be called so. */
const OTHER_ANNEX =
  /^[（(【[]?附\s*(?:[件表图]\s*[0-9０-９一二三四五六七八九十]*|[0-9０-９一二三四五六七八九十]+)\s*[：:、.]?[)）】\]]?(?:[（(].{1,10}[)）])?$/;
const NOTE = /^[（(].+[）)]$/;
const ANNEX_NOTE = /^附\s*件\s*[：:]\s*\S/;

/** A red that prints as red: the letterhead's mark and rule. */
export const isRed = (colour: string): boolean => /^[C-F][0-9A-F][0-4][0-9A-F][0-4][0-9A-F]$/.test(colour);

const isMark = (paragraph: Paragraph): boolean =>
  paragraph.pieces.some(({ format }) => isRed(format.colour)) || /文件$/.test(paragraph.text.trim());

/** A title is one whatever its colour. */
const NAMED_TITLE = /(?:报告|通知|意见|决定|方案|总结|请示|批复)$/;

const isCentred = ({ format }: Paragraph): boolean => format.alignment === 'center';

const canBeTitle = (paragraph: Paragraph): boolean =>
  !isBlank(paragraph) &&
  !paragraph.inTable &&
  (!isMark(paragraph) || NAMED_TITLE.test(paragraph.text.trim())) &&
  shownText(paragraph).length <= TITLE_MAX_LENGTH;

function findTitle(paragraphs: readonly Paragraph[]): number[] {
  const top = paragraphs.slice(0, TITLE_WITHIN);
  const first = [
    (each: Paragraph) => isCentred(each) && sizeOf(each) >= TITLE_MIN_POINTS,
    (each: Paragraph) => sizeOf(each) >= TITLE_MIN_POINTS || isCentred(each),
    (each: Paragraph) => /报告$/.test(each.text.trim()) && readHeading(each) === null,
  ]
    .map((shape) => top.findIndex((each) => canBeTitle(each) && shape(each)))
    .find((at) => at >= 0);
  if (first === undefined) return [];
  const size = sizeOf(paragraphs[first] as Paragraph);
  const alignment = paragraphs[first]?.format.alignment;
  let end = first + 1;
  for (let next = paragraphs[end]; next; next = paragraphs[++end]) {
    const same = sizeOf(next) === size && next.format.alignment === alignment;
    const apart = isCentred(next) || size >= TITLE_MIN_POINTS;
    if (!canBeTitle(next) || !same || !apart || readHeading(next) !== null) break;
  }
  return Array.from({ length: end - first }, (_, at) => first + at);
}

const nextShown = (paragraphs: readonly Paragraph[], from: number): number =>
  paragraphs.findIndex((paragraph, at) => at >= from && !isBlank(paragraph));

function findAddressee(paragraphs: readonly Paragraph[], from: number): number | null {
  const at = nextShown(paragraphs, from);
  const paragraph = paragraphs[at];
  if (!paragraph || paragraph.inTable) return null;
  const text = shownText(paragraph);
  return /[：:]$/.test(text) &&
    text.length <= 100 &&
    !/。|如下.$/.test(text) &&
    readHeading(paragraph) === null
    ? at
    : null;
}

const OFFICE_END = /(?:政府|委员会|办事处|办公室|管委会|党委|党工委|局|院|厅|中心)$/;

/** @param isOverDate what stands right over the date and names an office is signed wherever it stands */
function looksSigned(paragraph: Paragraph, isOverDate: boolean): boolean {
  const { text, format } = paragraph;
  const apart =
    (isOverDate && OFFICE_END.test(text.trim())) ||
    format.alignment === 'right' ||
    format.alignment === 'center' ||
    leadingBlank(text) >= 5 ||
    Math.max(format.left.chars ?? 0, format.left.twips / 320, format.firstLine.twips / 320) >= 5;
  return apart && text.trim().length <= OFFICE_MAX_LENGTH && !/[。：:]/.test(text) && !readHeading(paragraph);
}

function findSignature(paragraphs: readonly Paragraph[], end: number, after: number): number[] {
  const found: number[] = [];
  for (let at = end - 1; at > after && found.length < SIGNATURES; at--) {
    const paragraph = paragraphs[at] as Paragraph;
    if (isBlank(paragraph)) continue;
    // Seals need blank lines between rows of names (7.3.5.1); what is centred above them is the caption of a table.
    const isApart = found.length > 0 && found[0] !== at + 1 && paragraph.format.alignment !== 'right';
    if (isApart || paragraph.inTable || !looksSigned(paragraph, found.length === 0 && at === end - 1)) break;
    found.unshift(at);
  }
  return found;
}

/** A draft may have no date yet; what stands at the right of its end, 附注 apart, is signed all the same. */
function findUndated(paragraphs: readonly Paragraph[], end: number, after: number): number[] {
  const last = paragraphs.slice(0, end).findLastIndex((paragraph) => !isBlank(paragraph));
  const hasNote = last >= 0 && NOTE.test(shownText(paragraphs[last] as Paragraph));
  const found = findSignature(paragraphs, hasNote ? last : end, after);
  return found.filter((at) => paragraphs[at]?.format.alignment === 'right');
}

const orNull = (at: number): number | null => (at < 0 ? null : at);

/** Says what each paragraph is. */
export function recogniseRoles(paragraphs: readonly Paragraph[]): Roles {
  const places = paragraphs.map((_, at) => at);
  const shown = (at: number) => !isBlank(paragraphs[at] as Paragraph);
  const title = findTitle(paragraphs);
  const afterTitle = (title.at(-1) ?? -1) + 1;
  const addressee = findAddressee(paragraphs, afterTitle);
  const textStart = addressee === null ? afterTitle : addressee + 1;
  const find = (pattern: RegExp, inTables = false) =>
    places.filter((at) => {
      const paragraph = paragraphs[at] as Paragraph;
      return at >= textStart && (inTables || !paragraph.inTable) && pattern.test(shownText(paragraph));
    });
  const imprint = find(IMPRINT, true);
  const usualAnnexes = find(ANNEX);
  const mainEnd = Math.min(usualAnnexes[0] ?? paragraphs.length, imprint[0] ?? paragraphs.length);
  const date = find(DATE).findLast((at) => at < mainEnd) ?? null;
  const signature =
    date === null ? findUndated(paragraphs, mainEnd, textStart) : findSignature(paragraphs, date, textStart);
  const signedAt = date ?? signature.at(-1) ?? Infinity;
  const annexes = [...new Set([...usualAnnexes, ...find(OTHER_ANNEX).filter((at) => at > signedAt)])].sort(
    (one, other) => one - other,
  );
  const closing = Math.min(signature[0] ?? date ?? mainEnd, mainEnd);
  const noteStart = find(ANNEX_NOTE).find((at) => at < closing) ?? null;
  const annexNote = places.filter((at) => noteStart !== null && at >= noteStart && at < closing && shown(at));
  const afterDate = date === null ? -1 : nextShown(paragraphs, date + 1);
  const hasNote = afterDate >= 0 && NOTE.test(shownText(paragraphs[afterDate] as Paragraph));
  const bodyEnd = noteStart ?? closing;
  const body = places.filter((at) => {
    const paragraph = paragraphs[at] as Paragraph;
    return at >= textStart && at < bodyEnd && shown(at) && !paragraph.inTable && !isCaption(paragraph);
  });
  return {
    letterhead: places.filter((at) => at < (title[0] ?? 0) && shown(at)),
    title,
    addressee,
    body,
    headings: body.flatMap((at) => readHeading(paragraphs[at] as Paragraph) ?? []),
    annexNote,
    signature,
    date,
    note: hasNote ? orNull(afterDate) : null,
    annexes,
    imprint,
  };
}

/** A centred line without a full stop stands over a table or picture, 附表1 over one at the edge: not running text. */
const isCaption = (paragraph: Paragraph): boolean =>
  OTHER_ANNEX.test(shownText(paragraph)) ||
  (isCentred(paragraph) && !paragraph.text.includes('。') && readHeading(paragraph) === null);
