import { describe, expect, it } from 'vitest';
import { countByZone, countParagraphs, countWords } from '../../../../renderer/document/convert/counts.ts';
import { numberedBlocks } from '../../../../renderer/document/convert/numbers.ts';
import { outlineOf } from '../../../../renderer/document/convert/outline.ts';
import { copiedText } from '../../../../renderer/document/paste/copied-text.ts';
import { zoneNamed } from '../../../../renderer/document/schema/zones.ts';
import { documentOf, marked } from '../marked-text.ts';
import { writtenReport } from '../written-report.ts';

describe('numbers', () => {
  it('follow from position in each section', () => {
    const lines = [
      'item 甲',
      'section 乙',
      'item 丙',
      'subitem 丁',
      'paragraph 戊',
      'item 己',
      'run-in-section 庚。辛',
      'point 壬',
      'point 癸',
    ];
    const { node, pos } = zoneNamed(marked({ plan: lines }).doc, 'plan');
    const numbers = numberedBlocks(node, pos).map(({ number }) => number);
    expect(numbers).toEqual(['1.', '（一）', '1.', '（1）', '', '2.', '（二）', '一是', '二是']);
  });
});

describe('the outline', () => {
  it('shows title, lead, five parts and their sections, where they stand', () => {
    const doc = documentOf(writtenReport());
    const entries = outlineOf(doc);
    expect(entries.map(({ number, text }) => number + text)).toEqual([
      '标题',
      '引言',
      '一、主要举措和成效',
      '（一）强化理论武装',
      '（二）规范行政执法',
      '（三）化解矛盾纠纷',
      '二、特色亮点',
      '三、主要负责人履行推进法治建设第一责任人职责情况',
      '（一）带头学法',
      '四、存在的不足和原因',
      '（一）执法力量不足',
      '（二）普法方式单一',
      '五、2026年工作思路、目标和举措',
      '（一）工作思路',
      '（二）重点举措',
    ]);
    expect(entries.map(({ pos }) => doc.nodeAt(pos)?.type.name).slice(2, 5)).toEqual([
      'measures',
      'section',
      'section',
    ]);
  });
});

describe('counting', () => {
  it('counts what Word counts in the exported file, headings and numbers too', () => {
    const doc = marked({
      title: ['报 告'],
      measures: ['item 一二', 'paragraph '],
      highlights: ['section 甲', 'paragraph 乙12次'],
      signatureOffice: [''],
    }).doc;
    const counts = Object.fromEntries(countByZone(doc).map(({ name, count }) => [name, count]));
    expect(counts).toMatchObject({ title: 2, measures: 2 + 7 + 1 + 2, highlights: 2 + 4 + 3 + 1 + 3 });
    expect(countWords(doc)).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    expect(countParagraphs(doc)).toBe(1 + 1 + 2 + 5);
  });

  it('counts a number and the figure right behind it as one, as Word does: 1.2025年', () => {
    const { doc } = marked({ lead: ['item 2025年好', 'subitem 3次'] });
    expect(countByZone(doc).find(({ name }) => name === 'lead')?.count).toBe(1 + 2 + 3 + 2);
  });
});

describe('copying as plain text', () => {
  it('writes the numbers that Word would copy', () => {
    const state = marked({ plan: ['section ^目标', 'paragraph 乙', 'item 丙', 'point 丁^'] });
    expect(copiedText(state)).toBe('（一）目标\n乙\n1.丙\n一是丁');
  });

  it('writes no number for part of a line', () => {
    expect(copiedText(marked({ plan: ['item 台^账三^本'] }))).toBe('账三');
    expect(copiedText(marked({ plan: ['item ^台账^三本'] }))).toBe('台账');
    expect(copiedText(marked({ plan: ['item 台^账', 'item 三^本'] }))).toBe('账\n三');
  });

  it('writes the headings of whole parts in between', () => {
    const state = marked({
      measures: ['paragraph 甲^乙'],
      highlights: ['item 丙'],
      leadership: ['item 丁^'],
    });
    expect(copiedText(state)).toBe(
      '乙\n二、特色亮点\n1.丙\n三、主要负责人履行推进法治建设第一责任人职责情况\n1.丁',
    );
  });
});
