import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

it('joins a lead that breaks off at the edge of the page in a text too short to show its breaks', () => {
  const { report } = recogniseText(
    `竹坞镇2024年法治政府建设情况报告
　　2024年，竹坞镇在县委、县政府的坚强领导下，扎实推进法治
政府建设各项工作。现将有关情况报告如下：
　　一、主要举措和成效
　　（一）强化组织领导
　　全年召开专题会议6次，研究部署重点工作。`,
    { id: 'lead' },
  );
  expect(report.lead.map(({ text }) => text)).toEqual([
    '2024年，竹坞镇在县委、县政府的坚强领导下，扎实推进法治政府建设各项工作。现将有关情况报告如下：',
  ]);
});
