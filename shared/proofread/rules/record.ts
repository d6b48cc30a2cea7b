import { areOneOffice } from '../../report/one-office.ts';
import type { Context } from '../context.ts';
import type { Reading } from '../reading.ts';
import type { PlacedHit, ReportRule } from '../rule.ts';

type Field = 'indexNumber' | 'documentNumber' | 'publisher' | 'writtenOn' | 'publishedOn';

function about(reading: Reading, field: Field, message: string): PlacedHit[] {
  const at = reading.texts.find((text) => text.field === field);
  return at ? [{ at, from: 0, to: at.text.length, message }] : [];
}

const OF_OFFICE = /人民政府|办事处|委员会|办公室|[镇乡]$|街道$/;

/** 发布机构 is another than the issuer, or one of two. */
const publisherDiffers: ReportRule = {
  id: 'publisher-differs',
  level: 'hint',
  basis: '公开信息应当与报告一致',
  found: { record: { publisher: '临溪区政府办公室' } },
  passed: [
    { record: { publisher: '青禾镇' } },
    {
      office: '中共青禾镇委员会、青禾镇人民政府',
      record: { publisher: '中共青禾镇委员会、青禾镇人民政府' },
    },
  ],
  inReport: (reading, { office, place }) => {
    const { publisher } = reading.report.publication;
    const offices = office.split('、').filter((name) => name !== '');
    if (publisher === '' || offices.length === 0) return [];
    const publishers = publisher.split(/[、，, ]/);
    const isNamed = (name: string): boolean => publishers.some((each) => areOneOffice(name, each));
    const named = offices.filter((name) => isNamed(name) || (place !== '' && publisher.includes(place)));
    if (named.length === 0)
      return about(reading, 'publisher', `发布机构是“${publisher}”，报告的单位是“${office}”，请看一看。`);
    const isOneOfTwo = offices.length > 1 && OF_OFFICE.test(publisher) && !offices.every(isNamed);
    const message = `标题是${offices.length}个单位联合行文，发布机构只写了“${publisher}”，请看一看。`;
    return isOneOfTwo ? about(reading, 'publisher', message) : [];
  },
};

const isParty = (name: string): boolean => /委员会$|党工委$|党委$/.test(name);

