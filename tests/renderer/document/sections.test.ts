import { describe, expect, it } from 'vitest';
import { rewritePartHeading } from '../../../renderer/document/edit/heading.ts';
import { insertSection, moveSection, moveSectionHere } from '../../../renderer/document/edit/sections.ts';
import { zoneNamed } from '../../../renderer/document/schema/zones.ts';
import { expectEdit, linesOf, marked, perform } from './marked-text.ts';

const TWO = ['paragraph 前', 'section 甲', 'paragraph 乙', 'run-in-section 丙。丁', 'item 戊'];

describe('inserting a section', () => {
  it('puts it after the section with the caret', () => {
    expectEdit({ plan: TWO.with(2, 'paragraph 乙^') }, insertSection, {
      plan: ['paragraph 前', 'section 甲', 'paragraph 乙', 'section ^', 'run-in-section 丙。丁', 'item 戊'],
    });
  });

  it('puts it before the first section from the text above it', () => {
    expectEdit({ plan: TWO.with(0, 'paragraph ^前') }, insertSection, {
      plan: ['paragraph 前', 'section ^', ...TWO.slice(1)],
    });
  });

  it('takes the place of an empty part', () => {
    expectEdit({ plan: ['paragraph ^'] }, insertSection, { plan: ['section ^'] });
  });

  it('goes to the nearest part from outside', () => {
    expectEdit({ title: ['报告^'] }, insertSection, { measures: ['section ^'] });
    expectEdit({ signatureDate: ['今天^'], plan: ['paragraph 甲'] }, insertSection, {
      plan: ['paragraph 甲', 'section ^'],
    });
  });
});

describe('moving a section', () => {
  it('takes its paragraphs and the caret along', () => {
    expectEdit({ plan: TWO.with(2, 'paragraph 乙^') }, moveSectionHere(1), {
      plan: ['paragraph 前', 'run-in-section 丙。丁', 'item 戊', 'section 甲', 'paragraph 乙^'],
    });
    expectEdit({ plan: TWO.with(4, 'item ^戊') }, moveSectionHere(-1), {
      plan: ['paragraph 前', 'run-in-section 丙。丁', 'item ^戊', 'section 甲', 'paragraph 乙'],
    });
  });

  it('stops at the ends of its part', () => {
    const state = marked({ plan: TWO.with(4, 'item ^戊') });
    const { pos, node } = zoneNamed(state.doc, 'plan');
    const last = pos + 1 + node.child(0).nodeSize + node.child(1).nodeSize + node.child(2).nodeSize;
    expect(perform(state, moveSection(last, 1)).applied).toBe(false);
    expect(perform(state, moveSection(last, -1)).applied).toBe(true);
    expect(perform(state, moveSection(pos + 1, 1)).applied).toBe(false);
  });

  it('keeps the ids of its paragraphs', () => {
    const before = marked({ plan: TWO.with(2, 'paragraph 乙^') });
    const ids = (state: typeof before): unknown[] =>
      zoneNamed(state.doc, 'plan').node.content.content.map(({ attrs }) => attrs.id);
    const { state } = perform(before, moveSectionHere(1));
    expect(ids(state)).toEqual([0, 3, 4, 1, 2].map((at) => ids(before)[at]));
  });
});

describe('rewriting a heading', () => {
  it('changes the wording and nothing else', () => {
    const { state } = perform(
      marked({ plan: ['paragraph 甲^'] }),
      rewritePartHeading('plan', ' 下步打算 ', 2025),
    );
    expect(zoneNamed(state.doc, 'plan').node.attrs.heading).toBe('下步打算');
    expect(linesOf(state, 'plan')).toEqual(['paragraph 甲^']);
  });

  it('brings the default of the year back when nothing is written', () => {
    const { state } = perform(marked({}), rewritePartHeading('plan', ' ', 2026));
    expect(zoneNamed(state.doc, 'plan').node.attrs.heading).toBe('2027年工作思路、目标和举措');
  });
});
