import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { PastedBlock } from '../paste/pasted-blocks.ts';
import { allows, levelOf } from '../schema/block-level.ts';
import { isOneLine, type Zone, zoneAt, zonesOf } from '../schema/zones.ts';
import { isInTable } from './tables.ts';

function idsOf(doc: Node): Set<unknown> {
  const ids = new Set<unknown>();
  for (const { node } of zonesOf(doc)) node.forEach((block) => void ids.add(block.attrs.id));
  return ids;
}

const wholeText = ({ mark, text }: PastedBlock): string => mark + text;

/** Lines as one: nothing between Chinese characters, a blank between Latin words. */
function joinLines(blocks: readonly PastedBlock[]): string {
  return blocks.map(wholeText).reduce((line, next) => {
    const needsBlank = /[\p{Script=Latin}\d]$/u.test(line) && /^[\p{Script=Latin}\d]/u.test(next);
    return line + (needsBlank ? ' ' : '') + next;
  }, '');
}

function insertText(tr: Transaction, text: string): void {
  if (text !== '') tr.insertText(text);
}

/** A block as its zone can hold it; a section's number is text where no section may stand. */
function fitBlock(pasted: PastedBlock, zone: Zone): PastedBlock {
  return allows(zone.node, pasted.level)
    ? pasted
    : { ...pasted, level: 'paragraph', mark: '', text: wholeText(pasted), titled: false };
}

function toNode(doc: Node, { level, text, id, titled, table }: PastedBlock, ids: Set<unknown>): Node | null {
  const { schema } = doc.type;
  if (table) return table.type.create({ ...table.attrs, id: ids.has(id) ? null : id }, table.content);
  const content = text === '' ? null : schema.text(text);
  return schema.nodes[level]?.create({ id: ids.has(id) ? null : id, titled }, content) ?? null;
}

/** Puts blocks into the text at the caret: the first runs on from what stands before it, the last into what follows. */
function weave(block: Node, offset: number, pasted: readonly PastedBlock[]) {
  const caret = block.textContent;
  const own: PastedBlock = {
    level: levelOf(block),
    mark: '',
    text: caret.slice(0, offset),
    id: block.attrs.id,
    titled: block.attrs.titled,
  };
  const after = caret.slice(offset);
  const [first, ...others] = pasted;
  const woven = [...pasted];
  if (first?.level === 'paragraph' && !first.table && (own.text !== '' || own.level !== 'paragraph')) {
    woven.splice(0, woven.length, { ...own, text: own.text + wholeText(first) }, ...others);
  } else if (own.text !== '') woven.unshift(own);
  const last = woven.at(-1);
  if (last?.table) {
    const rest: PastedBlock = { ...own, id: null, text: after };
    const below = after === '' ? { ...rest, level: 'paragraph' as const, titled: false } : rest;
    return { woven: [...woven, below], tail: after.length };
  }
  if (after === '' || !last) return { woven, tail: 0 };
  if (last.level === 'section') woven.push({ ...own, id: null, text: after });
  else woven[woven.length - 1] = { ...last, text: last.text + after };
  return { woven, tail: last.level === 'section' ? after.length + 2 : after.length };
}

/**
 * Inserts paragraphs at the caret, in its zone alone. A single line of plain text joins the text around it; a
 * one-line zone takes everything as one line, a cell every line as one of its own; nothing of the text is lost.
 */
export function insertBlocks(tr: Transaction, pasted: readonly PastedBlock[]): void {
  const { $from } = tr.selection;
  const zone = zoneAt($from);
  const [single] = pasted;
  if (!single) return;
  const caretBlock = $from.parent;
  const isInline =
    pasted.length === 1 && !single.table && (caretBlock.content.size > 0 || single.level === 'paragraph');
  if (isInTable($from)) {
    insertText(
      tr,
      caretBlock.type.name === 'tableCell' ? pasted.map(wholeText).join('\n') : joinLines(pasted),
    );
    return;
  }
  if (isOneLine(zone.node) || isInline) {
    insertText(tr, joinLines(pasted));
    return;
  }
  const ids = idsOf(tr.doc);
  ids.delete(caretBlock.attrs.id);
  const fitted = pasted.map((block) => fitBlock(block, zone));
  const { woven, tail } = weave(caretBlock, $from.parentOffset, fitted);
  const nodes = woven.map((block) => toNode(tr.doc, block, ids)).filter((node) => node !== null);
  const end = tr.doc.content.size - $from.after();
  tr.replaceWith($from.before(), $from.after(), nodes);
  tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - end - 1 - tail));
}

/** A piece of a report that reaches over several zones, put back zone by zone, beginning at the caret. */
export function insertZones(
  tr: Transaction,
  pieces: readonly { name: string; blocks: PastedBlock[] }[],
): void {
  for (const [at, { name, blocks }] of pieces.entries()) {
    if (at > 0) {
      const zone = zonesOf(tr.doc).find((candidate) => candidate.name === name);
      if (!zone) continue;
      tr.setSelection(TextSelection.create(tr.doc, zone.start));
    }
    insertBlocks(tr, blocks);
  }
}
