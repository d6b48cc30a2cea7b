import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { isoDate } from '../report/dates.ts';
import type { PublicationRecord, Report } from '../report/schema.ts';

/** What the eight fields of a publication record are called, in the order of a page. */
export const RECORD_NAMES: Readonly<Record<keyof PublicationRecord, string>> = {
  indexNumber: '索引号',
  documentNumber: '发文字号',
  publisher: '发布机构',
  subject: '主题分类',
  writtenOn: '成文日期',
  publishedOn: '发布日期',
  genre: '体裁分类',
  validity: '有效性',
};

const FIELDS = Object.keys(RECORD_NAMES) as (keyof PublicationRecord)[];

/** A record as rows of a table: the field's name, and what it says. */
export const recordRows = (record: PublicationRecord): [name: string, value: string][] =>
  Object.entries(RECORD_NAMES).map(([field, name]) => [
    name,
    record[field as keyof PublicationRecord].trim(),
  ]);

/** A record with each entry put through `map`, which is told the field's name. */
export const mapRecord = (
  record: PublicationRecord,
  map: (value: string, name: string) => string,
): PublicationRecord => {
  const mapped = { ...record };
  for (const field of FIELDS) mapped[field] = map(record[field], RECORD_NAMES[field]);
  return mapped;
};

const isWholeDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The publication record, what it lacks filled from the report: 文号 of the 版头, the issuer, the date under the text, 报告. */
export function publicRecord({ publication, letterhead, signature, office }: Report): PublicationRecord {
  const date = signature?.date ?? '';
  return {
    ...publication,
    documentNumber: publication.documentNumber || (letterhead?.documentNumber ?? ''),
    publisher: publication.publisher || office,
    writtenOn: publication.writtenOn || (isWholeDate(date) ? date : ''),
    genre: publication.genre || '报告',
  };
}

/** A record by the names of its fields, as 公开信息.json has it. */
export const namedRecord = (record: PublicationRecord): Record<string, string> =>
  Object.fromEntries(recordRows(record));

const givenRecord = z.record(z.string(), z.string());

const entryOf = (field: keyof PublicationRecord, value: string): string =>
  field === 'writtenOn' || field === 'publishedOn' ? isoDate(value) : value.trim();

/**
 * The entries that a text in the form of 公开信息.json gives, by name or by our own key.
 * @param name the file's name, for the error
 * @throws AppError bad-record
 */
export function readNamedRecord(json: string, name: string): Partial<PublicationRecord> {
  try {
    const given = givenRecord.parse(JSON.parse(json.replace(/^\uFEFF/, '')));
    const entries = FIELDS.flatMap((field) => {
      const value = given[RECORD_NAMES[field]] ?? given[field];
      return value === undefined ? [] : [[field, entryOf(field, value)] as const];
    });
    if (entries.length === 0) throw new AppError('bad-record', name);
    return Object.fromEntries(entries);
  } catch (cause) {
    throw new AppError('bad-record', name, { cause });
  }
}
