import { strFromU8 } from 'fflate';
import { escapeXml } from '../../shared/escape-xml.ts';
import type { Report } from '../../shared/report/schema.ts';
import { storedCarried } from '../../shared/stored/carried.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { parseXml } from '../package/parse-xml.ts';
import type { WordPackage } from '../package/word-package.ts';
import { textOf } from '../package/xml-element.ts';
import { readSignedLines, type SignedLines } from './signed-lines.ts';
import { visibleTextDigest } from './visible-text.ts';

const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const NAMESPACE = 'urn:fazhi-nianbao:report';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** JSON as XML text; the two characters that JSON leaves as they are and XML cannot carry are escaped as JSON does. */
const jsonText = (json: string): string =>
  escapeXml(json.replace(/[\uFFFE\uFFFF]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`));

/** The parts that carry a report inside its Word file (ISO/IEC 29500-1, 15.2.5), by name. */
export const reportParts = (report: Report, digest: string): Record<string, string> => ({
  [ITEM]: `${XML}<report xmlns="${NAMESPACE}" digest="${digest}">${jsonText(JSON.stringify(report))}</report>`,
  [PROPERTIES]:
    `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ` +
    'ds:itemID="{6F2B1D5C-8A0E-4B7D-9C53-2E1F0A7B4D96}">' +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels':
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
});

/** What the content types and the main part's relationships must say of those parts. */
export const REPORT_PART_OVERRIDE =
  `<Override PartName="/${PROPERTIES}" ` +
  'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
export const REPORT_PART_LINK = `<Relationship Id="rIdReport" Type="${RELATIONSHIPS}/customXml" Target="../${ITEM}"/>`;

/** A report found inside a Word file, and whether the visible text is still the one it was written with. */
export interface CarriedReport {
  report: Report;
  untouched: boolean;
  /** as they stand on the page now */
  signed: SignedLines | null;
}

function readCarried(json: string): Report | null {
  try {
    return readStored(storedCarried, JSON.parse(json));
  } catch {
    // A part that another program has spoilt, or a newer one written, is no loss: the visible text is read instead.
    return null;
  }
}

/** The report that one of our files carries, or null. Word and WPS may have renamed the part. */
export function readReportPart(word: WordPackage): CarriedReport | null {
  for (const name of word.names.filter((each) => /^customXml\/item\d+\.xml$/i.test(each))) {
    const bytes = word.bytes(name);
    const root = bytes && strFromU8(bytes.subarray(0, 400)).includes(NAMESPACE) && parseXml(bytes, name);
    const report = root ? readCarried(textOf(root)) : null;
    if (!root || !report) continue;
    const document = strFromU8(word.bytes(word.mainPart) ?? new Uint8Array());
    const untouched = root.attributes.digest === visibleTextDigest(document);
    return { report, untouched, signed: readSignedLines(word) };
  }
  return null;
}
