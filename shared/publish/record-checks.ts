import { OWN_PACK } from '../proofread/pack.ts';
import { proofread } from '../proofread/proofread.ts';
import { RECORD } from '../proofread/rules/record.ts';
import { writtenDate } from '../report/dates.ts';
import type { PublicationRecord, Report } from '../report/schema.ts';
import { RECORD_NAMES } from './public-record.ts';

const NUMBER = /^[^\s\d〔［【[(（]{1,16}〔(?:19|20)\d{2}〕[1-9]\d{0,4}号$/;
const OF_LETTER = /[函令]〔|纪要〔/;
/** What no report can fill in by itself, and no website does without. */
const NEEDED: readonly (keyof PublicationRecord)[] = ['publisher', 'writtenOn', 'genre'];

const isWholeDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

function numberFaults({ documentNumber }: PublicationRecord, { letterhead }: Report): string[] {
  if (documentNumber === '') return [];
  const own = letterhead?.documentNumber ?? '';
  return [
    ...(NUMBER.test(documentNumber)
      ? []
      : [`发文字号“${documentNumber}”不是“机关代字〔年份〕序号号”的写法，请核对。`]),
    ...(OF_LETTER.test(documentNumber) ? [`“${documentNumber}”不是报告的文号，请核对。`] : []),
    ...(own !== '' && own !== documentNumber
      ? [`公开信息的文号是“${documentNumber}”，版头上是“${own}”，请核对。`]
      : []),
  ];
}

function dateFaults({ writtenOn, publishedOn }: PublicationRecord, { signature }: Report): string[] {
  const signed = signature?.date ?? '';
  const wrong = (['writtenOn', 'publishedOn'] as const).filter((field) => {
    const date = field === 'writtenOn' ? writtenOn : publishedOn;
    return date !== '' && !isWholeDate(date);
  });
  return [
    ...wrong.map((field) => `${RECORD_NAMES[field]}不是年月日齐全的日期，请核对。`),
    ...(isWholeDate(writtenOn) && signed !== '' && signed !== writtenOn
      ? [`公开信息的成文日期是${writtenDate(writtenOn)}，署名下面是${writtenDate(signed)}，请核对。`]
      : []),
    ...(isWholeDate(publishedOn) && isWholeDate(writtenOn) && publishedOn < writtenOn
      ? ['发布日期在成文日期之前，请核对。']
      : []),
  ];
}

/**
 * What is doubtful about a report's publication record, each a sentence: fields without a word, dates that are none or
 * disagree with the text's, 文号 of another form or kind, a publisher that is not the issuer.
 * @param record as it is published
 * @param today ISO
 */
export function recordFaults(report: Report, record: PublicationRecord, today: string): string[] {
  const surroundings = { last: null, today, pack: OWN_PACK, townships: null, ownWords: [] };
  const ruled = proofread({ ...report, publication: record }, surroundings, RECORD);
  return [
    ...NEEDED.filter((field) => record[field] === '').map((field) => `${RECORD_NAMES[field]}还没有填写。`),
    ...numberFaults(record, report),
    ...dateFaults(record, report),
    ...ruled.map(({ message }) => message),
  ];
}
