import { getSchema } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect } from 'vitest';
import { reportToDocument } from '../../../renderer/document/convert/report-to-document.ts';
import { drawNumbers } from '../../../renderer/document/draw/numbering.ts';
import { asCommand, type Edit } from '../../../renderer/document/edit/edit.ts';
import { givenBackNumbers } from '../../../renderer/document/edit/given-back-numbers.ts';
import { guardZones } from '../../../renderer/document/edit/guard.ts';
import { tableNeighbours } from '../../../renderer/document/edit/table-neighbours.ts';
import { typedNumbers } from '../../../renderer/document/edit/typed-number.ts';
import { blockIds } from '../../../renderer/document/schema/block-ids.ts';
import { documentNodes } from '../../../renderer/document/schema/nodes.ts';
import { type ZoneName, zoneNamed } from '../../../renderer/document/schema/zones.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report } from '../../../shared/report/schema.ts';

export const schema = getSchema(documentNodes);

export const documentOf = (report: Report): Node => schema.nodeFromJSON(reportToDocument(report));

/** The editor's state without its screen: history, guard, ids, typed and drawn numbers as in the paper. */
export const stateOf = (doc: Node): EditorState =>
  EditorState.create({
    doc,
    plugins: [
      history(),
      guardZones(),
      tableNeighbours(),
      typedNumbers(),
      givenBackNumbers(),
      drawNumbers(),
      blockIds(),
    ],
  });

/**
 * Lines of a zone as tests write them: "item 建立^台账" is an item with the caret in it; two ^ are the ends of a
 * selection. A one-line zone has one line without a level.
 */
export type Zones = Partial<Record<ZoneName, string[]>>;

const CARET = /\^/g;

function zoneNode(name: ZoneName, old: Node, lines: readonly string[]): Node {
  const texts = lines.map((line) => line.replace(CARET, ''));
  if (old.isTextblock) {
    const [text = ''] = texts;
    return old.type.create(old.attrs, text === '' ? null : schema.text(text));
  }
  const blocks = texts.map((line, at) => {
    const [level = '', text = ''] = [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)];
    const content = text === '' ? null : schema.text(text);
    return schema.nodes[level]?.create({ id: `${name}-${at}` }, content);
  });
  return old.type.create(
    old.attrs,
    blocks.filter((block) => block !== undefined),
  );
}

function caretsIn(doc: Node, zones: Zones): number[] {
  return Object.entries(zones).flatMap(([name, lines]) => {
    const { node, pos } = zoneNamed(doc, name as ZoneName);
    return lines.flatMap((line, at) => {
      const text = node.isTextblock ? line : line.slice(line.indexOf(' ') + 1);
      let start = pos + 1;
      if (!node.isTextblock) {
        for (let before = 0; before < at; before += 1) start += node.child(before).nodeSize;
        start += 1;
      }
      return [...text.matchAll(CARET)].map((match, nth) => start + match.index - nth);
    });
  });
}

/** A state with these zones; all others as in a blank report. */
export function marked(zones: Zones): EditorState {
  const blank = documentOf(blankReport('marked', 2025, '云岭县青石镇人民政府'));
  const doc = blank.copy();
  const children = blank.content.content.map((zone) => {
    const lines = zones[zone.type.name as ZoneName];
    return lines ? zoneNode(zone.type.name as ZoneName, zone, lines) : zone;
  });
  const filled = doc.type.create(null, children);
  filled.check();
  const [anchor = 1, head = anchor] = caretsIn(filled, zones);
  const state = stateOf(filled);
  return state.apply(state.tr.setSelection(TextSelection.create(filled, anchor, head)));
}

/** A zone written back as tests write it, with the ends of the selection that lie in it. */
export function linesOf({ doc, selection }: EditorState, name: ZoneName): string[] {
  const { node, pos } = zoneNamed(doc, name);
  const ends = [...new Set([selection.from, selection.to])];
  const write = (block: Node, start: number): string => {
    const marks = ends.filter((end) => end >= start && end <= start + block.content.size).reverse();
    return marks.reduce(
      (text, end) => `${text.slice(0, end - start)}^${text.slice(end - start)}`,
      block.textContent,
    );
  };
  if (node.isTextblock) return [write(node, pos + 1)];
  const lines: string[] = [];
  node.forEach((block, offset) => {
    lines.push(`${block.type.name} ${write(block, pos + 2 + offset)}`);
  });
  return lines;
}

/** Runs an edit as a key would. Returns the state after it, and whether it applied. */
export function perform(state: EditorState, edit: Edit): { state: EditorState; applied: boolean } {
  let next = state;
  const applied = asCommand(edit)(state, (tr) => {
    next = state.apply(tr);
  });
  return { state: next, applied };
}

/** Expects an edit to turn the zones of `before` into those of `after`. */
export function expectEdit(before: Zones, edit: Edit, after: Zones): void {
  const { state } = perform(marked(before), edit);
  const zones = Object.keys(after).map((name) => [name, linesOf(state, name as ZoneName)]);
  expect(Object.fromEntries(zones)).toEqual(after);
  state.doc.check();
}
