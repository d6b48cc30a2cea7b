import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const DRAFT = `竹坞镇2024年度法治政府建设情况报告
2024年，竹坞镇扎实推进法治政府建设各项工作。现将有关情况报告如下：
一、主要举措和成效
全年召开专题会议6次。
五、2025年工作思路
2025年开展宣传30场。`;

it.each(['好的，以下是为您撰写的报告：', '以下是根据您的要求整理的报告，供您参考。'])(
  'What a language model says above its draft is left out, and the title stays one: %s',
  (front) => {
    const { report, leftOut, proof } = recogniseText(`${front}\n${DRAFT}`, { id: 'draft' });
    expect(report.title).toBe('竹坞镇2024年度法治政府建设情况报告');
    expect(report.lead).toHaveLength(1);
    expect(leftOut.map(({ text }) => text)).toEqual([front]);
    expect(proof.unaccounted).toEqual([]);
  },
);

it('So is what it says below it', () => {
  const behind = '以上报告供您参考，如需调整请告诉我。';
  const { report, leftOut } = recogniseText(`${DRAFT}\n${behind}`, { id: 'draft' });
  expect(report.parts[4].blocks.at(-1)?.text).toBe('2025年开展宣传30场。');
  expect(leftOut.map(({ text }) => text)).toEqual([behind]);
});

it('Papers for reference and what is asked of others stay in the text', () => {
  const line = '编印案例汇编供各村参考，如需补充由司法所告知。';
  const { report } = recogniseText(`${DRAFT}\n${line}`, { id: 'draft' });
  expect(report.parts[4].blocks.at(-1)?.text).toBe(line);
});

it('A lead that begins below an advertisement without a stop stays the lead', () => {
  const front = '大家好，我是小编，今天一起看看竹坞镇这一年的法治成绩单，点击上方蓝字关注我们不迷路';
  const { report, leftOut } = recogniseText(DRAFT.replace('\n', `\n${front}\n`), { id: 'draft' });
  expect(report.lead).toHaveLength(1);
  expect(leftOut.map(({ text }) => text)).toEqual([front]);
});
