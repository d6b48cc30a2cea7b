import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const PAGE = `竹坞镇2024年法治政府建设情况报告
2024年，竹坞镇扎实推进各项工作。现将情况报告如下：
一、主要举措和成效
学法12次。`;
const read = (...below: string[]) => recogniseText([PAGE, ...below].join('\n'), { id: 'test' });
const texts = ({ report }: ReturnType<typeof read>): string[] =>
  report.parts.flatMap(({ blocks }) => blocks.map(({ text }) => text));

describe('office and date behind the last words', () => {
  it.each([
    ['特此报告。 竹坞镇人民政府 2025年1月10日', '特此报告。'],
    ['特此报告。竹坞镇人民政府2025年1月10日', '特此报告。'],
    ['特此报告 竹坞镇人民政府 2025年1月10日', '特此报告'],
    ['以上报告请审阅。　　竹坞镇人民政府　　二〇二五年一月十日', '以上报告请审阅。'],
    ['下一步再加力。 竹坞镇人民政府 2025年1月10日。', '下一步再加力。'],
  ])('are the signature: %s', (line, words) => {
    const recognition = read(line);
    expect(recognition.report.signature).toEqual({ office: '竹坞镇人民政府', date: '2025-01-10' });
    expect(texts(recognition)).toEqual(['学法12次。', words]);
    expect(recognition.proof.unaccounted).toEqual([]);
  });

  it('are the signature where the date stands below', () => {
    const { report } = read('特此报告。 竹坞镇人民政府', '2025年1月10日');
    expect(report.signature).toEqual({ office: '竹坞镇人民政府', date: '2025-01-10' });
  });

  it.each([
    '接受监督。联系单位竹坞镇人民政府。',
    '修订制度。方案于2025年1月10日报送竹坞镇人民政府。',
    '印发通知。《竹坞镇人民政府2025年1月10日通知》。',
    '全力推进。竹坞镇人民政府2025年1月10日召开会议。',
  ])('are none in a sentence: %s', (line) => {
    const recognition = read(line);
    expect(recognition.report.signature).toBeNull();
    expect(texts(recognition)).toEqual(['学法12次。', line]);
  });
});

describe('a date of the signature', () => {
  it.each([
    ['贰〇贰伍年壹月拾日', '2025-01-10'],
    ['贰零贰伍年拾贰月叁拾壹日', '2025-12-31'],
    ['二〇贰五年一月十日', '2025-01-10'],
    ['2〇25年1月10日', '2025-01-10'],
    ['二〇25年1月十日', '2025-01-10'],
    ['二〇二五年1月10日', '2025-01-10'],
    ['2025年一月十日', '2025-01-10'],
    ['二０二五年元月十日', '2025-01-10'],
    ['2025年1月10日。', '2025-01-10'],
  ])('is read in whatever figures: %s', (typed, date) => {
    for (const lines of [
      ['竹坞镇人民政府', typed],
      [`竹坞镇人民政府 ${typed}`],
      [`竹坞镇人民政府${typed}`],
    ]) {
      const recognition = read(...lines);
      expect(recognition.report.signature).toEqual({ office: '竹坞镇人民政府', date });
      expect(recognition.proof.unaccounted).toEqual([]);
    }
  });

  it.each([
    ['竹坞镇人民政府 2025年1月10日 星期五'],
    ['竹坞镇人民政府', '2025年1月10日（周五）'],
    ['竹坞镇人民政府', '公元2025年1月10日'],
    ['报送单位：竹坞镇人民政府', '报送时间：2025年1月10日'],
    ['填报机关：竹坞镇人民政府', '填报时间：2025-01-10'],
    ['呈报单位：竹坞镇人民政府 呈报日期：2025年1月10日'],
    ['（竹坞镇人民政府代章）', '2025年1月10日'],
  ])('is read and proved with what says of it what it is: %s', (...lines) => {
    const recognition = read(...lines);
    expect(recognition.report.signature).toEqual({ office: '竹坞镇人民政府', date: '2025-01-10' });
    expect(recognition.proof.unaccounted).toEqual([]);
  });

  it('is no number that only looks like one', () => {
    const { report } = read('竹坞镇人民政府', '二〇二五年十三月四十日');
    expect(report.signature?.date).not.toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
