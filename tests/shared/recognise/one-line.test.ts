import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { sectionsOf } from '../../support/sections.ts';

const read = (text: string) => recogniseText(text, { id: 'test' });
const TITLE = '青禾镇人民政府关于2025年度法治政府建设情况的报告';
const filler = '坚持问题导向，逐项抓好落实，群众满意度稳步提高。'.repeat(14);
const inside = `${filler}具体做法是：（一）建立清单。逐项登记。（二）公开结果。逐月公示。`;

describe('a long paragraph', () => {
  it('is not cut at its numbers where sections begin lines of their own', () => {
    const { report } = read(
      `${TITLE}\n一、主要举措和成效\n（一）加强学习\n学法12次。\n（二）规范执法\n${inside}\n（三）化解矛盾\n化解3件。`,
    );
    const sections = sectionsOf(report.parts[0]);
    expect(sections.map(({ heading }) => heading)).toEqual(['加强学习', '规范执法', '化解矛盾']);
    expect(sections[1]?.blocks.map(({ text }) => text)).toEqual([inside]);
  });

  it('is not cut at its numbers where parts begin lines of their own', () => {
    const { report } = read(`${TITLE}\n一、主要举措和成效\n${inside}\n二、存在的问题\n宣传不够。`);
    expect(report.parts[0].blocks.map(({ text }) => text)).toEqual([inside]);
  });
});

describe('a part on one line', () => {
  it('is cut into its sections', () => {
    const { report } = read(
      `${TITLE}\n一、主要举措和成效（一）加强学习。${filler}（二）规范执法。${filler}\n二、存在的问题\n宣传不够。`,
    );
    expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual(['加强学习', '规范执法']);
  });

  it('keeps the blanks in front of its sections, whatever its heading', () => {
    const villages = '东河村 西河村 南河村率先完成。';
    const { report } = read(
      `${TITLE}\n一、主要举措和成效\n学法12次。\n三、狠抓落实。${villages}（一）加强学习。${filler}（二）规范执法。${filler}`,
    );
    expect(sectionsOf(report.parts[0])[0]?.blocks[0]?.text).toBe(villages);
  });
});
