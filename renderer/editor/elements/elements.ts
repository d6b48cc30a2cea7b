import { titleLines } from '../../../shared/gongwen/title-lines.ts';
import { titleRoom } from '../../../shared/gongwen/title-width.ts';
import { isoDate, writtenDate } from '../../../shared/report/dates.ts';
import { nameAnnexes } from '../../../shared/report/name-annexes.ts';
import type { Imprint, Letterhead, Report } from '../../../shared/report/schema.ts';
import { withoutLeadingNumber } from '../../document/edit/leading-number.ts';
import { formatNow } from '../../session/profile.ts';

/** The elements as the dialog edits them: lists as lines of text, dates as written. */
export interface Elements {
  titleLines: string[];
  hasLetterhead: boolean;
  letterhead: Omit<Letterhead, 'issuers' | 'signatories'> & { issuers: string; signatories: string };
  hasImprint: boolean;
  imprint: Imprint;
  annexes: string;
  note: string;
  sealed: boolean;
}

/** 〔2026〕 with the brackets that the standard asks for, whichever were typed (7.2.5). */
const bracketed = (number: string): string =>
  number.trim().replace(/[[［【(（〔]\s*(\d{4})\s*[\]］】)）〕]\s*/, '〔$1〕');

const linesOf = (text: string): string[] =>
  text
    .split(/[\n、]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a letterhead begins with: the office under its own name, and the number it has on the web site. */
const firstLetterhead = (report: Report): Letterhead => ({
  copyNumber: '',
  secrecy: '',
  urgency: '',
  issuers: report.office.split('、'),
  withDocumentWord: true,
  documentNumber: report.publication.documentNumber,
  signatories: [],
});

/** A report's elements for the dialog. */
export function elementsOf(report: Report): Elements {
  const letterhead = report.letterhead ?? firstLetterhead(report);
  const imprint = report.imprint ?? { copyTo: '', printer: '', printedOn: '' };
  return {
    titleLines: titleLines(report, titleRoom(formatNow())),
    hasLetterhead: report.letterhead !== undefined,
    letterhead: {
      ...letterhead,
      issuers: letterhead.issuers.join('\n'),
      signatories: letterhead.signatories.join('、'),
    },
    hasImprint: report.imprint !== undefined,
    imprint: { ...imprint, printedOn: writtenDate(imprint.printedOn) },
    annexes: (report.annexes ?? []).map(({ title }) => title).join('\n'),
    note: report.note ?? '',
    sealed: report.signature?.sealed ?? false,
  };
}

/** The title's lines are stored only when they were chosen, so that those nobody chose follow the title. */
function titleChoice(
  report: Report,
  lines: string[],
  chosen: string[] | undefined,
): Pick<Report, 'titleLines'> {
  const isChanged =
    lines.join('') === report.title &&
    lines.join('\n') !== titleLines(report, titleRoom(formatNow())).join('\n');
  const kept = isChanged ? lines : chosen;
  return kept === undefined ? {} : { titleLines: kept };
}

/** The report with the dialog's elements; what is empty is left out, and so is a number typed before an annex's name. */
export function withElements(report: Report, elements: Elements): Report {
  const {
    titleLines: chosen,
    letterhead: _letterhead,
    imprint: _imprint,
    annexes: before = [],
    note: _note,
    ...bare
  } = report;
  const { letterhead, imprint, sealed } = elements;
  const names = elements.annexes
    .split('\n')
    .map((name) => withoutLeadingNumber(name.trim()))
    .filter((name) => name !== '');
  const annexes = nameAnnexes(before, names);
  const note = elements.note.trim().replace(/^（(.*)）$/, '$1');
  const { sealed: _sealed, ...signature } = report.signature ?? { office: report.office, date: '' };
  return {
    ...bare,
    signature: report.signature || sealed ? { ...signature, ...(sealed && { sealed }) } : null,
    ...titleChoice(report, elements.titleLines, chosen),
    ...(elements.hasLetterhead && {
      letterhead: {
        ...letterhead,
        documentNumber: bracketed(letterhead.documentNumber),
        issuers: linesOf(letterhead.issuers),
        signatories: linesOf(letterhead.signatories),
      },
    }),
    ...(elements.hasImprint && { imprint: { ...imprint, printedOn: isoDate(imprint.printedOn) } }),
    ...(annexes.length > 0 && { annexes }),
    ...(note !== '' && { note }),
  };
}
