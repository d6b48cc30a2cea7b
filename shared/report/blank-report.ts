import { partsOf } from './blocks.ts';
import { defaultHeading } from './parts.ts';
import { type PublicationRecord, type Report, SCHEMA_VERSION } from './schema.ts';

/** A publication record with every entry absent. */
export const emptyPublication = (): PublicationRecord => ({
  indexNumber: '',
  documentNumber: '',
  publisher: '',
  subject: '',
  writtenOn: '',
  publishedOn: '',
  genre: '',
  validity: '',
});

/**
 * A report with title, five empty parts under their default headings, and the office's signature without a date.
 * @param id the new report's id, letters, digits, - and _
 * @param year the year reported on, 2025
 * @param office the reporting office's full name
 */
export function blankReport(id: string, year: number, office: string): Report {
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    year,
    office,
    title: `${office}关于${year}年度法治政府建设情况的报告`,
    addressee: null,
    publication: emptyPublication(),
    lead: [],
    parts: partsOf((role) => ({ role, heading: defaultHeading(role, year), blocks: [] })),
    signature: { office, date: '' },
  };
}
