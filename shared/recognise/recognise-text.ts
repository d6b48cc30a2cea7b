import { AppError } from '../app-error.ts';
import { type Report, SCHEMA_VERSION, type TextBlock } from '../report/schema.ts';
import { TELL_NOBODY, type TellShare, tellStep } from '../tell-share.ts';
import { readBody } from './body.ts';
import { takeAnnexNames, takeClosing } from './closing.ts';
import { cutSignature } from './cut-signature.ts';
import { findHeadings, findSections } from './find-headings.ts';
import { type Footer, readFooter } from './footer.ts';
import { cutGreeting } from './greeting.ts';
import { type Header, readHeader, withPieces } from './header.ts';
import { takeInnerSignature } from './inner-signature.ts';
import { cutSignatories, takeLetterhead } from './letterhead.ts';
import { matchParts } from './match-parts.ts';
import { noiseReason, soundsLikeAdvertisement } from './noise.ts';
import { officeFrom, officeOfPublisher, placeOf } from './office.ts';
import { withUsualSections } from './other-section-marks.ts';
import { withPlanAsPart, withUsualNumbers } from './own-numbers.ts';
import { joinAcrossPageNumbers } from './page-turn.ts';
import { cutPartHeadings } from './part-heading.ts';
import { planHeadlineAt } from './plan-headline.ts';
import { prove } from './proof/prove.ts';
import { toFullWidth } from './punctuation.ts';
import { takeAnnexPages } from './read-annexes.ts';
import { ordinaryLines, type ReadLine, textLines } from './read-line.ts';
import type { LeftOutLine, Question, Recognition } from './recognition.ts';
import { cutRecordLine } from './record-labels.ts';
import { withBars } from './record-rows.ts';
import { leftOutLines, shownLines } from './shown-lines.ts';
import { markOf, type SourceLine } from './source-line.ts';
import { sourceLines } from './source-lines.ts';
import { withTables } from './tables.ts';
import { cutCategory } from './title.ts';
import { withoutContents } from './typed-contents.ts';
import { readTypedNumber } from './typed-number.ts';
import { findBreaks, joinLastLine, joinOpenLead, joinWrappedLines, widestOf } from './wrapped-lines.ts';
import { yearFrom } from './year.ts';

const chinese = (line: SourceLine): SourceLine =>
  line.rows ? line : { ...line, text: toFullWidth(line.text) };

const isPartMark = (line: SourceLine): boolean => markOf(line)?.level === 'part';

const isHeadingMark = (line: SourceLine): boolean => isPartMark(line) || markOf(line)?.level === 'section';

function bodyStart(lines: readonly SourceLine[]): number {
  const start = lines.findIndex(isPartMark);
  return start >= 0 ? start : lines.findIndex(isHeadingMark);
}

/** The lines of a text, and which of them is the body's first. @throws AppError no-report when none is */
function readLines(file: readonly ReadLine[]): { lines: SourceLine[]; start: number } {
  const read = findSections(
    withUsualSections(findHeadings(withUsualSections(withUsualNumbers(sourceLines(file))))),
  );
  const end = bodyStart(read);
  if (end < 0) throw new AppError('no-report');
  const lines = [
    ...withBars(read.slice(0, end))
      .flatMap(cutRecordLine)
      .flatMap(cutCategory)
      .flatMap(cutSignatories)
      .flatMap(cutGreeting),
    ...read.slice(end),
  ];
  return { lines, start: bodyStart(lines) };
}

/** Lines of the website between the paragraphs: the page's own controls and injected advertisements; never a numbered line. */
const isInterruption = (line: SourceLine): boolean => {
  const { text, rows } = line;
  if (rows || markOf(line)) return false;
  const reason = noiseReason(text);
  return reason !== null && reason !== 'repeated-date' && text.length < 40 && !/[。；]$/.test(text);
};

/** The body without what interrupts it, and where its lines were broken. */
function clearBody(body: readonly SourceLine[]) {
  const isText = (line: SourceLine): boolean => !isInterruption(line);
  const printed = body.filter(isText);
  const breaks = findBreaks(printed);
  const broken = breaks ? printed : joinAcrossPageNumbers(body).filter(isText);
  return { interruptions: body.filter(isInterruption), broken, breaks };
}

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('\n');

const usualTitle = (office: string, year: number): string =>
  office === '' ? '' : `${office}关于${year}年度法治政府建设情况的报告`;

const leadBlock = ({ text }: SourceLine, at: number): TextBlock => ({
  id: `l${at + 1}`,
  kind: 'paragraph',
  text,
});

function advertisementQuestions(lines: readonly SourceLine[]): Question[] {
  return lines
    .filter(({ text }) => soundsLikeAdvertisement(text))
    .map(({ text }) => ({
      where: readTypedNumber(text)?.typed ?? '正文',
      text: text.slice(0, 60),
      asked: '这一段里有像是网站被插入的广告词，请看一看并删去。',
    }));
}

function listLeftOut(header: Header, interruptions: readonly SourceLine[], footer: Footer): LeftOutLine[] {
  const inside = interruptions.map((line) => ({
    ...line,
    reason: noiseReason(line.text) ?? ('page-control' as const),
  }));
  return [...header.leftOut, ...inside, ...footer.leftOut];
}

