import { describe, expect, it } from 'vitest';
import { prove } from '../../../shared/recognise/proof/prove.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { sourceLines } from '../../../shared/recognise/source-lines.ts';
import { sectionsOf } from '../../support/sections.ts';

const read = (text: string) => recogniseText(text, { id: 'test' });
const textOf = (text: string): string =>
  sourceLines(textLines(text))
    .map((line) => line.text)
    .join('');

const apart = (text: string): string => [...text].join(' ');
const filler = '坚持问题导向，逐项抓好落实，群众满意度稳步提高。'.repeat(14);

describe('blanks inside a text', () => {
  it.each([
    ['1. 50件案件办结，2. 30件移送', '1. 50件案件办结，2. 30件移送'],
    ['1、 50件，占 12 . 5 %', '1、 50件，占12. 5%'],
    ['标的 12 ,500 元', '标的12 ,500元'],
    ['全年 20 25 年 ， 办结 12 件', '全年2025年，办结12件'],
  ])('stay where they keep two numbers apart: %s', (typed, closed) => {
    const words = '全镇上下持续用力推动各项工作落到实处见到成效';
    expect(textOf(`${apart(words)}。${typed}`)).toBe(`${words}。${closed}`);
  });

  it('go from every figure of a text that has all its characters set apart', () => {
    const words = `${filler}2025年学法12次，占12.5%，共1,200人。`;
    expect(textOf(apart(words))).toBe(words);
  });

  it('go from the figures of lines that have theirs, whatever the headings between have', () => {
    const line = '2025年走访企业1360家，办结案件19件，罚款5.2万元。';
    const short = '持证人员仅12名。';
    const text = `一、2026年工作思路\n${apart(line)}\n（一）学法12次\n${apart(short)}`;
    expect(textOf(text)).toBe(`一、2026年工作思路${line}（一）学法12次${short}`);
    const { report, proof } = read(`竹坞镇2025年法治政府建设报告\n${text}`);
    expect(JSON.stringify(report.parts)).toContain(short);
    expect(isComplete(proof)).toBe(true);
  });

  it('go from a page on one line, but not from its figures', () => {
    const page = `青禾镇2025年法治政府建设报告一、主要举措和成效${apart('全镇上下持续用力推动各项工作落到实处')}。${filler}办理情况如下，1. 50件案件办结，2. 30件案件移送。二、存在的问题宣传不够。`;
    const { report, proof } = read(page);
    const text = JSON.stringify(report.parts[0]);
    expect(text).toContain('全镇上下持续用力推动各项工作落到实处');
    expect(text).toContain('1. 50件案件办结，2. 30件案件移送');
    expect(isComplete(proof)).toBe(true);
  });

  it('stay in a long paragraph of a page with its paragraphs on lines of their own', () => {
    const villages = Array.from({ length: 12 }, (_, at) => `${'东西南北'.charAt(at % 4)}河村`).join(' ');
    const { report } = read(
      `青禾镇2025年法治政府建设报告\n一、主要举措和成效\n（一）加强学习\n${filler}覆盖${villages}等村。`,
    );
    expect(sectionsOf(report.parts[0])[0]?.blocks[0]?.text).toContain(villages);
  });
});

it('no proof is complete when a figure of the file’s line reads otherwise', () => {
  const { report, source, leftOut } = read('青禾镇2025年法治政府建设报告\n一、主要举措和成效\n办结1.50件。');
  const changed = source.map((line) => line.replace('1.50', '1. 50'));
  expect(isComplete(prove({ lines: source, leftOut }, report))).toBe(true);
  expect(isComplete(prove({ lines: changed, leftOut }, report))).toBe(false);
});

describe('numbers set apart throughout, as in text from a PDF', () => {
  const text = (blank: string) =>
    `一、主要举措\n全年${blank}调解${blank}12${blank}件，办结${blank}11${blank}件。\n开会${blank}6${blank}次，培训${blank}2${blank}次。\n张三 李四`;

  it('stand in their words again, and names stay apart', () => {
    const read = (given: string) => sourceLines(textLines(given)).map((line) => line.text);
    expect(read(text(' '))).toEqual(read(text('')));
    expect(read('全年 调解 12 件。')).toEqual(['全年 调解 12 件。']);
  });
});
