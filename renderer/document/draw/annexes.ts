import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { annexLineStyle, annexNoteLines } from '../../../shared/gongwen/page-paragraphs.ts';
import { annexNumber } from '../../../shared/report/numbering.ts';
import { type AnnexZones, annexesOf, zoneNamed } from '../schema/zones.ts';

/** 附件说明, which follows from the annexes' titles (GB/T 9704-2012, 7.3.4). */
function noteOf(lines: readonly string[]): HTMLElement {
  const note = document.createElement('div');
  note.className = 'annex-note';
  note.contentEditable = 'false';
  for (const line of lines) note.append(Object.assign(document.createElement('p'), { textContent: line }));
  return note;
}

function noteAt(doc: Node, titles: readonly string[]): Decoration[] {
  const lines = annexNoteLines(titles).map(({ text }) => text);
  const { pos } = zoneNamed(doc, 'signatureOffice');
  if (lines.length === 0) return [];
  return [Decoration.widget(pos, () => noteOf(lines), { key: lines.join('\n'), ignoreSelection: true })];
}

const whole = (pos: number, node: Node, attributes: Record<string, string>): Decoration =>
  Decoration.node(pos, pos + node.nodeSize, attributes);

/** A heading with its number typed has a heading's face (7.3.3). */
function faces({ node: zone, pos }: AnnexZones['text']): Decoration[] {
  const found: Decoration[] = [];
  zone.forEach((block, offset) => {
    const style = block.type.name === 'paragraph' ? annexLineStyle(block.textContent) : 'body';
    if (style !== 'body') found.push(whole(pos + 1 + offset, block, { 'data-face': style }));
  });
  return found;
}

function annexes(doc: Node): DecorationSet {
  const all = annexesOf(doc);
  if (all.length === 0) return DecorationSet.empty;
  const mark = (at: number): string => (all.length === 1 ? '附件' : annexNumber(at));
  return DecorationSet.create(doc, [
    ...noteAt(
      doc,
      all.map(({ title }) => title.node.textContent),
    ),
    ...all.flatMap(({ title: { node, pos }, text }, at) => [
      whole(pos, node, { 'data-mark': mark(at) }),
      ...faces(text),
    ]),
  ]);
}

/** Draws 附件说明 above 署名, 附件1 over each annex, and the faces of its headings. */
export const drawAnnexes = (): Plugin => new Plugin({ props: { decorations: ({ doc }) => annexes(doc) } });
