import { nameAnnexes } from '../report/name-annexes.ts';
import type { Letterhead, Report } from '../report/schema.ts';

/** How something beside the text is read and written; several values of one are parted by \n. */
interface FactValue {
  read: (report: Report) => string;
  write: (report: Report, value: string) => Report;
}

const lines = (value: string): string[] => value.split('\n').filter((line) => line !== '');

const EMPTY: Letterhead = {
  copyNumber: '',
  secrecy: '',
  urgency: '',
  issuers: [],
  withDocumentWord: false,
  documentNumber: '',
  signatories: [],
};

const NO_IMPRINT = { copyTo: '', printer: '', printedOn: '' };

type Texts<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];
type Lists<T> = { [K in keyof T]: T[K] extends string[] ? K : never }[keyof T];

const ofLetterhead = (key: Texts<Letterhead>): FactValue => ({
  read: ({ letterhead }) => letterhead?.[key] ?? '',
  write: (report, value) => ({ ...report, letterhead: { ...EMPTY, ...report.letterhead, [key]: value } }),
});

const listOfLetterhead = (key: Lists<Letterhead>): FactValue => ({
  read: ({ letterhead }) => (letterhead?.[key] ?? []).join('\n'),
  write: (report, value) => ({
    ...report,
    letterhead: { ...EMPTY, ...report.letterhead, [key]: lines(value) },
  }),
});

const ofImprint = (key: keyof typeof NO_IMPRINT): FactValue => ({
  read: ({ imprint }) => imprint?.[key] ?? '',
  write: (report, value) => ({ ...report, imprint: { ...NO_IMPRINT, ...report.imprint, [key]: value } }),
});

/** The annexes' names are one fact: one that is gone moves all that follow it. */
export const ANNEXES = '附件';

const annexes: FactValue = {
  read: ({ annexes: all = [] }) => all.map(({ title }) => title).join('\n'),
  write: ({ annexes: old = [], ...report }, value) => {
    const named = nameAnnexes(old, lines(value));
    return named.length === 0 ? report : { ...report, annexes: named };
  },
};

/** What a file that came back can say beside the text, by the names that a comparison has for it. */
export const FACT_VALUES: Readonly<Record<string, FactValue>> = {
  份号: ofLetterhead('copyNumber'),
  密级和保密期限: ofLetterhead('secrecy'),
  紧急程度: ofLetterhead('urgency'),
  发文机关标志: listOfLetterhead('issuers'),
  版头发文字号: ofLetterhead('documentNumber'),
  签发人: listOfLetterhead('signatories'),
  抄送机关: ofImprint('copyTo'),
  印发机关: ofImprint('printer'),
  印发日期: ofImprint('printedOn'),
  [ANNEXES]: annexes,
};
