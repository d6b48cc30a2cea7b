import { undo } from '@tiptap/pm/history';
import { AllSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { rewritePartHeading } from '../../../renderer/document/edit/heading.ts';
import { zoneNamed } from '../../../renderer/document/schema/zones.ts';
import { marked, perform, schema } from './marked-text.ts';

const given = (): EditorState =>
  marked({ title: ['报告'], measures: ['section 甲', 'paragraph 乙'], highlights: ['paragraph 丙'] });

const start = (state: EditorState): number => zoneNamed(state.doc, 'measures').start;

describe('the guard', () => {
  it.each<[string, (state: EditorState) => Transaction]>([
    ['a deletion over a border', ({ tr, doc }) => tr.delete(3, zoneNamed(doc, 'highlights').start)],
    ['replacing everything', ({ tr, doc }) => tr.replaceWith(0, doc.content.size, doc.content)],
    ['deleting all at once', ({ tr, doc }) => tr.setSelection(new AllSelection(doc)).deleteSelection()],
    [
      'a heading set by the way',
      ({ tr, doc }) => tr.setNodeAttribute(zoneNamed(doc, 'plan').pos, 'heading', '改'),
    ],
    [
      'another type for a part',
      ({ tr, doc }) => tr.setNodeMarkup(zoneNamed(doc, 'plan').pos, null, { heading: '改' }),
    ],
    ['an attribute of the document', ({ tr }) => tr.setDocAttribute('year', 1)],
    [
      'one bad step among good ones',
      (state) => state.tr.insertText('好', start(state)).delete(3, start(state)),
    ],
  ])('refuses %s', (_name, change) => {
    const state = given();
    expect(state.applyTransaction(change(state)).transactions).toEqual([]);
  });

  it('lets text and levels change within a zone', () => {
    const state = given();
    const { tr } = state;
    tr.insertText('新', start(state)).setNodeMarkup(start(state) - 1, schema.nodes.item);
    expect(state.apply(tr).doc.textContent).toContain('新甲');
  });

  it('lets undo take back what was asked for', () => {
    const before = given();
    let { state } = perform(before, rewritePartHeading('plan', '改', 2025));
    expect(zoneNamed(state.doc, 'plan').node.attrs.heading).toBe('改');
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.eq(before.doc)).toBe(true);
  });
});

describe('block ids', () => {
  const idsOf = (state: EditorState): unknown[] =>
    zoneNamed(state.doc, 'measures').node.content.content.map(({ attrs }) => attrs.id);

  it('are new for a copy and stay for the original', () => {
    const state = given();
    const block = zoneNamed(state.doc, 'measures').node.child(1);
    const { pos, node } = zoneNamed(state.doc, 'measures');
    const next = state.apply(state.tr.insert(pos + node.nodeSize - 1, block));
    const ids = idsOf(next);
    expect(ids.slice(0, 2)).toEqual(idsOf(state));
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
  });

  it('are no step of their own for undo', () => {
    const before = given();
    let state = before.apply(before.tr.split(start(before)));
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.eq(before.doc)).toBe(true);
  });
});
