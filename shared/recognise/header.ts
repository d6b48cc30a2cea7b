import { findCoveringNotice, titleHandedOn } from './covering-notice.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import { bareNumber } from './letterhead.ts';
import { noiseReason } from './noise.ts';
import { listOtherTitles, type PublicationBlock, readPublication } from './publication.ts';
import type { LeftOutLine } from './recognition.ts';
import { withoutEdges } from './record-labels.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';
import { findTitle } from './title.ts';

/** What stands above part one. */
export interface Header {
  title: string;
  addressee: string | null;
  lead: SourceLine[];
  publication: PublicationBlock;
  leftOut: LeftOutLine[];
}

const ADDRESSEE = /^(?:[^。；;]{0,40}(?:委|政府|办公室|办|局|党组|领导小组)[^。；;]{0,40})[:：]$/;
const LEAD_END = /(报告|汇报|总结|通报|公布|公开|如下)\S{0,6}[:：。]$/;

/** Whom reports are for, known without the colon: 区委、区政府, 县委依法治县办. */
const WITHOUT_COLON =
  /^(?:中共)?(?:[\p{Script=Han}]{0,8}[区县市旗州盟](?:委员会|委)?)?(?:[、，,](?:[\p{Script=Han}]{0,8}[区县市旗州盟])|(?:人民)?政府(?:办公室)?$|(?:全面)?依法治[区县市旗州盟](?:委员会)?(?:办公室|办)?$|司法局$|法治政府建设[\p{Script=Han}]{2,12}办公室$)[\p{Script=Han}]*$/u;

const isAddressee = ({ text }: SourceLine): boolean =>
  text.length <= 60 && ADDRESSEE.test(simplified(text)) && !/报告|汇报|如下|总结/.test(simplified(text));

/** Whether a line without a colon stands where an addressee does: below the title, right above the lead or the body. */
const isBareAddressee = (line: SourceLine, next: SourceLine | undefined, office: string): boolean =>
  line.text.length <= 30 &&
  WITHOUT_COLON.test(simplified(line.text)) &&
  !office.includes(line.text) &&
  (next === undefined || isLead(next));

const isLead = ({ text }: SourceLine): boolean =>
  text.length >= 12 && (/[，。,；]/.test(text) || LEAD_END.test(simplified(text)));

/** A short paragraph of a lead that has begun: 现将有关情况报告如下：. */
const endsLead = ({ text }: SourceLine): boolean =>
  LEAD_END.test(simplified(text)) || /^\p{Script=Han}[^|>＞]{4,}[。：]$/u.test(text);

/** The line without its pieces, and each piece as a line, so that they can be told apart. */
export function withPieces(lines: readonly SourceLine[], { unread }: PublicationBlock): SourceLine[] {
  return lines.flatMap((line) => {
    const pieces = unread.get(line) ?? [];
    const read = withoutEdges(pieces.reduce((text, piece) => text.replace(piece, ''), line.text));
    const kept = pieces.length === 0 ? line.text : read;
    return [kept, ...pieces].filter((text) => text !== '').map((text) => ({ ...line, text }));
  });
}

/** Why a line above the text is no part of a report: who signed it is no line of a website there. */
const reasonAbove = (text: string): LeftOutReason | null =>
  /^签发人\s?[:：]/.test(simplified(text)) ? 'unplaced' : noiseReason(text);

const unreadLines = ({ unread }: PublicationBlock): LeftOutLine[] =>
  [...unread].flatMap(([{ line }, pieces]) =>
    pieces.map((text) => ({ line, text, reason: reasonAbove(text) ?? ('unplaced' as const) })),
  );

/** Takes a line that is 发文字号 alone into the record, where that has no other. */
function isRecordNumber({ text }: SourceLine, { record }: PublicationBlock): boolean {
  const number = bareNumber(text);
  if (number === '') return false;
  record.documentNumber ||= number;
  return record.documentNumber === number;
}

/**
 * Sorts the lines above part one into title, addressee, lead, publication record and what is no part of a report.
 * @param join puts the lines of a broken text together
 */
export function readHeader(
  above: readonly SourceLine[],
  join: (lines: readonly SourceLine[]) => SourceLine[],
): Header {
  const notice = findCoveringNotice(above);
  const taken = new Set(notice.lines);
  const lines = above.filter((line) => !taken.has(line));
  const publication = readPublication(lines);
  const others = lines.filter((line) => !publication.lines.has(line));
  const found = findTitle(others);
  const recorded = publication.titles[0]?.text ?? '';
  const title = found.title || notice.title || titleHandedOn(recorded) || recorded;
  listOtherTitles(publication, title);
  const handedOn = notice.lines.map((line) => ({ ...line, reason: 'notice' as const }));
  const header: Header = {
    ...{ title, addressee: null, lead: [], publication },
    leftOut: [...handedOn, ...unreadLines(publication)],
  };
  const repeated = new Set(found.repeated);
  const below = others.findLastIndex((line) => found.lines.includes(line) || repeated.has(line)) + 1;
  const text = join(others.slice(below));
  for (const line of [...others.slice(0, below), ...text]) {
    if (found.lines.includes(line) || isRecordNumber(line, publication)) continue;
    const at = text.indexOf(line);
    const reason = repeated.has(line) ? 'repeated-title' : reasonAbove(line.text);
    const mayGreet = header.addressee === null && header.lead.length === 0;
    if (reason) header.leftOut.push({ ...line, reason });
    else if (mayGreet && (isAddressee(line) || (at >= 0 && isBareAddressee(line, text[at + 1], title))))
      header.addressee = line.text.replace(/[:：]$/, '');
    else if (isLead(line) || (header.lead.length > 0 && endsLead(line))) header.lead.push(line);
    else header.leftOut.push({ ...line, reason: /[>＞]/.test(line.text) ? 'navigation' : 'unplaced' });
  }
  return header;
}
