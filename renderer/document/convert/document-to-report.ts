import type { Node } from '@tiptap/pm/model';
import { type Body, partsOf, plainBlocks } from '../../../shared/report/blocks.ts';
import { isoDate } from '../../../shared/report/dates.ts';
import type {
  Annex,
  Block,
  Report,
  Section,
  Signature,
  Table,
  TableCell,
  TextBlock,
} from '../../../shared/report/schema.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { isTable } from '../edit/tables.ts';
import { newBlockId } from '../schema/block-id.ts';
import { levelOf } from '../schema/block-level.ts';
import { annexesOf, isEmptyAnnex, type Zone, type ZoneName, zoneNamed } from '../schema/zones.ts';
import { blockName } from './places.ts';

/** A first sentence as a report keeps it: without its 。, with its ！ or ？. */
function cutHeading(text: string): { heading: string; text: string } {
  const { heading, stop, rest } = cutFirstSentence(text);
  return { heading: stop === '。' ? heading : heading + stop, text: rest };
}

function toBlock(id: string, kind: TextBlock['kind'], text: string, titled: boolean): TextBlock {
  if (!titled) return { id, kind, text };
  const cut = cutHeading(text);
  return cut.heading === '' ? { id, kind, text } : { id, kind, ...cut };
}

function toCell({ attrs: { colspan, rowspan }, textContent: text }: Node): TableCell {
  return { text, ...(colspan > 1 && { columns: colspan }), ...(rowspan > 1 && { rows: rowspan }) };
}

function toTable(id: string, node: Node): Table {
  const [caption, ...rows] = node.content.content;
  return {
    id,
    kind: 'table',
    text: caption?.textContent ?? '',
    rows: rows.map((row) => row.content.content.map(toCell)),
    ...(node.attrs.landscape && { landscape: true }),
  };
}

/** A heading that nothing runs on from stands on its own line, without the stop that closes it. */
function toSection(id: string, node: Node, level: 'section' | 'run-in-section'): Section {
  const { heading, text } = cutHeading(node.textContent);
  const section = { id, kind: 'section' } as const;
  if (level === 'run-in-section' && text !== '') return { ...section, heading, text };
  return { ...section, heading: node.textContent.replace(/。+$/, ''), text: '' };
}

/** null for an empty plain line: it is room to write in, and no part of the report. */
function fromNode(id: string, node: Node): Block | null {
  if (isTable(node)) return toTable(id, node);
  const level = levelOf(node);
  const text = node.textContent;
  if (level === 'section' || level === 'run-in-section') return toSection(id, node, level);
  if (level === 'paragraph' && text === '') return null;
  return toBlock(id, level, text, node.attrs.titled);
}

type NameBlock = (node: Node, pos: number) => string;

function blocksOf({ node: zone, pos }: Zone, nameOf: NameBlock): Block[] {
  const blocks: Block[] = [];
  zone.forEach((node, offset) => {
    const block = fromNode(nameOf(node, pos + 1 + offset), node);
    if (block) blocks.push(block);
  });
  return blocks;
}

/** An annex that has neither title nor text is nowhere. */
function annexesIn(doc: Node, nameOf: NameBlock): Annex[] {
  const annexes = annexesOf(doc).filter((annex) => !isEmptyAnnex(annex));
  return annexes.map(({ title, text }) => ({
    title: title.node.textContent,
    blocks: plainBlocks(blocksOf(text, nameOf)),
  }));
}

/**
 * The lead, the parts and the annexes that the editor's document shows. First sentences are cut into headings again, and the 。 that
 * closes a heading is dropped.
 */
export function documentBody(doc: Node, nameOf: NameBlock = blockName): Body {
  const parts = partsOf((role) => {
    const zone = zoneNamed(doc, role);
    return { role, heading: zone.node.attrs.heading, blocks: blocksOf(zone, nameOf) };
  });
  const annexes = annexesIn(doc, nameOf);
  const lead = plainBlocks(blocksOf(zoneNamed(doc, 'lead'), nameOf));
  return { lead, parts, ...(annexes.length > 0 && { annexes }) };
}

function signatureOf(office: string, date: string, before: Signature | null): Signature | null {
  return office === '' && date === '' ? null : { ...before, office, date: isoDate(date) };
}

/** The report that the editor's document shows. What is not on the page (id, year, office, publication record) comes from `base`. */
export function documentToReport(doc: Node, base: Report): Report {
  const text = (name: ZoneName): string => zoneNamed(doc, name).node.textContent;
  const { annexes: _annexes, ...beside } = base;
  return {
    ...beside,
    ...documentBody(doc, (node) => node.attrs.id ?? newBlockId()),
    title: text('title'),
    addressee: text('addressee') || null,
    signature: signatureOf(text('signatureOffice'), text('signatureDate'), base.signature),
  };
}
