import { expect, it } from 'vitest';
import { emptyElements } from '../../../shared/proofread/empty-elements.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { block, qinghe, section } from '../roll-forward/qinghe.ts';

const whole = (): Report => ({
  ...qinghe({
    measures: [section('强化学法', '学法12次。')],
    highlights: ['建成“田埂小法庭”。'],
    leadership: ['镇长主持研究2次。'],
    shortcomings: [section('法律顾问作用发挥不够充分，参与面不广')],
    plan: [block('持证执法人员增加到35名。', 'item')],
  }),
  signature: { office: '青禾镇人民政府', date: '2026-01-12' },
});

const said = (report: Report) => emptyElements(report).map(({ where, message }) => `${where} ${message}`);

it('Of a whole report nothing is said, not of a shortcoming that its heading tells by itself either', () => {
  expect(emptyElements(whole())).toEqual([]);
});

it('A blank report lacks its five parts and its date', () => {
  expect(emptyElements(blankReport('blank', 2025, '青禾镇人民政府')).map(({ where }) => where)).toEqual([
    '一、主要举措和成效',
    '二、特色亮点',
    '三、主要负责人履行推进法治建设第一责任人职责情况',
    '四、存在的不足和原因',
    '五、2026年工作思路、目标和举措',
    '成文日期',
  ]);
});

it('A title of blanks is no title, and a signature may be missing altogether', () => {
  expect(said({ ...whole(), title: ' 　', signature: null })).toEqual([
    '标题 还没有标题，请填写。',
    '署名 还没有署名，请填写单位全称。',
    '成文日期 还没有成文日期，请填写。',
  ]);
});

it('A section is empty without heading and text, without heading, and without text below a plain heading', () => {
  const report = whole();
  const added = [section('', ''), section('', '学法2次。'), section('规范执法', ' ')];
  report.parts[0].blocks.push(...added.flat());
  const ids = added.map(([head]) => head?.id);
  expect(emptyElements(report)).toEqual([
    {
      place: { block: ids[0], from: 0, to: 0 },
      where: '一、（二）',
      message: '这一小节是空的，请写上内容或删去。',
    },
    {
      place: { block: ids[1], from: 0, to: 0 },
      where: '一、（三）',
      message: '这一小节没有标题，请补上。',
    },
    {
      place: { block: ids[2], from: 0, to: 0 },
      where: '一、（四）规范执法',
      message: '标题下面还没有内容，请写上或删去。',
    },
  ]);
});

it('A part of empty sections is one empty part, and one whose table has words is none', () => {
  const report = whole();
  report.parts[1].blocks = section('', '');
  report.parts[2].blocks = [
    { id: 't', kind: 'table', text: '', rows: [[{ text: '调解' }], [{ text: '8' }]] },
  ];
  report.parts[4].blocks = [{ id: 'u', kind: 'table', text: '', rows: [[{ text: ' ' }]] }];
  expect(said(report)).toEqual([
    '二、特色亮点 这一部分还没有内容，请写上。',
    '五、2026年工作思路、目标和举措 这一部分还没有内容，请写上。',
  ]);
});
