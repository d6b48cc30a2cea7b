import { closeHistory, redo, undo } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import {
  findInDocument,
  type WaitingInText,
} from '../../../../../renderer/document/convert/standing-sentences.ts';
import { decisionsIn } from '../../../../../renderer/document/edit/decide.ts';
import { gapsOf } from '../../../../../renderer/document/edit/gaps.ts';
import { reached, settling, type Way } from '../../../../../renderer/panels/last-year/carried/settling.ts';
import type { Block } from '../../../../../shared/report/schema.ts';
import { waitingAmong } from '../../../../../shared/roll-forward/carried.ts';
import { newBaseline } from '../../../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../../../shared/roll-forward/roll-forward.ts';
import { block, qinghe, runInSection, section } from '../../../../shared/roll-forward/qinghe.ts';
import { documentOf, stateOf } from '../../../document/marked-text.ts';

const table: Block = {
  ...{ id: 'table', kind: 'table', text: '表1 学法' },
  rows: [[{ text: '镇司法办' }, { text: '12次' }]],
};
const last = qinghe({
  lead: ['全镇上下抓学法。'],
  measures: [
    section('带头学法', '组织学法12次。人员培训9期！其他工作照常。', table),
    runInSection('补充人手', '招录3人。人手还少。'),
  ],
  plan: [block('办好3件事。', 'point', '抓好普法')],
});
const { sentences, decisions } = newBaseline(last, 2026);

class Draft {
  state: EditorState = stateOf(documentOf(rollForward(last, { year: 2026, id: 'draft' }).report));
  readonly decided: unknown[] = [];

  readonly dispatch = (tr: EditorState['tr']): void => {
    this.decided.push(...decisionsIn(tr));
    this.state = this.state.apply(tr);
  };

  get found() {
    return findInDocument(this.state.doc, sentences);
  }

  waiting(...beginnings: string[]): WaitingInText[] {
    const { waiting } = waitingAmong(sentences, this.found, decisions);
    const all = waiting.filter(
      ({ carried }) => beginnings.length === 0 || beginnings.some((words) => carried.begun.startsWith(words)),
    );
    expect(all.length).toBeGreaterThanOrEqual(beginnings.length);
    return all;
  }

  settle(way: Way, which: WaitingInText[]): void {
    const { tr } = this.state;
    expect(settling(way, which, this.found)(tr)).toBe(true);
    this.dispatch(tr);
  }

  get text(): string {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '|');
  }
}

it('sentences that follow one another share one gap, others have their own, and what is around them stays', () => {
  const draft = new Draft();
  draft.settle('change', draft.waiting('组织学法', '人员培训', '招录'));
  expect(draft.text).toContain('【待补：】！其他工作照常。');
  expect(draft.text).toMatch(/补充人手。【待补：】。人手还少。/);
  expect(gapsOf(draft.state.doc)).toHaveLength(2);
  const { from, to } = draft.state.selection;
  expect(draft.state.doc.textBetween(from, to)).toBe('【待补：】');
});

it('a sentence between two that are rewritten keeps its words', () => {
  const draft = new Draft();
  draft.settle('change', draft.waiting('组织学法', '其他工作'));
  expect(draft.text).toContain('【待补：】。人员培训9期！【待补：】。');
});

it('headings and rows are rewritten by themselves, and stay headings and rows', () => {
  const draft = new Draft();
  const rows = (text: string) => text.includes('镇司法办');
  draft.settle('change', draft.waiting());
  draft.state.doc.check();
  expect(rows(draft.text)).toBe(false);
  expect(draft.text.slice(draft.text.indexOf('报告'))).not.toMatch(/\d/);
  const now: string[] = [];
  draft.state.doc.descendants(({ type }) => void now.push(type.name));
  const before: string[] = [];
  stateOf(documentOf(rollForward(last, { year: 2026, id: 'draft' }).report)).doc.descendants(
    ({ type }) => void before.push(type.name),
  );
  expect(now.filter((name) => name !== 'text')).toEqual(before.filter((name) => name !== 'text'));
});

