import { isAnnexNote } from './closing.ts';
import type { ReadLine } from './read-line.ts';
import { signatureLine } from './signature.ts';
import { readTypedNumber, valueOfNumeral } from './typed-number.ts';

/**
 * 附件1 in a file: its place, its number, 0 for none, whether it is written as an annex's page has it and not as another
 * way to write it, and the title behind it on its line.
 */
interface Mark {
  at: number;
  number: number;
  isUsual: boolean;
  title: string;
}

/** The lines of an annex, from its mark up to `end`. */
export interface AnnexLines extends Mark {
  end: number;
}

const NUMBER = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
const MARK = new RegExp(
  `^附\\s{0,4}件\\s{0,4}${NUMBER}?\\s{0,4}(?:[:：](?!\\s{0,4}\\d{1,2}\\s{0,4}[.．、]?$)(.*))?$`,
);
/** 附件：1. and （附件1）, 【附件1】 and 附件1、 on a line of their own. */
const DECKED_MARK = new RegExp(
  `^[（(【[]?附\\s{0,4}件\\s{0,4}[:：]?\\s{0,4}${NUMBER}\\s{0,4}[.．、]?[)）】\\]]?$`,
);
/** 附1 and 附表1, which in front of the date may be tables of the text; a title may follow. */
const SHORT_MARK = new RegExp(
  `^[（(【[]?附\\s{0,4}[表图]?\\s{0,4}${NUMBER}\\s{0,4}(?:[.．、]?[)）】\\]]?|[:：]\\s{0,4}(\\D.*))$`,
);
/** 附件1 and, after a blank, a title: it has no mark of a sentence. */
const TITLED_MARK = new RegExp(
  `^附\\s{0,4}[件表图]?\\s{0,4}${NUMBER}[ \\u3000]{1,4}([^\\s，。；：][^，。；：]{0,58})$`,
);
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|zip|rar|jpe?g|png)(?:[（(].{1,20}[)）])?$/i;
const LONGEST_TITLE = 60;

/** A web page's 附件： has links below; where it is no list of them, much stands there. */
const FEWEST_CHARACTERS = 100;

const numberOf = (typed: string): number =>
  /^[一二三四五六七八九十]/.test(typed) ? valueOfNumeral(typed) : Number(typed.normalize('NFKC'));

/** 附件1 over an annex, on its line alone or in front of the title; no link to a file, and nothing in a table. */
function markAt({ text, table, leftOut }: ReadLine, at: number): Mark | null {
  if (table || leftOut) return null;
  const usual = MARK.exec(text.trim());
  const found =
    usual ?? [DECKED_MARK, SHORT_MARK, TITLED_MARK].map((mark) => mark.exec(text.trim())).find(Boolean);
  if (!found) return null;
  const [, number = '', title] = found;
  if (title !== undefined && (title.length > LONGEST_TITLE || FILE.test(title))) return null;
  const value = number === '' ? 0 : numberOf(number);
  return { at, number: value, isUsual: usual !== null && title === undefined, title: title?.trim() ?? '' };
}

const isDate = (text: string): boolean => /月/.test(text) && (signatureLine(text)?.date ?? '') !== '';

/** The annexes' marks in the order of their numbers: what names another annex, or one that had its turn, is text. */
function inTurn(marks: readonly Mark[]): Mark[] {
  const [first, ...others] = marks;
  if (!first) return [];
  const kept = [first];
  for (const mark of others) if (mark.number > (kept.at(-1)?.number ?? 0)) kept.push(mark);
  return kept;
}

/**
 * Where a file's annexes stand (GB/T 9704-2012, 7.3.7): behind the report's text, each under 附件1 on a line of its own, with
 * text below. 附件： with its colon, （附件1） and the like are other ways to write it behind the date or 附件说明; a list of names or
 * of links is none.
 */
export function findAnnexes(file: readonly ReadLine[]): AnnexLines[] {
  const isPlain = ({ table, leftOut }: ReadLine): boolean => !table && leftOut === undefined;
  const body = file.findIndex((line) => isPlain(line) && readTypedNumber(line.text)?.level === 'part');
  const below = (is: (text: string) => boolean): number =>
    file.findIndex((line, at) => at > body && isPlain(line) && is(line.text.trim()));
  const [signed, noted] = [below(isDate), below(isAnnexNote)];
  const isMark = ({ at, isUsual, title }: Mark): boolean => {
    const isSigned = signed >= 0 && at > signed;
    // In front of the date 附件1：… is a list of names; behind it a title.
    if (title !== '') return isSigned;
    const isNoted = noted >= 0 && at > noted;
    return isSigned || isNoted || (isUsual && body >= 0 && at > body);
  };
  const marks = [...file.keys()].flatMap((at) => {
    const mark = markAt(file[at] as ReadLine, at);
    return mark && isMark(mark) ? [mark] : [];
  });
  const annexes = inTurn(marks).map((mark, at, all) => ({ ...mark, end: all[at + 1]?.at ?? file.length }));
  const hasText = ({ at, number, isUsual, end }: AnnexLines): boolean => {
    const lines = file.slice(at + 1, end).filter(({ leftOut }) => leftOut === undefined);
    const words = lines.map(({ text }) => text.trim()).filter((text) => text !== '' && !FILE.test(text));
    const isList = number === 0 && !isUsual && !lines.some(({ table }) => table);
    return words.join('').length > (isList ? FEWEST_CHARACTERS : 0);
  };
  return annexes.every(hasText) ? annexes : [];
}
