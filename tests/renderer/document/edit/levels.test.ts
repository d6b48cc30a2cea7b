import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../../renderer/document/convert/document-to-report.ts';
import { demote, levelAt, promote, setLevel } from '../../../../renderer/document/edit/levels.ts';
import { expectEdit, linesOf, marked, perform } from '../marked-text.ts';
import { writtenReport } from '../written-report.ts';

describe('a level', () => {
  it.each([
    ['Tab makes a section an item', demote, 'section 一^', 'item 一^'],
    ['Tab makes an item a sub-item', demote, 'item 一^', 'subitem 一^'],
    ['Tab leaves a sub-item', demote, 'subitem 一^', 'subitem 一^'],
    ['Tab leaves a paragraph, whose indent is there already', demote, 'paragraph ^一', 'paragraph ^一'],
    ['Shift+Tab makes a sub-item an item', promote, 'subitem 一^', 'item 一^'],
    ['Shift+Tab makes a short item a section', promote, 'item 一^', 'section 一^'],
    ['Shift+Tab makes an item with text a run-in section', promote, 'item 一。二^', 'run-in-section 一。二^'],
    ['the menu makes a paragraph a point', setLevel('point'), 'paragraph 一^', 'point 一^'],
  ])('%s', (_name, edit, before, after) => {
    expectEdit({ plan: [before] }, edit, { plan: [after] });
  });

  it('is set on every selected paragraph', () => {
    expectEdit({ plan: ['paragraph 一^', 'item 二', 'point 三^'] }, setLevel('subitem'), {
      plan: ['subitem 一^', 'subitem 二', 'subitem 三^'],
    });
  });

  it('of a section is refused in the lead', () => {
    expectEdit({ lead: ['paragraph 一^'] }, setLevel('section'), { lead: ['paragraph 一^'] });
  });

  it('does not exist in the title', () => {
    const state = marked({ title: ['报^告'] });
    expect(levelAt(state)).toBeNull();
    expect(perform(state, setLevel('item')).applied).toBe(false);
  });

  it('keeps a heading a heading when a section becomes an item', () => {
    const { state } = perform(marked({ plan: ['section ^目标'] }), demote);
    expect(documentToReport(state.doc, writtenReport()).parts[4].blocks).toMatchObject([
      { kind: 'item', heading: '目标', text: '' },
    ]);
  });
});

it('标题后接正文 takes the paragraph below in, and 小节标题 lets it go again', () => {
  const apart = { measures: ['section 抓学^习', 'paragraph 学法12次。', 'paragraph 讲法。'] };
  const joined = { measures: ['run-in-section 抓学^习。学法12次。', 'paragraph 讲法。'] };
  expectEdit(apart, setLevel('run-in-section'), joined);
  expectEdit(joined, setLevel('section'), apart);
});

it.each(['；', '：', '，', '、'])(
  'A heading that ends in %s has a full stop instead where text runs on',
  (mark) => {
    expectEdit({ measures: [`section 抓学习${mark}^`, 'paragraph 甲。'] }, setLevel('run-in-section'), {
      measures: ['run-in-section 抓学习。^甲。'],
    });
  },
);

const LISTS = [
  '一是学习；二是执法。',
  '（一）学习，（二）执法。',
  '1.学习；2.执法。',
  '一、学习。二、执法。',
];

it.each(LISTS)(
  'The numbers of a list that goes on in its paragraph stay at every level but their own: %s',
  (list) => {
    for (const level of ['section', 'run-in-section', 'item', 'subitem', 'point'] as const) {
      const { state } = perform(marked({ measures: [`paragraph ${list}^`] }), setLevel(level));
      const [text] = linesOf(state, 'measures').map((line) => line.replace('^', '').split(' ')[1] ?? '');
      const drawn = {
        section: '（一）',
        'run-in-section': '（一）',
        item: '1.',
        subitem: '（1）',
        point: '一是',
      }[level];
      expect([level, text === list || drawn + text === list]).toEqual([level, true]);
      expect([level, drawn + text]).not.toEqual([level, drawn + drawn + list.slice(drawn.length)]);
    }
  },
);

it('A heading with a mark of its own keeps it, and nothing else than a paragraph is taken in', () => {
  expectEdit({ measures: ['section 学得怎样？^', 'paragraph 甲。'] }, setLevel('run-in-section'), {
    measures: ['run-in-section 学得怎样？^甲。'],
  });
  expectEdit({ measures: ['section 抓学习^', 'item 甲。'] }, setLevel('run-in-section'), {
    measures: ['run-in-section 抓学习^', 'item 甲。'],
  });
  expectEdit({ measures: ['section 抓学习^', 'paragraph '] }, setLevel('run-in-section'), {
    measures: ['run-in-section 抓学习^', 'paragraph '],
  });
});
