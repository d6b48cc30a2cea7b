import type { JSONContent } from '@tiptap/core';
import type { Level } from '../../../shared/levels.ts';
import { wordsOf } from '../../../shared/report/blocks.ts';
import { writtenDate } from '../../../shared/report/dates.ts';
import type { Annex, Block, Part, Report, Table, TableCell } from '../../../shared/report/schema.ts';
import { newBlockId } from '../schema/block-id.ts';
import type { ZoneName } from '../schema/zones.ts';

const textContent = (text: string): JSONContent[] => (text === '' ? [] : [{ type: 'text', text }]);

const oneLine = (type: ZoneName, text: string): JSONContent => ({ type, content: textContent(text) });

function blockNode(level: Level, text: string, id: string, titled = false): JSONContent {
  return { type: level, attrs: { id, titled }, content: textContent(text) };
}

const cellNode = ({ text, columns = 1, rows = 1 }: TableCell): JSONContent => ({
  type: 'tableCell',
  attrs: { colspan: columns, rowspan: rows },
  content: textContent(text),
});

/** A table's node: its caption and its cells. */
export const tableNode = ({ id, text, rows, landscape }: Table): JSONContent => ({
  type: 'table',
  attrs: { id, landscape: landscape ?? false },
  content: [
    { type: 'tableCaption', content: textContent(text) },
    ...rows.map((cells) => ({ type: 'tableRow', content: cells.map(cellNode) })),
  ],
});

function fromBlock(block: Block): JSONContent {
  if (block.kind === 'table') return tableNode(block);
  const { id, kind, heading, text } = block;
  if (kind === 'section') return blockNode(text === '' ? 'section' : 'run-in-section', wordsOf(block), id);
  return blockNode(kind, wordsOf(block), id, heading !== undefined);
}

const emptyLine = (): JSONContent => blockNode('paragraph', '', newBlockId());

const isTable = (block: JSONContent | undefined): boolean => block?.type === 'table';

/** The caret needs a line to stand in: in an empty zone, and above and below a table. */
function filled(blocks: JSONContent[]): JSONContent[] {
  if (blocks.length === 0) return [emptyLine()];
  const lined = blocks.flatMap((block, at) =>
    isTable(block) && (at === 0 || isTable(blocks[at - 1])) ? [emptyLine(), block] : [block],
  );
  return isTable(blocks.at(-1)) ? [...lined, emptyLine()] : lined;
}

const fromPart = ({ role, heading, blocks }: Part): JSONContent => ({
  type: role,
  attrs: { heading },
  content: filled(blocks.map(fromBlock)),
});

/** The nodes of an annex: its title and its text. */
export const annexNodes = ({ title, blocks }: Annex): JSONContent[] => [
  oneLine('annexTitle', title),
  { type: 'annex', content: filled(blocks.map(fromBlock)) },
];

/** The editor's document of a report: everything on the page, every heading joined to the text that runs on from it. */
export function reportToDocument(report: Report): JSONContent {
  return {
    type: 'doc',
    content: [
      oneLine('title', report.title),
      oneLine('addressee', report.addressee ?? ''),
      { type: 'lead', content: filled(report.lead.map(fromBlock)) },
      ...report.parts.map(fromPart),
      oneLine('signatureOffice', report.signature?.office ?? ''),
      oneLine('signatureDate', writtenDate(report.signature?.date ?? '')),
      ...(report.annexes ?? []).flatMap(annexNodes),
    ],
  };
}
