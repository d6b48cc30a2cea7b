import type { Letterhead } from '../report/schema.ts';
import { isSecrecyAbove } from '../report/secrecy-line.ts';
import type { SourceLine } from './source-line.ts';

const COPY_NUMBER = /^\d{6}$/;
const URGENCY = /^(?:特急|加急|特提|平急)$/;
const MARK = /^([^，。：；]{4,40}(?:委员会|政府|办事处|管委会))文件$/;
const NUMBER =
  /^([\p{Script=Han}]{2,12}[〔[［【(（]\d{4}[〕\]］】)）]\s*\d+\s*号)?\s*(?:签发人[:：]\s*(\S.*))?$/u;
const BRACKETS = /[〔[［【(（](\d{4})[〕\]］】)）]\s*(\d+)/;

/** A name of two characters is set as wide as one of three: 王　某. */
const SHORT_NAME = /(?<!\p{Script=Han})(\p{Script=Han})[\s　]+(\p{Script=Han})(?!\p{Script=Han})/gu;

/** 版头 as it stood above the title, and the lines that are none of it. */
export interface FoundLetterhead {
  /** null where there is neither 发文机关标志 nor 密级 nor 紧急程度: a number alone makes no letterhead */
  letterhead: Letterhead | null;
  rest: SourceLine[];
}

/**
 * Takes 版头 from the lines above part one (GB/T 9704-2012, 7.2): 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人.
 * Without a 发文机关标志 only 密级 and 紧急程度 are, with 份号: a number alone belongs to the publication record.
 */
export function takeLetterhead(lines: readonly SourceLine[]): FoundLetterhead {
  const letterhead: Letterhead = {
    copyNumber: '',
    secrecy: '',
    urgency: '',
    issuers: [],
    withDocumentWord: true,
    documentNumber: '',
    signatories: [],
  };
  const corner = new Set<SourceLine>();
  const taken = new Set<SourceLine>();
  for (const line of lines) {
    const { text } = line;
    const mark = MARK.exec(text)?.[1];
    const [whole = '', number, signatories] = NUMBER.exec(text) ?? [];
    if (mark !== undefined) letterhead.issuers.push(mark);
    else if (whole !== '' && (number || signatories)) {
      if (number) letterhead.documentNumber = number.replace(BRACKETS, '〔$1〕$2');
      if (signatories) letterhead.signatories = signatories.replace(SHORT_NAME, '$1$2').split(/[\s　、]+/);
    } else {
      if (COPY_NUMBER.test(text)) letterhead.copyNumber = text;
      else if (isSecrecyAbove(text)) letterhead.secrecy = text;
      else if (URGENCY.test(text)) letterhead.urgency = text;
      else continue;
      corner.add(line);
      continue;
    }
    taken.add(line);
  }
  if (letterhead.issuers.length === 0) {
    if (letterhead.secrecy === '' && letterhead.urgency === '') return { letterhead: null, rest: [...lines] };
    const alone = { ...letterhead, documentNumber: '', signatories: [] };
    return { letterhead: alone, rest: lines.filter((line) => !corner.has(line)) };
  }
  return { letterhead, rest: lines.filter((line) => !taken.has(line) && !corner.has(line)) };
}

/** 发文字号 as it is written, where a line is that and nothing else; "" otherwise. */
export function bareNumber(text: string): string {
  const [, number = '', signatories] = NUMBER.exec(text) ?? [];
  return signatories === undefined ? number.replace(BRACKETS, '〔$1〕$2') : '';
}

/** A line of 发文字号 and 签发人 as two. */
export function cutSignatories(line: SourceLine): SourceLine[] {
  const [, number, signatories] = NUMBER.exec(line.text) ?? [];
  if (number === undefined || signatories === undefined) return [line];
  return [number, line.text.slice(number.length).trim()].map((text) => ({ ...line, text }));
}
