import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/html/read-page.ts';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import { recogniseLines } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';

const [HEI, KAI, BOLD] = ['font-family:黑体', "font-family:'楷体_GB2312'", 'font-weight:700'];
const p = (text: string, style = ''): string => `<p><span style="${style}">${text}</span></p>`;
const page = (body: string): ReadLine[] => [
  ...readPage(
    `${p('竹坞镇2025年法治政府建设情况报告', HEI)}${p('2025年，竹坞镇扎实推进法治建设。现将情况报告如下：')}${body}
     ${p('竹坞镇人民政府', BOLD)}${p('2026年1月10日')}`,
  ).lines,
];
const read = (body: string) => recogniseLines(page(body), { id: 'r' });

describe('headings without numbers and styles', () => {
  it.each([
    [HEI, KAI],
    [HEI, BOLD],
    [BOLD, BOLD],
  ])('are told by their typeface: %s, %s', (part, section) => {
    const { report, proof, leftOut } = read(
      p('工作开展情况', part) +
        p('抓学习', section) +
        p('全年学法12次。') +
        p('困难与问题', part) +
        p('力量不足。') +
        p('下步打算', part) +
        p('补3人。'),
    );
    expect(report.parts[0]).toMatchObject({
      heading: '工作开展情况',
      blocks: [{ kind: 'section', heading: '抓学习' }, { text: '全年学法12次。' }],
    });
    expect(report.parts[3]).toMatchObject({ heading: '困难与问题', blocks: [{ text: '力量不足。' }] });
    expect(report.parts[4]).toMatchObject({ heading: '下步打算', blocks: [{ text: '补3人。' }] });
    expect(report.signature?.office).toBe('竹坞镇人民政府');
    expect(leftOut).toEqual([]);
    expect(isComplete(proof)).toBe(true);
  });

  it('are no words in bold inside a line, no caption and no line of a text with numbers', () => {
    const { report } = read(
      `一、主要举措和成效${p('抓学习', HEI)}<p><b>全年</b>学法12次</p>${p('表1 学法情况', HEI)}二、存在的不足<p>力量不足。</p>`,
    );
    expect(report.parts[0].blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('are not made of a text set in one typeface throughout', () => {
    const lines = page(`<b>${p('全镇学法情况好')}${p('存在问题')}${p('力量不足')}</b>`);
    expect(() => recogniseLines(lines, { id: 'r' })).not.toThrow();
  });
});
