import { expect, it } from 'vitest';
import { withoutMarkdown } from '../../../shared/lines/markdown.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';

const plain = (text: string) => withoutMarkdown(textLines(text)).filter(({ text: words }) => words !== '');

it('takes Markdown’s marks away and keeps what they say', () => {
  expect(
    plain('# 报告\n## 一、举措\n---\n**（一）规范执法。**办案23件。\n> 力量`薄弱`。\n办结~~66~~67件'),
  ).toEqual([
    { text: '报告', level: 1 },
    { text: '一、举措', level: 2 },
    { text: '（一）规范执法。办案23件。' },
    { text: '力量薄弱。' },
    { text: '办结67件' },
    { text: '66', leftOut: 'struck' },
  ]);
});

it('leaves any other text as it stands', () => {
  const text = '一、举措\n2*3=6，**重点\n#1 楼';
  expect(plain(text)).toEqual(textLines(text));
});