/** 鸡鸣委文〔2026〕3号 under a government's title. */
const partyNumber: ReportRule = {
  id: 'party-number',
  level: 'likely',
  basis: 'GB/T 9704—2012，7.2.5：发文机关代字',
  found: { record: { documentNumber: '青禾委文〔2026〕3号' } },
  passed: [
    { record: { documentNumber: '青禾府发〔2026〕3号' } },
    { office: '中共青禾镇委员会、青禾镇人民政府', record: { documentNumber: '青禾委文〔2026〕3号' } },
  ],
  inReport: (reading, { office }) => {
    const { documentNumber } = reading.report.publication;
    const code = /^[^〔［【[(（\d]*/.exec(documentNumber)?.[0] ?? '';
    const isOfParty = /委[发文办字函]|党[发文]|工委/.test(code) && !/府/.test(code);
    if (!isOfParty || office === '' || office.split('、').some(isParty)) return [];
    return about(
      reading,
      'documentNumber',
      `“${documentNumber}”是党委的文号，报告的单位是“${office}”，请核对。`,
    );
  },
};

const yearOf = (date: string): number | null => {
  const year = /^(\d{4})-/.exec(date)?.[1];
  return year === undefined ? null : Number(year);
};

/** Dated before the year that is reported on has ended. */
function earlyDates({ publication, signature }: Reading['report'], year: number): [Field | 'date', string][] {
  const dates: [Field | 'date', string][] = [
    ['date', signature?.date ?? ''],
    ['writtenOn', publication.writtenOn],
    ['publishedOn', publication.publishedOn],
  ];
  return dates.filter(([, date]) => /^\d{4}-\d{2}-\d{2}$/.test(date) && date < `${year}-12-31`);
}

const datedTooEarly: ReportRule = {
  id: 'dated-too-early',
  level: 'hint',
  basis: '年度结束后报告全年情况',
  found: { signed: '青禾镇人民政府', date: '2025-11-20' },
  passed: [{ signed: '青禾镇人民政府', date: '2026-01-12' }, { record: { publishedOn: '2026-01-12' } }],
  inReport: (reading, { year }: Context) => {
    const [early] = earlyDates(reading.report, year);
    if (!early) return [];
    const [field, date] = early;
    const at = reading.texts.find((text) => (field === 'date' ? text.kind === 'date' : text.field === field));
    const message = `日期${date}在${year}年结束之前，报告里的“全年”数据请核对。`;
    return at ? [{ at, from: 0, to: at.text.length, message }] : [];
  },
};

const INDEX_YEAR = /\/(20\d{2})-/;

const indexYear: ReportRule = {
  id: 'index-year-differs',
  level: 'hint',
  basis: '公开信息应当前后一致',
  found: { record: { indexNumber: '000014349/2026-02861', publishedOn: '2025-12-22' } },
  passed: [
    { record: { indexNumber: '000014349/2026-02861', publishedOn: '2026-01-22' } },
    { record: { indexNumber: '000014349', publishedOn: '2025-12-22' } },
  ],
  inReport: (reading) => {
    const { indexNumber, publishedOn, writtenOn } = reading.report.publication;
    const index = INDEX_YEAR.exec(indexNumber)?.[1];
    const date = yearOf(publishedOn) ?? yearOf(writtenOn);
    if (index === undefined || date === null || Number(index) === date) return [];
    return about(reading, 'indexNumber', `索引号里是${index}年，发布日期在${date}年，请核对。`);
  },
};

const numberYear: ReportRule = {
  id: 'number-year-differs',
  level: 'likely',
  basis: 'GB/T 9704—2012，7.2.5：年份是发文的年份',
  found: { record: { documentNumber: '青禾府发〔2024〕3号', writtenOn: '2026-01-12' } },
  passed: [
    { record: { documentNumber: '青禾府发〔2026〕3号', writtenOn: '2026-01-12' } },
    { record: { documentNumber: '青禾府发〔2025〕3号', publishedOn: '2026-01-12' } },
  ],
  inReport: (reading) => {
    const { documentNumber, writtenOn } = reading.report.publication;
    const year = /(20\d{2})/.exec(documentNumber)?.[1];
    const date = yearOf(writtenOn);
    if (year === undefined || date === null || Number(year) === date) return [];
    return about(reading, 'documentNumber', `发文字号里是${year}年，成文日期在${date}年，请核对。`);
  },
};

const DATED = /^\d{4}-\d{2}-\d{2}$/;

/** 成文日期 of the record is another than the one below the text. */
const writtenDiffers: ReportRule = {
  id: 'written-on-differs',
  level: 'likely',
  basis: '公开信息应当与报告一致',
  found: { signed: '青禾镇人民政府', date: '2026-01-10', record: { writtenOn: '2026-02-10' } },
  passed: [
    { signed: '青禾镇人民政府', date: '2026-01-10', record: { writtenOn: '2026-01-10' } },
    { record: { writtenOn: '2026-02-10' } },
  ],
  inReport: (reading) => {
    const { writtenOn } = reading.report.publication;
    const signed = reading.report.signature?.date ?? '';
    if (!DATED.test(writtenOn) || !DATED.test(signed) || writtenOn === signed) return [];
    const message = `公开信息里成文日期是${writtenOn}，落款是${signed}，请核对。`;
    return about(reading, 'writtenOn', message);
  },
};

/** Published before it was written. */
const publishedFirst: ReportRule = {
  id: 'published-before-written',
  level: 'likely',
  basis: '先成文，后发布',
  found: { record: { writtenOn: '2026-02-10', publishedOn: '2026-01-20' } },
  passed: [
    { record: { writtenOn: '2026-01-20', publishedOn: '2026-02-10' } },
    { record: { publishedOn: '2026-01-20' } },
  ],
  inReport: (reading) => {
    const { writtenOn, publishedOn } = reading.report.publication;
    if (!DATED.test(writtenOn) || !DATED.test(publishedOn) || publishedOn >= writtenOn) return [];
    const message = `发布日期${publishedOn}在成文日期${writtenOn}之前，请核对。`;
    return about(reading, 'publishedOn', message);
  },
};

export const RECORD: readonly ReportRule[] = [
  publisherDiffers,
  partyNumber,
  datedTooEarly,
  indexYear,
  numberYear,
  writtenDiffers,
  publishedFirst,
];
