import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { partHeadings, pasteLines, zoneForLines } from '../../../renderer/document/paste/by-parts.ts';
import { readForeign, readForeignText } from '../../../renderer/document/paste/foreign-lines.ts';
import { linesOf, marked, perform } from './marked-text.ts';

const LINES = readForeignText(
  [
    '先说一句。',
    '一、主要举措和成效',
    '（一）规范执法',
    '检查12次。',
    '二、特色亮点',
    '院坝议事。',
    '四、存在的不足和原因',
    '一是人手少。',
    '五、2026年工作思路',
    '抓好学习。',
  ].join('\n'),
);

describe('headings of parts in what is pasted', () => {
  it('are found by their names, with and without a number', () => {
    expect(partHeadings(LINES)).toEqual([
      '一、主要举措和成效',
      '二、特色亮点',
      '四、存在的不足和原因',
      '五、2026年工作思路',
    ]);
    expect(partHeadings(readForeignText('特色亮点\n院坝议事。'))).toEqual(['特色亮点']);
  });

  it.each([
    '一、强化领导，压实责任',
    '一、坚持学习',
    '（一）主要举措和成效',
    '主要举措和成效如下。共有12项。',
    '一是存在的不足和原因',
    '今年的特色亮点很多',
  ])('are not seen in %s', (line) => {
    expect(partHeadings(readForeignText(line))).toEqual([]);
  });

  it('send what stands below them to the ends of their parts', () => {
    const before = marked({
      measures: ['section 已有', 'paragraph 有了。'],
      highlights: ['paragraph 旧^的。'],
      plan: ['point 抓服务。'],
    });
    const { state } = perform(before, pasteLines(LINES, true));
    expect(linesOf(state, 'highlights')).toEqual(['paragraph 旧先说一句。的。', 'paragraph 院坝议事。']);
    expect(linesOf(state, 'measures')).toEqual([
      'section 已有',
      'paragraph 有了。',
      'section 规范执法',
      'paragraph 检查12次。',
    ]);
    expect(linesOf(state, 'shortcomings')).toEqual(['point 人手少。']);
    expect(linesOf(state, 'plan').map((line) => line.replace('^', ''))).toEqual([
      'point 抓服务。',
      'paragraph 抓好学习。',
    ]);
    let undone = state;
    undo(state, (tr) => {
      undone = state.apply(tr);
    });
    expect(undone.doc.eq(before.doc)).toBe(true);
  });

  it('stay where the caret is when asked for', () => {
    const { state } = perform(marked({ highlights: ['paragraph ^'] }), pasteLines(LINES, false));
    expect(linesOf(state, 'highlights')).toHaveLength(LINES.length);
    for (const { text } of LINES)
      expect(state.doc.textContent).toContain(text.replace(/^(?:（一）|一是)/, ''));
  });
});

describe('lines pasted over the whole report', () => {
  const lines = readForeignText('甲。\n（一）乙\n丙。');
  const before = {
    title: ['^报告'],
    lead: ['paragraph 旧'],
    measures: ['paragraph 旧'],
    signatureDate: ['2026年^'],
  };

  it('stay lines, below the title, and a single one takes its place', () => {
    const { state } = perform(marked(before), pasteLines(lines, false));
    expect(linesOf(state, 'title')).toEqual(['']);
    expect(linesOf(state, 'lead')).toEqual(['paragraph 甲。', 'paragraph （一）乙', 'paragraph 丙。^']);
    expect(linesOf(state, 'measures')).toEqual(['paragraph ']);
    const single = perform(marked(before), pasteLines(readForeignText('新报告'), false));
    expect(linesOf(single.state, 'title')).toEqual(['新报告^']);
  });

  it('can be asked about by the headings of parts among them', () => {
    const where = (zones: Parameters<typeof marked>[0]) => zoneForLines(marked(zones).tr) >= 0;
    expect([where(before), where({ title: ['报^告'] }), where({ lead: ['paragraph ^'] })]).toEqual([
      true,
      false,
      true,
    ]);
    const { state } = perform(marked(before), pasteLines(LINES, true));
    expect(linesOf(state, 'lead')).toEqual(['paragraph 先说一句。']);
    expect(linesOf(state, 'shortcomings')).toEqual(['point 人手少。']);
  });
});

describe('pictures in what is pasted', () => {
  it('are noticed, but for formulas and what only keeps a place free', () => {
    const has = (html: string) => readForeign(html, '').hasPictures;
    expect(has('<p>甲<img src="a.png" width="300"></p>')).toBe(true);
    expect(has('<p>甲<img src="a.gif" width="1" height="1"></p>')).toBe(false);
    expect(has('<p>甲<img class="equation" alt="x"></p>')).toBe(false);
    expect(has('<p>甲</p>')).toBe(false);
  });
});
