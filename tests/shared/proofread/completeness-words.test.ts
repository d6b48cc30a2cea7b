import { describe, expect, it } from 'vitest';
import { OWN_CHECKLIST } from '../../../shared/proofread/completeness/checklist.ts';
import { completeness } from '../../../shared/proofread/completeness/completeness.ts';
import { exampleReport } from './example-report.ts';

type Role = 'measures' | 'leadership' | 'shortcomings' | 'plan';

const stateOf = (item: string, text: string, role: Role) =>
  completeness(exampleReport({ [role]: [text] }), OWN_CHECKLIST).find((one) => one.item.item.includes(item))
    ?.state;

/** An item, three ways to write of it, and a sentence that does not. */
const WRITTEN: readonly [item: string, role: Role, ways: readonly string[], other: string][] = [
  [
    '领导小组',
    'measures',
    ['纳入全镇发展规划。', '成立依法治镇领导小组。', '与业务工作同部署、同推进。'],
    '召开党员大会。',
  ],
  [
    '营商环境',
    'measures',
    ['落实公平竞争审查制度。', '走访企业45家。', '推行扫码入企。'],
    '组织企业家捐款。',
  ],
  [
    '重大行政决策',
    'measures',
    ['坚持集体决策。', '履行专家论证程序。', '健全依法决策机制。'],
    '决定采购办公用品。',
  ],
  [
    '法律顾问、合同',
    'measures',
    ['律师审核协议12件。', '审查合同30份。', '法律顾问出具意见20条。'],
    '举办律师节1次。',
  ],
  ['持证', 'measures', ['查处违法案件15起。', '评查执法案卷20卷。', '持证12名。'], '培训妇女干部3名。'],
  ['复议', 'measures', ['行政应诉3件。', '行政复议案件2件。', '化解行政争议4件。'], '复议投票2次。'],
  [
    '人大监督',
    'measures',
    ['自觉接受人大、政协监督。', '反馈检察建议。', '办理代表建议。'],
    '开展纪律监督。',
  ],
  [
    '政务公开',
    'measures',
    ['门户网站发布信息80条。', '办理依申请公开2件。', '主动公开120条。'],
    '公开选拔干部2名。',
  ],
  ['普法', 'measures', ['举办法治讲座12场。', '送法下乡10场次。', '培养法律明白人30名。'], '发放种子20份。'],
  [
    '主持研究',
    'leadership',
    ['听取法治工作汇报3次。', '主持召开会议4次。', '研究法治议题6个。'],
    '主持婚礼1次。',
  ],
  ['四个亲自', 'leadership', ['率先垂范尊法学法。', '以上率下。', '重要工作亲自部署。'], '部署防火。'],
  [
    '原因',
    'shortcomings',
    ['人员流动大所致。', '归根结底是认识不到位。', '究其根本，学习不够。'],
    '执法力量不足。',
  ],
  ['目标', 'plan', ['争创示范镇。', '年底前实现全覆盖。', '化解率达到98%。'], '继续学习。'],
];

describe.each(WRITTEN)('Of %s', (item, role, ways, other) => {
  it.each(ways)('%s is taken for it', (text) => {
    expect(stateOf(item, text, role)).toBe('covered');
  });

  it(`and not ${other}`, () => {
    expect(stateOf(item, other, role)).toBe('missing');
  });
});
