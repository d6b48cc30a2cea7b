import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';

const HEAD = '竹坞镇2024年法治政府建设情况报告\n2024年，竹坞镇扎实推进法治建设。现将情况报告如下：';
const read = (body: string) => recogniseText(`${HEAD}\n${body}`, { id: 'test' });

describe('parts numbered in a way of the file’s own', () => {
  it.each([
    '第一部分 主要举措和成效\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n第二部分 存在的不足\n力量不足。',
    '第一部分：主要举措和成效\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n第二部分：存在的不足\n力量不足。',
    '一，主要举措和成效\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n二，存在的不足\n力量不足。',
    '一 主要举措和成效\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n二 存在的不足\n力量不足。',
    '1、主要举措和成效\n（1）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n2、存在的不足\n力量不足。',
    '１．主要举措和成效\n(1)抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n２．存在的不足\n力量不足。',
    '1、主要举措和成效\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n2、存在的不足\n力量不足。',
    '１．主要举措和成效\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n２．存在的不足\n力量不足。',
    '壹、主要举措和成效\n（壹）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n贰、存在的不足\n力量不足。',
    '【主要举措和成效】\n（一）抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n【存在的不足】\n力量不足。',
    '一、主要举措和成效\n㈠抓学习\n全年组织全镇干部集中学法12次，逐一谈了体会。\n二、存在的不足\n力量不足。',
  ])('are read from %j', (body) => {
    const { report, proof } = read(body);
    expect(report.parts[0].heading).toBe('主要举措和成效');
    expect(report.parts[0].blocks).toMatchObject([
      { kind: 'section', heading: '抓学习' },
      { text: '全年组织全镇干部集中学法12次，逐一谈了体会。' },
    ]);
    expect(report.parts[3]).toMatchObject({ heading: '存在的不足', blocks: [{ text: '力量不足。' }] });
    expect(isComplete(proof)).toBe(true);
  });

  it('are told from the items of their sections', () => {
    const { report } = read(
      '1、主要举措和成效\n（一）抓学习\n1.领导带头。学法12次。\n2.干部跟进。学法9次。\n2、存在的不足\n力量不足。',
    );
    expect(report.parts[0].blocks.map(({ kind }) => kind)).toEqual(['section', 'item', 'item']);
    expect(report.parts[3].blocks).toMatchObject([{ text: '力量不足。' }]);
  });

  it('are not the items of a section that stands before them', () => {
    const { report } = read('（一）抓学习\n1.主要举措和成效\n学法12次。\n2.存在的不足\n力量不足。');
    expect(report.parts[3].blocks).toEqual([]);
  });

  it('leave the items of a report with usual parts alone', () => {
    const { report } = read('一、主要举措和成效\n1.工作情况\n学法12次。\n2.存在的问题\n力量不足。');
    expect(report.parts[0].blocks.map(({ kind }) => kind)).toEqual([
      'item',
      'paragraph',
      'item',
      'paragraph',
    ]);
  });
});

it('reads a plan behind the report, with numbers that begin again, as part five', () => {
  const { report, proof } = read(
    '一、坚持党的领导，推进法治建设\n开会2次。\n二、规范执法行为\n查案10件。\n2025年竹坞镇法治政府建设工作计划\n一、深化学习\n（一）带头学法\n学习4次。\n二、加强队伍\n培训2次。',
  );
  expect(report.parts[4].heading).toBe('2025年竹坞镇法治政府建设工作计划');
  expect(report.parts[4].blocks).toMatchObject([
    { kind: 'section', heading: '深化学习' },
    { kind: 'item', heading: '带头学法' },
    { text: '学习4次。' },
    { kind: 'section', heading: '加强队伍' },
    { text: '培训2次。' },
  ]);
  expect(isComplete(proof)).toBe(true);
});

it('joins a last line, without a stop, to the line above that breaks off at the edge', () => {
  const { report, leftOut } = read(
    '一、主要举措和成效\n（一）强化组织领导\n全年召开专题会议6次，研究部署法治建设重点工作，推动各\n项任务落地见效',
  );
  expect(report.parts[0].blocks.at(-1)?.text).toBe(
    '全年召开专题会议6次，研究部署法治建设重点工作，推动各项任务落地见效',
  );
  expect(leftOut).toEqual([]);
});

describe('decimals in front of headings', () => {
  it('are sections and items where they count on', () => {
    const { report, proof } = read(
      '1.主要举措和成效\n1.1抓学习\n1.1.1领导带头。\n学法12次。\n1.1.2干部跟进。\n1.2 抓执法\n检查9次。\n2.存在的不足\n2.1力量不足\n缺3人。\n2.2经费不足\n缺5万元。',
    );
    expect(report.parts[0].blocks.map(({ kind }) => kind)).toEqual([
      ...['section', 'item', 'paragraph', 'item', 'section', 'paragraph'],
    ]);
    expect(report.parts[3].blocks).toMatchObject([{ heading: '力量不足' }, {}, { heading: '经费不足' }, {}]);
    expect(isComplete(proof)).toBe(true);
  });

  it.each([
    ['3.15消费者权益日开展宣传。', '12.4国家宪法日开展宣传。'],
    ['1.5万件事项办结。', '1.6万人受益。'],
    ['1.1抓学习', '1.3抓执法'],
  ])('are text where they do not: %j', (first, second) => {
    const { report } = read(`一、主要举措和成效\n${first}\n${second}\n二、存在的不足\n力量不足。`);
    expect(report.parts[0].blocks).toMatchObject([{ text: first }, { text: second }]);
  });
});
