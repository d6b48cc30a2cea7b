import { GONGWEN } from '../measure/gongwen-values.ts';
import { type Paragraph, shownText, sizeOf } from './paragraph.ts';
import { isRed, type Roles } from './roles.ts';

/** The elements of a letterhead by their place in the list of paragraphs. */
export interface Letterhead {
  copyNumber: number | undefined;
  secrecy: number | undefined;
  urgency: number | undefined;
  mark: number | undefined;
  /** The line of 发文字号, and of the last 签发人. */
  number: number | undefined;
  /** The first line of 签发人: with three or more, two a line, it stands above that of 发文字号. */
  signer: number | undefined;
}

const DOCUMENT_NUMBER =
  /[〔［[【（(]\s*[0-9０-９〇零一二三四五六七八九Xx×*]{4}\s*[〕］\]】）)]\s*第?\s*[0-9０-９Xx×*]+\s*号/;

/** 签发人 with its colon and the names on its line. */
export const SIGNER = /签发人\s*([：:])\s*(\S.*)$/;

/** Finds what stands before the title by text and colour. */
export function findLetterhead(paragraphs: readonly Paragraph[], roles: Roles): Letterhead {
  const find = (test: (text: string, paragraph: Paragraph) => boolean) =>
    roles.letterhead.find((at) => {
      const paragraph = paragraphs[at];
      return paragraph !== undefined && test(shownText(paragraph), paragraph);
    });
  const isMark = (text: string, paragraph: Paragraph) =>
    !DOCUMENT_NUMBER.test(text) &&
    sizeOf(paragraph) >= GONGWEN.titleSize &&
    (/文件$/.test(text) || paragraph.pieces.some(({ format }) => isRed(format.colour)));
  return {
    copyNumber: find((text) => /^\d{3,8}$/.test(text)),
    secrecy: find((text) => /^(绝密|机密|秘密)/.test(text)),
    urgency: find((text) => /^(特提|特急|加急|平急)$/.test(text)),
    mark: find(isMark),
    number: find((text) => DOCUMENT_NUMBER.test(text)),
    signer: find((text) => SIGNER.test(text)),
  };
}