it.each(['keep', 'change', 'letStand', 'drop'] as const)(
  '%s of everything is one step, back and forth',
  (way) => {
    const draft = new Draft();
    const before = draft.text;
    draft.settle(way, draft.waiting());
    const after = draft.text;
    const decided = draft.decided.length;
    expect(undo(draft.state, draft.dispatch)).toBe(true);
    expect(draft.text).toBe(before);
    expect(undo(draft.state, draft.dispatch)).toBe(false);
    expect(draft.decided).toHaveLength(2 * decided);
    expect(redo(draft.state, draft.dispatch)).toBe(true);
    expect(draft.text).toBe(after);
    expect(draft.decided).toHaveLength(3 * decided);
  },
);

it('what was decided is taken back in its turn, between what was typed before and after', () => {
  const draft = new Draft();
  const type = (words: string): void => draft.dispatch(draft.state.tr.insertText(words, 3));
  type('先');
  draft.settle('keep', draft.waiting('组织学法', '招录'));
  type('后');
  undo(draft.state, draft.dispatch);
  expect(draft.text).toContain('先');
  expect(draft.text).not.toContain('后');
  expect(draft.decided).toMatchObject([{ what: 'confirmed', isOn: true }]);
  undo(draft.state, draft.dispatch);
  expect(draft.text).toContain('先');
  expect(draft.decided).toMatchObject([{ isOn: true }, { what: 'confirmed', isOn: false }]);
  undo(draft.state, draft.dispatch);
  expect(draft.text).not.toContain('先');
});

it.each(['drop', 'change'] as const)('%s reaches two sentences that were joined to one once', (way) => {
  const draft = new Draft();
  const [first, second] = draft.waiting('组织学法', '人员培训');
  const joined = first && draft.found.get(first.carried);
  if (!joined || !second) throw new Error('nothing waits');
  const found = new Map(draft.found).set(second.carried, joined);
  const { tr } = draft.state;
  settling(way, [first, second], found)(tr);
  draft.dispatch(tr);
  expect(draft.text).not.toContain('组织学法');
  expect(draft.text).toContain('人员培训9期！其他工作照常。');
  undo(draft.state, draft.dispatch);
  expect(draft.text).toContain('组织学法12次。人员培训9期！');
});

it('of several, what is gone is counted by 删去 alone, and may be gone in the same step', () => {
  const draft = new Draft();
  const all = draft.waiting('组织学法', '招录');
  const [first] = all;
  if (!first) throw new Error('nothing waits');
  const gone: WaitingInText = { ...first, now: null };
  const which = [gone, ...all.slice(1)];
  expect(reached('drop', which)).toBe(2);
  expect(reached('keep', which)).toBe(1);
  expect(reached('change', which)).toBe(1);
  draft.settle('drop', which);
  expect(draft.decided).toMatchObject([{ what: 'dropped', of: [first.carried.key] }]);
  expect(draft.text).not.toContain('招录');
});

it.each([
  ['drop', []],
  ['change', ['【待补：】', '【待补：】！', '其他工作照常。']],
] as const)('%s reaches a sentence that a paragraph’s end has parted in both paragraphs', (way, left) => {
  const draft = new Draft();
  const parted = (words: string): void => {
    let at = -1;
    draft.state.doc.descendants((node, pos) => {
      const offset = node.isText ? (node.text ?? '').indexOf(words) : -1;
      if (offset >= 0) at = pos + offset;
    });
    draft.dispatch(draft.state.tr.split(at));
  };
  parted('培训9期');
  draft.dispatch(closeHistory(draft.state.tr));
  expect(draft.text).toContain('|组织学法12次。人员|培训9期！其他工作照常。|');
  draft.settle(way, draft.waiting('人员培训'));
  const text = draft.text.slice(draft.text.indexOf('带头学法'), draft.text.indexOf('表1'));
  expect(text).not.toContain('培训');
  expect(text).not.toContain('人员');
  for (const words of left) expect(text).toContain(words);
  undo(draft.state, draft.dispatch);
  expect(draft.text).toContain('|组织学法12次。人员|培训9期！其他工作照常。|');
});
