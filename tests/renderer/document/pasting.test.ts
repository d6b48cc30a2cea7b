import { describe, expect, it } from 'vitest';
import { insertBlocks } from '../../../renderer/document/edit/insertion.ts';
import { isLineEndInside, tidyLine, tidyLines } from '../../../renderer/document/paste/foreign-text.ts';
import { blocksOfLines } from '../../../renderer/document/paste/pasted-blocks.ts';
import { expectEdit, schema, type Zones } from './marked-text.ts';

const pasting = (...lines: string[]) =>
  blocksOfLines(
    lines.map((text) => ({ text, hint: null })),
    schema,
  );

function expectPaste(before: Zones, lines: string[], after: Zones): void {
  const edit = (tr: Parameters<typeof insertBlocks>[0]): boolean => {
    insertBlocks(tr, pasting(...lines));
    return true;
  };
  expectEdit(before, edit, after);
}

describe('lines from elsewhere', () => {
  it('get their levels from their numbers', () => {
    expect(
      pasting('（一）强化学习。', '（二）不足。还有。', '1.甲', '一是乙', '丙').map(({ level, text }) => [
        level,
        text,
      ]),
    ).toEqual([
      ['section', '强化学习'],
      ['run-in-section', '不足。还有。'],
      ['item', '甲'],
      ['point', '乙'],
      ['paragraph', '丙'],
    ]);
  });

  it('never bring a part: 一、 is a section, or text where there are sections', () => {
    expect(pasting('一、主要举措', '甲').map(({ level, text }) => [level, text])).toEqual([
      ['section', '主要举措'],
      ['paragraph', '甲'],
    ]);
    expect(pasting('一、主要举措', '（一）甲').map(({ level, text }) => [level, text])).toEqual([
      ['paragraph', '一、主要举措'],
      ['section', '甲'],
    ]);
  });

  it('lose what cannot be seen and keep the rest', () => {
    expect(tidyLine('\u3000\u3000张\u3000三\u200b，\u00a0\u00a01,200\tkm ')).toBe('张\u3000三， 1,200 km');
    expect(tidyLines('甲\r\n\r\n 乙\u2028丙\v丁')).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('lose the line ends of source between Chinese characters only', () => {
    expect(isLineEndInside('法治\r\n政府', 2, '\r\n')).toBe(true);
    expect(isLineEndInside('GB\n3100', 2, '\n')).toBe(false);
  });
});

describe('pasting', () => {
  it('joins a line to the text around it', () => {
    expectPaste({ plan: ['item 甲^丁'] }, ['乙丙'], { plan: ['item 甲乙丙^丁'] });
  });

  it('keeps the number of a line inside a paragraph as text', () => {
    expectPaste({ plan: ['paragraph 见^'] }, ['（一）强化'], { plan: ['paragraph 见（一）强化^'] });
  });

  it('gives an empty line the level of what is pasted', () => {
    expectPaste({ plan: ['paragraph ^'] }, ['（一）强化'], { plan: ['section 强化^'] });
  });

  it('lets the first line run on and the last run into what follows', () => {
    expectPaste({ plan: ['item 甲^乙', 'item 丙'] }, ['一', '1.二', '三'], {
      plan: ['item 甲一', 'item 二', 'paragraph 三^乙', 'item 丙'],
    });
  });

  it('keeps headings apart from the text around them', () => {
    expectPaste({ plan: ['paragraph 甲^乙'] }, ['（一）一', '（二）二'], {
      plan: ['paragraph 甲', 'section 一', 'section 二^', 'paragraph 乙'],
    });
  });

  it('writes a section number as text where no section may stand', () => {
    expectPaste({ lead: ['paragraph ^'] }, ['（一）一', '二'], {
      lead: ['paragraph （一）一', 'paragraph 二^'],
    });
  });

  it('puts several lines into the title as one', () => {
    expectPaste({ title: ['^'] }, ['关于2025年度', '法治建设的报告'], {
      title: ['关于2025年度法治建设的报告^'],
    });
    expectPaste({ title: ['^'] }, ['Rule of', 'law'], { title: ['Rule of law^'] });
  });
});
