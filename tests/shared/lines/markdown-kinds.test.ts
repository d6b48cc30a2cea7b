import { expect, it } from 'vitest';
import { withoutMarkdown } from '../../../shared/lines/markdown.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';

const plain = (text: string) => withoutMarkdown(textLines(text)).filter(({ text: words }) => words !== '');
const words = (text: string) => plain(text).map(({ text: each }) => each);

it('a table is read as one, whatever marks its cells have', () => {
  const read = plain('表1 调解情况\n\n| 事项 | **件数** |\n|:--|--:|\n| 调解 | 41 |\n| 甲\\|乙 | |\n\n完。');
  expect(read.map(({ text }) => text)).toEqual(['表1 调解情况', '事项　件数', '调解　41', '甲|乙', '完。']);
  expect(read[1]?.table?.rows).toEqual([
    [{ text: '事项' }, { text: '件数' }],
    [{ text: '调解' }, { text: '41' }],
    [{ text: '甲|乙' }, { text: '' }],
  ]);
});

it('a note is listed where its mark stands, and one without a mark at the end', () => {
  expect(plain('办结67件[^1]，[^无]。\n乙。\n\n[^1]: 数据截至\n    年底。\n[^x]: 另注。')).toEqual([
    { text: '办结67件，[^无]。' },
    { text: '数据截至 年底。', leftOut: 'footnote' },
    { text: '乙。' },
    { text: '另注。', leftOut: 'footnote' },
  ]);
});

it.each([
  ['underlined headings', '# 题\n# 题\n一、举措\n====\n正文', ['题', '题', '一、举措', '正文']],
  ['closed headings', '## 一、举措 ##\n## 二、亮点 ##', ['一、举措', '二、亮点']],
  [
    'points and boxes',
    '# 甲\n# 乙\n* 学法\n+ 普法\n- [x] 是\n- [ ] 否',
    ['甲', '乙', '学法', '普法', '☑是', '☐否'],
  ],
  ['links and pictures', '# 甲\n# 乙\n见[通知](http://a.cn/b "c")。![图](a.png)', ['甲', '乙', '见通知。图']],
  ['escaped signs', '# 甲\n# 乙\n1\\. 学法\\*', ['甲', '乙', '1. 学法*']],
  [
    'escaped signs in pairs, and signs in code',
    '# 甲\n# 乙\n\\*学法\\*与\\~\\~6\\~\\~件，`**甲**`与`\\`，10\\^4\\^',
    ['甲', '乙', '*学法*与~~6~~件，**甲**与\\，10^4^'],
  ],
  [
    'escaped signs and code beside a power',
    '# 甲\n# 乙\n办结12\\*件，10^4^人，`\\`与\\`',
    ['甲', '乙', '办结12*件，10⁴人，\\与`'],
  ],
  ['lines broken by hand', '# 青禾镇\\\n# 报告\n学法\\\n普法\\\\', ['青禾镇', '报告', '学法', '普法\\']],
  [
    'powers, indices and formulas',
    '# 甲\n# 乙\n10^4^人，CO~2~，$10^{5}$户，完成$\\frac{3}{4}$，第$x_1$项',
    ['甲', '乙', '10⁴人，CO₂，10⁵户，完成3/4，第x₁项'],
  ],
  [
    'sums of money and formulas with other commands',
    '# 甲\n# 乙\n$5和$6，$\\sum_{i=1}^{n} x_i$，约3~5~件，2^n',
    ['甲', '乙', '$5和$6，$\\sum_{i=1}^{n} x_i$，约3~5~件，2^n'],
  ],
  ['slanted words', '# 甲\n# 乙\n，*重点*，2*3=6，4*5=20', ['甲', '乙', '，重点，2*3=6，4*5=20']],
])('%s lose their marks only', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});
