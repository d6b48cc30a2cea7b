const SCHEMAS = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';

/** The usual prefix of each namespace in an Office file, transitional and strict (ISO/IEC 29500-1 and -4), and of a sheet of OpenDocument. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${SCHEMAS}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${SCHEMAS}/spreadsheetml/2006/main`, 's'],
  [`${STRICT}/spreadsheetml/main`, 's'],
  [`${SCHEMAS}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${SCHEMAS}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${SCHEMAS}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${SCHEMAS}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${MICROSOFT}/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/2010/wordml`, 'w14'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${SCHEMAS}/markup-compatibility/2006`, 'mc'],
  [`${SCHEMAS}/package/2006/relationships`, 'rel'],
  [`${SCHEMAS}/package/2006/content-types`, 'ct'],
  [`${SCHEMAS}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** WordprocessingML has some 900 names; a hostile file may invent any number. */
const MAX_SHARED_NAMES = 2000;

const names = new Map<string, string>();

/** The name under which an element or attribute stands in our tree; see XmlElement. */
export function canonicalName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = PREFIXES.get(uri);
  if (prefix === undefined) return `{${uri}}${local}`;
  const spelled = `${prefix}:${local}`;
  const shared = names.get(spelled);
  if (shared !== undefined) return shared;
  // One string a name instead of one an element: a long document has a hundred thousand elements.
  if (names.size < MAX_SHARED_NAMES) names.set(spelled, spelled);
  return spelled;
}
