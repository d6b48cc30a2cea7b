import { strFromU8 } from 'fflate';
import { escapeXml } from '../../shared/escape-xml.ts';
import { pageParagraphs } from '../../shared/gongwen/page-paragraphs.ts';
import { PART_ROLES, type Report } from '../../shared/report/schema.ts';
import { storedCarried } from '../../shared/stored/carried.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { parseXml } from '../package/parse-xml.ts';
import type { WordPackage } from '../package/word-package.ts';
import { textOf } from '../package/xml-element.ts';
import { readSignedLines, readTitleLines, type SignedLines } from './signed-lines.ts';
import { checksOf, numberedAs, withoutText, withText } from './text-places.ts';
import { visibleParagraphs, visibleTextDigest } from './visible-text.ts';

const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const NAMESPACE = 'urn:fazhi-nianbao:report';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** JSON as XML text; the two characters that JSON leaves as they are and XML cannot carry are escaped as JSON does. */
const jsonText = (json: string): string =>
  escapeXml(json.replace(/[\uFFFE\uFFFF]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`));

/**
 * The parts that know a report's Word file again (ISO/IEC 29500-1, 15.2.5), by name: ids, roles, year, seal, office and
 * publication record, and where on the page each text stands. No text: what is struck out in Word is then gone.
 * @param documentXml word/document.xml
 */
export function reportParts(report: Report, documentXml: string): Record<string, string> {
  const paragraphs = visibleParagraphs(documentXml);
  const attributes = `digest="${visibleTextDigest(paragraphs)}" checks="${checksOf(paragraphs)}"`;
  const json = JSON.stringify(withoutText(report, paragraphs));
  return {
    [ITEM]: `${XML}<report xmlns="${NAMESPACE}" ${attributes}>${jsonText(json)}</report>`,
    [PROPERTIES]:
      `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ` +
      'ds:itemID="{6F2B1D5C-8A0E-4B7D-9C53-2E1F0A7B4D96}">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels':
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };
}

/** What the content types and the main part's relationships must say of those parts. */
export const REPORT_PART_OVERRIDE =
  `<Override PartName="/${PROPERTIES}" ` +
  'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
export const REPORT_PART_LINK = `<Relationship Id="rIdReport" Type="${RELATIONSHIPS}/customXml" Target="../${ITEM}"/>`;

/** A report of which a Word file carries more than its page shows. */
export interface CarriedReport {
  /** with the text of the page where that is as it was */
  report: Report;
  /** whether the page says all that it said when the file was written */
  untouched: boolean;
  /** whether 版头, 版记, 附件说明 or 附注 is no longer as it was */
  lostElements: boolean;
  /** as they stand on the page now */
  signed: SignedLines | null;
}

const ELEMENTS: readonly string[] = ['letterhead', 'imprint', 'annexes', 'note'];
/** A part has a heading, whatever became of it on the page. */
const NO_HEADING = '？';

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null;

/** The parts of a report that has lost headings, each with one again. */
const withHeadings = (parts: unknown, roles: readonly unknown[]): unknown =>
  roles.map((role) => {
    const kept = Array.isArray(parts)
      ? parts.find((part) => isRecord(part) && part.role === role)
      : undefined;
    return kept ?? { role, heading: NO_HEADING, blocks: [] };
  });

/** Tracked changes, of words or of a paragraph's end alone: the page says one thing when they are taken and another when not. */
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo)[\s/>]/;

/** Whether every paragraph of a report that came with its text is on the page: the page always wins. */
function saysWhatIsSeen(report: Report, paragraphs: readonly string[]): boolean {
  const seen = new Set(paragraphs);
  return pageParagraphs(report).every(({ text, rows }) =>
    rows
      ? rows.flat().every((cell) => cell.text.split('\n').every((line) => line === '' || seen.has(line)))
      : seen.has(text),
  );
}

interface Filled {
  json: unknown;
  lostElements: boolean;
  lostTitle: boolean;
}

/** A carried report with the text of the page; one of older files has its own text. */
function fill(carried: unknown, checks: string | undefined, paragraphs: readonly string[]): Filled {
  if (checks === undefined || !isRecord(carried))
    return { json: carried, lostElements: false, lostTitle: false };
  const { report, lost } = withText(carried, numberedAs(checks, paragraphs));
  // Whether a seal goes over 署名 is on no page.
  const sealed = isRecord(carried.signature) && carried.signature.sealed === true;
  const signature = sealed ? { office: '', date: '', sealed } : null;
  const json = { title: '', addressee: null, lead: [], signature, ...report };
  return {
    json: { ...json, parts: withHeadings(report.parts, PART_ROLES) },
    lostElements: lost.some((key) => ELEMENTS.includes(key)),
    lostTitle: lost.includes('titleLines'),
  };
}

/** The report that one of our files carries, or null. Word and WPS may have renamed the part. */
export function readReportPart(word: WordPackage): CarriedReport | null {
  const document = strFromU8(word.bytes(word.mainPart) ?? new Uint8Array());
  const paragraphs = visibleParagraphs(document);
  for (const name of word.names.filter((each) => /^customXml\/item\d+\.xml$/i.test(each))) {
    const bytes = word.bytes(name);
    const root = bytes && strFromU8(bytes.subarray(0, 400)).includes(NAMESPACE) && parseXml(bytes, name);
    if (!root) continue;
    const { digest, checks } = root.attributes;
    try {
      const { json, lostElements, lostTitle } = fill(JSON.parse(textOf(root)), checks, paragraphs);
      const report = readStored(storedCarried, json);
      const isSame = digest === visibleTextDigest(paragraphs) && !TRACKED.test(document);
      const untouched = isSame && (checks !== undefined || saysWhatIsSeen(report, paragraphs));
      if (lostTitle) report.titleLines = readTitleLines(word);
      return { report, untouched, lostElements, signed: readSignedLines(word) };
    } catch {
      // A part that another program has spoilt, or a newer one written, is no loss: the visible text is read instead.
    }
  }
  return null;
}
