import type { JSONContent } from '@tiptap/core';
import { writtenDate } from '../../../shared/report/dates.ts';
import type { Block, Part, Report, Section, TableCell } from '../../../shared/report/schema.ts';
import { joinRunIn } from '../../../shared/text/sentences.ts';
import type { Level } from '../edit/levels.ts';
import { newBlockId } from '../schema/block-id.ts';
import type { ZoneName } from '../schema/zones.ts';

const textContent = (text: string): JSONContent[] => (text === '' ? [] : [{ type: 'text', text }]);

const oneLine = (type: ZoneName, text: string): JSONContent => ({ type, content: textContent(text) });

function blockNode(level: Level, text: string, id: string, titled = false): JSONContent {
  return { type: level, attrs: { id, titled }, content: textContent(text) };
}

const pageText = ({ heading, text }: Block): string =>
  heading === undefined ? text : joinRunIn(heading, text);

const cellNode = ({ text, columns = 1, rows = 1 }: TableCell): JSONContent => ({
  type: 'tableCell',
  attrs: { colspan: columns, rowspan: rows },
  content: textContent(text),
});

/** A table's node: its caption and its cells. */
export const tableNode = ({ id, text, rows = [], landscape }: Block): JSONContent => ({
  type: 'table',
  attrs: { id, landscape: landscape ?? false },
  content: [
    { type: 'tableCaption', content: textContent(text) },
    ...rows.map((cells) => ({ type: 'tableRow', content: cells.map(cellNode) })),
  ],
});

const fromBlock = (block: Block): JSONContent =>
  block.kind === 'table'
    ? tableNode(block)
    : blockNode(block.kind, pageText(block), block.id, block.heading !== undefined);

function fromSection({ heading, runIn, blocks }: Section): JSONContent[] {
  if (!runIn) return [blockNode('section', heading, newBlockId()), ...blocks.map(fromBlock)];
  const [first, ...others] = blocks;
  // A run-in section always opens with a plain paragraph; another block would not run on from its heading.
  if (first?.kind !== 'paragraph') {
    return [blockNode('run-in-section', heading, newBlockId()), ...blocks.map(fromBlock)];
  }
  const head = blockNode(
    'run-in-section',
    joinRunIn(heading, pageText(first)),
    first.id,
    first.heading !== undefined,
  );
  return [head, ...others.map(fromBlock)];
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

const fromPart = ({ role, heading, blocks, sections }: Part): JSONContent => ({
  type: role,
  attrs: { heading },
  content: filled([...blocks.map(fromBlock), ...sections.flatMap(fromSection)]),
});

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
    ],
  };
}
