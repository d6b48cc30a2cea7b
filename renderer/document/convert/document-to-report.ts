import type { Node } from '@tiptap/pm/model';
import { mapParts, withBlocks } from '../../../shared/report/blocks.ts';
import { isoDate } from '../../../shared/report/dates.ts';
import type {
  Block,
  Report,
  Section,
  Signature,
  Table,
  TableCell,
  TextBlock,
} from '../../../shared/report/schema.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { levelOf } from '../edit/levels.ts';
import { isTable } from '../edit/tables.ts';
import { newBlockId } from '../schema/block-id.ts';
import { type ZoneName, zoneNamed } from '../schema/zones.ts';

/** A first sentence as a report keeps it: without its 。, with its ！ or ？. */
function cutHeading(text: string): { heading: string; text: string } {
  const { heading, stop, rest } = cutFirstSentence(text);
  return { heading: stop === '。' ? heading : heading + stop, text: rest };
}

const blockId = (node: Node): string => node.attrs.id ?? newBlockId();

function toBlock(id: string, kind: TextBlock['kind'], text: string, titled: boolean): TextBlock {
  if (!titled) return { id, kind, text };
  const cut = cutHeading(text);
  return cut.heading === '' ? { id, kind, text } : { id, kind, ...cut };
}

function toCell({ attrs: { colspan, rowspan }, textContent: text }: Node): TableCell {
  return { text, ...(colspan > 1 && { columns: colspan }), ...(rowspan > 1 && { rows: rowspan }) };
}

function toTable(node: Node): Table {
  const [caption, ...rows] = node.content.content;
  return {
    id: blockId(node),
    kind: 'table',
    text: caption?.textContent ?? '',
    rows: rows.map((row) => row.content.content.map(toCell)),
    ...(node.attrs.landscape && { landscape: true }),
  };
}

/** A heading that nothing runs on from stands on its own line, without the stop that closes it. */
function toSection(node: Node, level: 'section' | 'run-in-section'): Section {
  const { heading, text } = cutHeading(node.textContent);
  const section = { id: blockId(node), kind: 'section' } as const;
  if (level === 'run-in-section' && text !== '') return { ...section, heading, text };
  return { ...section, heading: node.textContent.replace(/。+$/, ''), text: '' };
}

/** null for an empty plain line: it is room to write in, and no part of the report. */
function fromNode(node: Node): Block | null {
  if (isTable(node)) return toTable(node);
  const level = levelOf(node);
  const text = node.textContent;
  if (level === 'section' || level === 'run-in-section') return toSection(node, level);
  if (level === 'paragraph' && text === '') return null;
  return toBlock(blockId(node), level, text, node.attrs.titled);
}

const blocksOf = (zone: Node): Block[] => zone.content.content.flatMap((node) => fromNode(node) ?? []);

function signatureOf(office: string, date: string, before: Signature | null): Signature | null {
  return office === '' && date === '' ? null : { ...before, office, date: isoDate(date) };
}

/**
 * The report that the editor's document shows. What is not on the page (id, year, office, publication record) comes
 * from `base`. First sentences are cut into headings again, and the 。 that closes a heading is dropped.
 */
export function documentToReport(doc: Node, base: Report): Report {
  const zone = (name: ZoneName): Node => zoneNamed(doc, name).node;
  return {
    ...withBlocks(base, 'lead', blocksOf(zone('lead'))),
    title: zone('title').textContent,
    addressee: zone('addressee').textContent || null,
    parts: mapParts(base.parts, (part) => ({
      ...part,
      heading: zone(part.role).attrs.heading,
      blocks: blocksOf(zone(part.role)),
    })),
    signature: signatureOf(
      zone('signatureOffice').textContent,
      zone('signatureDate').textContent,
      base.signature,
    ),
  };
}