/** What is doubtful about year and title. @param year null when the file does not say it */
function headQuestions(header: Header, report: Report, year: number | null): Question[] {
  const { title } = header;
  const questions: Question[] = [];
  if (year === null)
    questions.push({ where: '年度', text: '', asked: `没有读到年度，暂定为 ${report.year} 年。` });
  if (title === '')
    questions.push({ where: '标题', text: report.title, asked: '文件里没有标题，请看一看这个标题。' });
  if (report.office === '')
    questions.push({ where: '单位', text: '', asked: '没有读到是哪个单位的报告，请写上单位名称。' });
  if (soundsLikeAdvertisement(title))
    questions.push({ where: '标题', text: title, asked: '标题里有像是网站被插入的广告词，请看一看并删去。' });
  return questions;
}

/** What is recognised gets `id`; `tell` is told how much is done, by steps. */
export interface RecogniseOptions {
  id: string;
  tell?: TellShare | undefined;
}

/** How far the steps of recognising bring it, about, by the time that they take for a text of many lines. */
const FOUND = 0.15;
const JOINED = 0.25;
const PLACED = 0.3;

/**
 * Reads a report out of a file's lines: title, publication record, lead, the five parts, signature. Nothing is dropped
 * unseen: what is no part of a report is listed, what is doubtful is asked.
 * @param read the lines of the file as its reader gives them
 * @throws AppError no-report when there is nothing of a report in it
 */
export function recogniseLines(
  read: readonly ReadLine[],
  { id, tell = TELL_NOBODY }: RecogniseOptions,
): Recognition {
  const file = withoutContents(ordinaryLines(read));
  const pages = takeAnnexPages(file);
  const { lines, start } = readLines(pages.before);
  tell(FOUND);
  const above = takeLetterhead(lines.slice(0, start));
  const closing = takeClosing(withTables(lines.slice(start)).flatMap(cutSignature));
  const footer = readFooter(closing.rest);
  const { names, rest } = takeAnnexNames(closing.rest.slice(0, closing.rest.length - footer.taken));
  const inner = takeInnerSignature(rest, footer.signature ? planHeadlineAt(rest) : -1);
  const { interruptions, broken, breaks } = clearBody(inner.rest);
  const { annexes, questions: annexQuestions } = pages.read(names, breaks);
  const imprint = pages.imprint ?? closing.imprint;
  const header = readHeader(above.rest, (each) =>
    breaks ? joinWrappedLines(each, breaks) : joinOpenLead(each, widestOf(lines)),
  );
  const lead = header.lead.map(chinese);
  const headed = cutPartHeadings(withPlanAsPart(joinLastLine(joinWrappedLines(broken, breaks))));
  tell(JOINED);
  const paragraphs = headed.lines;
  const bodyLines = paragraphs.map(chinese);

  const leadText = lead.map((line) => line.text).join('');
  const headings = bodyLines.filter(isPartMark).map((line) => line.text);
  const { record } = header.publication;
  const year = yearFrom(
    header.title,
    headings,
    leadText,
    record.publishedOn || (footer.signature?.date ?? ''),
    textOf(bodyLines),
  );
  const aside = `${record.publisher} ${footer.signature?.office ?? ''} ${textOf(lines.slice(0, start))}`;
  const office =
    officeFrom(header.title, aside, leadText) ||
    footer.signature?.office ||
    officeOfPublisher(record.publisher);
  const body = readBody(bodyLines, placeOf(office));
  const knownYear = year ?? new Date().getFullYear() - 1;
  const { parts, questions } = matchParts(body.parts, knownYear);
  tell(PLACED);
  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    id,
    year: knownYear,
    office,
    title: toFullWidth(header.title) || usualTitle(office, knownYear),
    addressee: header.addressee === null ? null : toFullWidth(header.addressee),
    publication: record,
    lead: lead.map(leadBlock),
    parts,
    signature: footer.signature,
    ...(above.letterhead && { letterhead: above.letterhead }),
    ...(imprint && { imprint }),
    ...(annexes.length > 0 && { annexes }),
    ...(closing.note !== '' && { note: closing.note }),
  };
  const proven = [...header.lead, ...paragraphs, ...withTables(pages.lines)];
  if (proven.length === 0) throw new AppError('no-report');
  const asides = leftOutLines(file);
  const leftOut = [
    ...listLeftOut(header, interruptions, footer),
    ...inner.leftOut,
    ...pages.leftOut,
    ...asides,
  ].sort((a, b) => a.line - b.line);
  const source = read.map(({ text }) => text);
  return {
    report,
    lines: shownLines([...withPieces(lines, header.publication), ...pages.lines], asides),
    body: proven,
    source,
    proof: prove({ lines: source, leftOut }, report, tellStep(tell, PLACED, 1)),
    leftOut,
    questions: [
      ...headQuestions(header, report, year),
      ...advertisementQuestions([...lead, ...bodyLines]),
      ...headed.questions,
      ...body.questions,
      ...questions,
      ...annexQuestions,
    ],
  };
}

/** Reads a report out of a plain text, one paragraph a line. @throws AppError no-report */
export const recogniseText = (text: string, { id }: { id: string }): Recognition =>
  recogniseLines(textLines(text), { id });
