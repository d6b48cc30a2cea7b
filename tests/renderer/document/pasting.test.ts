import { describe, expect, it } from 'vitest';
import { insertBlocks } from '../../../renderer/document/edit/insertion.ts';
import { readForeign, readForeignText } from '../../../renderer/document/paste/foreign-lines.ts';
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
    const texts = (text: string): string[] => readForeignText(text).map((line) => line.text);
    expect(texts('\u3000\u3000张\u3000三\u200b，\u00a0\u00a01,200\tkm ')).toEqual(['张\u3000三， 1,200 km']);
    expect(texts('甲\r\n\r\n 乙\u2028丙\v丁')).toEqual(['甲', '乙', '丙', '丁']);
  });
});

describe('HTML from elsewhere', () => {
  const read = (html: string) => readForeign(html, '').lines.map(({ text, hint }) => [text, hint]);

  it('loses the marks of a language model’s draft, in cells too, and tells of drawings left out', () => {
    expect(read('<p>## 主要做法<p>**抓学习**，约$10^4$人。<p>**抓执法**。')).toEqual([
      ['主要做法', 'section'],
      ['抓学习，约10⁴人。', null],
      ['抓执法。', null],
    ]);
    expect(readForeignText('# 主要做法\n## 抓学习\n办结\\frac{3}{4}。').map(({ text }) => text)).toEqual([
      '主要做法',
      '抓学习',
      '办结3/4。',
    ]);
    const table = '<table border=1><tr><td>面积<td>$10^4$亩<tr><td>件数<td>6</table>';
    expect(readForeign(table, '').lines[0]?.rows?.[0]?.[1]?.text).toBe('10⁴亩');
    const drawn = readForeign('<p>办结6件<svg><text>图中字</text></svg>', '');
    expect(drawn.lines.map(({ text }) => text)).toEqual(['办结6件']);
    expect(drawn.hasPictures).toBe(true);
  });

  it('loses the line ends of its source between Chinese characters only', () => {
    expect(read('<p>法治\r\n政府<p>GB\n3100')).toEqual([
      ['法治政府', null],
      ['GB 3100', null],
    ]);
  });

  it('gives headings and items of lists their levels, whose numbers follow from their places', () => {
    const list = '<ol><li>甲<li>2025年<ol><li>乙</ol></ol><ul><li>丙</ul>';
    expect(read(`<h1>题</h1><h4>目</h4>${list}`)).toEqual([
      ['题', 'section'],
      ['目', 'item'],
      ['甲', 'item'],
      ['2025年', 'item'],
      ['乙', 'subitem'],
      ['丙', null],
    ]);
  });

  it('keeps the numbers that Word drew, and those that a report has', () => {
    const word = "<p><span style='mso-list:Ignore'>（一）<span>&nbsp; </span></span>强化</p>";
    expect(read(`${word}<ol style="list-style-type:cjk-ideographic"><li>落实</ol>`)).toEqual([
      ['（一）强化', null],
      ['一、落实', null],
    ]);
  });

  it('leaves out what is struck out, deleted or hidden', () => {
    expect(read('<p>办结<del>66</del><ins>67</ins><s>8</s>件<span style="font-size:0">密</span>。')).toEqual([
      ['办结67件。', null],
    ]);
  });

  it('reads a table of facts as one, and the rows of any other as lines', () => {
    const facts = '<table><tr><th>事项<th>件数<tr><td>调解<td>41<tr hidden><td>暗<td>1</table>';
    const layout = '<table><tr><td><p>一、甲</p><p>二、乙</p></td></tr></table>';
    const { lines } = readForeign(facts + layout, '');
    expect(lines.map(({ text }) => text)).toEqual(['事项　件数\n调解　41', '一、甲', '二、乙']);
    expect(lines[0]?.rows).toEqual([
      [{ text: '事项' }, { text: '件数' }],
      [{ text: '调解' }, { text: '41' }],
    ]);
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

  it.each(['一是学习；二是执法。', '1.学习；2.执法。', '（一）学习；（二）执法。', '2、3号楼改造'])(
    'keeps numbers that are words where others stand already: %s',
    (line) => {
      expectPaste({ plan: ['paragraph ^'] }, [line], { plan: [`paragraph ${line}^`] });
      expectPaste({ plan: ['paragraph 甲。^'] }, ['一是乙', line], {
        plan: ['paragraph 甲。', 'point 乙', `paragraph ${line}^`],
      });
    },
  );

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
