import { element, withChildren, writeXml } from '../../package/write-xml.ts';
import { child, elements, type XmlElement } from '../../package/xml-element.ts';
import { inOrder } from './in-order.ts';
import { revisedParagraph, wholeParagraph } from './revise-paragraph.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { signsOf, textOfSigns } from './runs.ts';

/** In front of w:ins and w:del in a row's properties (17.4.82) everything stands; behind it w:trPrChange alone. */
function markedRow(row: XmlElement, kind: 'ins' | 'del', marks: RevisionMarks): XmlElement {
  const trPr = child(row, 'w:trPr');
  const marked = element('w:trPr', {}, [...(trPr?.children ?? []), marks.mark(`w:${kind}`)]);
  const inside = row.children
    .filter((node) => node !== trPr)
    .map((node) => (typeof node !== 'string' && node.name === 'w:tc' ? markedCell(node, kind, marks) : node));
  const at = inside.findIndex((node) => typeof node !== 'string' && node.name === 'w:tc');
  return withChildren(row, [...inside.slice(0, at), marked, ...inside.slice(at)]);
}

const markedCell = (cell: XmlElement, kind: 'ins' | 'del', marks: RevisionMarks): XmlElement =>
  withChildren(
    cell,
    cell.children.map((node) =>
      typeof node !== 'string' && node.name === 'w:p' ? wholeParagraph(node, kind, marks) : node,
    ),
  );

const withMarkedRows = (table: XmlElement, kind: 'ins' | 'del', marks: RevisionMarks): XmlElement =>
  withChildren(
    table,
    table.children.map((node) =>
      typeof node !== 'string' && node.name === 'w:tr' ? markedRow(node, kind, marks) : node,
    ),
  );

export const deletedTable = (table: XmlElement, marks: RevisionMarks): XmlElement =>
  withMarkedRows(table, 'del', marks);

export const insertedTable = (table: XmlElement, marks: RevisionMarks): XmlElement =>
  withMarkedRows(table, 'ins', marks);

/** A paragraph that neither text has, between two tables that would be one: gone whether all is accepted or rejected. */
export const separator = (marks: RevisionMarks): XmlElement =>
  element('w:p', {}, [
    element('w:pPr', {}, [element('w:rPr', {}, [marks.mark('w:ins'), marks.mark('w:del')])]),
  ]);

const cellsOf = (row: XmlElement): XmlElement[] => elements(row, 'w:tc');
const rowText = (row: XmlElement): string =>
  cellsOf(row)
    .map((cell) =>
      elements(cell, 'w:p')
        .map((paragraph) => textOfSigns(signsOf(paragraph)))
        .join('\n'),
    )
    .join('\t');

/** The frame of a row that its cells stand in; only in equal frames can cells be told apart one by one. */
const frameOf = (row: XmlElement): string =>
  cellsOf(row)
    .map((cell) => {
      const tcPr = child(cell, 'w:tcPr');
      return tcPr ? writeXml(tcPr) : '';
    })
    .join();

function revisedCell(old: XmlElement, now: XmlElement, marks: RevisionMarks): XmlElement {
  const [before, after] = [elements(old, 'w:p'), elements(now, 'w:p')];
  const shared = Math.min(before.length, after.length);
  const paragraphs = [
    ...after
      .slice(0, shared)
      .map((paragraph, at) => revisedParagraph(before[at] ?? paragraph, paragraph, marks)),
    ...before.slice(shared).map((paragraph) => wholeParagraph(paragraph, 'del', marks)),
    ...after.slice(shared).map((paragraph) => wholeParagraph(paragraph, 'ins', marks)),
  ];
  return withChildren(now, [...elements(now).filter(({ name }) => name !== 'w:p'), ...paragraphs]);
}

const revisedRow = (old: XmlElement, now: XmlElement, marks: RevisionMarks): XmlElement =>
  withChildren(now, [
    ...elements(now).filter(({ name }) => name !== 'w:tc'),
    ...cellsOf(now).map((cell, at) => revisedCell(cellsOf(old)[at] ?? cell, cell, marks)),
  ]);

/** A table whose columns stayed, its rows and cells tracked; another one in place of one with other columns. */
export function revisedTable(old: XmlElement, now: XmlElement, marks: RevisionMarks): XmlElement[] {
  if (writeXml(old) === writeXml(now)) return [now];
  const gridOf = (table: XmlElement): string =>
    ['w:tblPr', 'w:tblGrid']
      .map((name) => {
        const part = child(table, name);
        return part ? writeXml(part) : '';
      })
      .join();
  if (gridOf(old) !== gridOf(now)) return [deletedTable(old, marks), insertedTable(now, marks)];
  const matchable = (row: XmlElement) => ({ id: '', group: frameOf(row), text: rowText(row) });
  const { steps } = inOrder(elements(old, 'w:tr'), elements(now, 'w:tr'), matchable);
  const rows = steps.flatMap((step): XmlElement[] => {
    if (step.old && step.now) return [revisedRow(step.old, step.now, marks)];
    if (step.old) return [markedRow(step.old, 'del', marks)];
    return step.now ? [markedRow(step.now, 'ins', marks)] : [];
  });
  return [withChildren(now, [...elements(now).filter(({ name }) => name !== 'w:tr'), ...rows])];
}
