import type { Node } from '@tiptap/pm/model';
import { isoDate } from '../../../shared/report/dates.ts';
import {
  type Block,
  type BlockKind,
  PART_ROLES,
  type Parts,
  type Report,
  type Section,
  type Signature,
  type TableCell,
} from '../../../shared/report/schema.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { levelOf, opensSection } from '../edit/levels.ts';
import { isTable } from '../edit/tables.ts';
import { newBlockId } from '../schema/block-id.ts';
import { type ZoneName, zoneNamed } from '../schema/zones.ts';

/** A first sentence as a report keeps it: without its 。, with its ！ or ？. */
function cutHeading(text: string): { heading: string; text: string } {
  const { heading, stop, rest } = cutFirstSentence(text);
  return { heading: stop === '。' ? heading : heading + stop, text: rest };
}

const blockId = (node: Node): string => node.attrs.id ?? newBlockId();

function toBlock(id: string, kind: BlockKind, text: string, titled: boolean): Block {
  if (!titled) return { id, kind, text };
  const cut = cutHeading(text);
  return cut.heading === '' ? { id, kind, text } : { id, kind, ...cut };
}

function toCell({ attrs: { colspan, rowspan }, textContent: text }: Node): TableCell {
  return { text, ...(colspan > 1 && { columns: colspan }), ...(rowspan > 1 && { rows: rowspan }) };
}

function toTable(node: Node): Block {
  const [caption, ...rows] = node.content.content;
  return {
    id: blockId(node),
    kind: 'table',
    text: caption?.textContent ?? '',
    rows: rows.map((row) => row.content.content.map(toCell)),
    ...(node.attrs.landscape && { landscape: true }),
  };
}

/** null for an empty plain line: it is room to write in, and no part of the report. */
function fromBlock(node: Node): Block | null {
  if (isTable(node)) return toTable(node);
  const level = levelOf(node) as BlockKind;
  const text = node.textContent;
  if (level === 'paragraph' && text === '') return null;
  return toBlock(blockId(node), level, text, node.attrs.titled);
}

function fromSectionHead(node: Node): Section {
  if (levelOf(node) === 'section') {
    return { heading: node.textContent.replace(/。+$/, ''), runIn: false, blocks: [] };
  }
  const { heading, text } = cutHeading(node.textContent);
  return { heading, runIn: true, blocks: [toBlock(blockId(node), 'paragraph', text, node.attrs.titled)] };
}

function fromBlocks(zone: Node): { blocks: Block[]; sections: Section[] } {
  const blocks: Block[] = [];
  const sections: Section[] = [];
  zone.forEach((node) => {
    if (opensSection(levelOf(node))) {
      sections.push(fromSectionHead(node));
      return;
    }
    const block = fromBlock(node);
    if (block) (sections.at(-1)?.blocks ?? blocks).push(block);
  });
  return { blocks, sections };
}

function signatureOf(office: string, date: string, before: Signature | null): Signature | null {
  return office === '' && date === '' ? null : { ...before, office, date: isoDate(date) };
}

/**
 * The report that the editor's document shows. What is not on the page (id, year, office, publication record) comes
 * from `base`. First sentences are cut into headings again, and the 。 that closes a heading is dropped.
 */
export function documentToReport(doc: Node, base: Report): Report {
  const zone = (name: ZoneName): Node => zoneNamed(doc, name).node;
  const parts = PART_ROLES.map((role) => ({
    role,
    heading: zone(role).attrs.heading,
    ...fromBlocks(zone(role)),
  }));
  return {
    ...base,
    title: zone('title').textContent,
    addressee: zone('addressee').textContent || null,
    lead: fromBlocks(zone('lead')).blocks,
    parts: parts as unknown as Parts,
    signature: signatureOf(
      zone('signatureOffice').textContent,
      zone('signatureDate').textContent,
      base.signature,
    ),
  };
}
