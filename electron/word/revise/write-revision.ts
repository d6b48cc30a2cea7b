import { strFromU8, strToU8 } from 'fflate';
import { AppError } from '../../../shared/app-error.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { Archive } from '../../package/archive.ts';
import { openPackage } from '../../package/word-package.ts';
import { withChildren, writeXml } from '../../package/write-xml.ts';
import { child, elements, type XmlElement } from '../../package/xml-element.ts';
import { writeReport } from '../write/write-report.ts';
import { zipParts } from '../write/zip-parts.ts';
import { revisedBlocks } from './revise-blocks.ts';
import { type Reviser, RevisionMarks } from './revision-marks.ts';
import { takenAs } from './take-changes.ts';

const DOCUMENT = 'word/document.xml';
const DATE = new Date(2000, 0, 1);

const bodyOf = (document: XmlElement): XmlElement =>
  child(document, 'w:body') ?? { name: 'w:body', attributes: {}, children: [] };

/** A body's paragraphs and tables as XML, without what its sections end in: the revision has the newer paper's pages. */
const contentOf = (document: XmlElement): string =>
  elements(bodyOf(document))
    .filter(({ name }) => name === 'w:p' || name === 'w:tbl')
    .map((block) => writeXml(withoutSections(block)))
    .join('');

function withoutSections(node: XmlElement): XmlElement {
  return withChildren(
    node,
    node.children
      .filter((inside) => typeof inside === 'string' || inside.name !== 'w:sectPr')
      .map((inside) => (typeof inside === 'string' ? inside : withoutSections(inside))),
  );
}

/**
 * A Word file in government format with the newer report's changes tracked (ISO/IEC 29500-1, 17.13.5): accepting all gives
 * the newer report's file, rejecting all the older one's, text, numbers and styles. It carries nothing beside its page.
 * @throws AppError export-mismatch when accepting or rejecting would give anything else
 */
export async function writeRevision(
  before: Report,
  after: Report,
  format: Format,
  by: Reviser,
): Promise<Uint8Array> {
  const plain = { ...format, plain: true };
  const [older, newer] = [await writeReport(before, plain), await writeReport(after, plain)];
  const [old, now] = [openPackage(older).document, openPackage(newer).document];
  const blocks = revisedBlocks(elements(bodyOf(old)), elements(bodyOf(now)), new RevisionMarks(by));
  const rest = elements(bodyOf(now)).filter(({ name }) => name !== 'w:p' && name !== 'w:tbl');
  const body = withChildren(bodyOf(now), [...blocks, ...rest]);
  const document = withChildren(now, [body]);
  if (contentOf(takenAs(document, 'accepted')) !== contentOf(takenAs(now, 'accepted')))
    throw new AppError('export-mismatch');
  if (contentOf(takenAs(document, 'rejected')) !== contentOf(takenAs(old, 'rejected')))
    throw new AppError('export-mismatch');
  const archive = new Archive(newer);
  const parts = new Map(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()]));
  const written = strFromU8(parts.get(DOCUMENT) ?? new Uint8Array());
  // The namespaces are declared in front of the body.
  const head = written.slice(0, written.indexOf('<w:body>'));
  parts.set(DOCUMENT, strToU8(`${head}${writeXml(body)}</w:document>`));
  return zipParts(parts, DATE);
}
