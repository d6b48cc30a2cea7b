import { describe, expect, test } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';

const BODY = [
  '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告',
  '县人民政府：',
  '2025年，青禾镇扎实推进法治政府建设。现将有关情况报告如下：',
  '一、主要举措和成效',
  '全年学法12次。',
  '二、特色亮点',
  '开庭64场。',
  '三、主要负责人履行推进法治建设第一责任人职责情况',
  '带头学法。',
  '四、存在的不足和原因',
  '力量不足。',
  '五、2026年工作思路、目标和举措',
  '加强培训，全年不少于10期。',
];

const read = (above: string[], below: string[]) =>
  recogniseText([...above, ...BODY, ...below].join('\n'), { id: 'test' });

describe('a paper with every element', () => {
  const { report, proof, leftOut } = read(
    ['000012', '加急', '临溪县青禾镇人民政府文件', '青禾府文[2026]3号　签发人：周青'],
    [
      '附件：1.执法事项清单',
      '2.普法活动统计表',
      '临溪县青禾镇人民政府',
      '2026年1月22日',
      '（联系人：吴禾，电话：0000-1234567）',
      '抄送：县司法局，县委依法治县办。',
      '青禾镇党政办公室　2026年1月22日印发',
    ],
  );

  test('gives its 版头', () => {
    expect(report.letterhead).toEqual({
      copyNumber: '000012',
      secrecy: '',
      urgency: '加急',
      issuers: ['临溪县青禾镇人民政府'],
      withDocumentWord: true,
      documentNumber: '青禾府文〔2026〕3号',
      signatories: ['周青'],
    });
  });

  test('gives its 附件说明, 署名, 成文日期 and 附注', () => {
    expect(report.annexes).toEqual(namedAnnexes('执法事项清单', '普法活动统计表'));
    expect(report.signature).toEqual({ office: '临溪县青禾镇人民政府', date: '2026-01-22' });
    expect(report.note).toBe('联系人：吴禾，电话：0000-1234567');
  });

  test('gives its 版记', () => {
    expect(report.imprint).toEqual({
      copyTo: '县司法局，县委依法治县办',
      printer: '青禾镇党政办公室',
      printedOn: '2026-01-22',
    });
  });

  test('has nothing of them in its text, and nothing left out', () => {
    expect(report.parts[4].blocks.map(({ text }) => text)).toEqual(['加强培训，全年不少于10期。']);
    expect(proof.unaccounted.filter(({ why }) => why === 'lost')).toEqual([]);
    expect(leftOut).toEqual([]);
  });
});

test('a paper without them has none', () => {
  const { report } = read([], ['临溪县青禾镇人民政府', '2026年1月22日']);
  for (const element of ['letterhead', 'imprint', 'annexes', 'note'])
    expect(report).not.toHaveProperty(element);
});

test('密级 and 紧急程度 above the title are kept where there is no 发文机关标志', () => {
  const body = '竹坞镇2025年法治政府建设情况报告\n一、主要举措和成效\n全年学法6次。';
  const read = (above: string) => recogniseText(`${above}\n${body}`, { id: 'x' }).report.letterhead;
  expect(read('000012\n机密★1年\n特急')).toMatchObject({
    ...{ copyNumber: '000012', secrecy: '机密★1年', urgency: '特急', issuers: [] },
  });
  expect(read('秘密')).toMatchObject({ copyNumber: '', secrecy: '秘密' });
  for (const secrecy of [
    '机　密',
    '【秘密】',
    '秘密 1年',
    '秘密▲1年',
    '密级：机密',
    '密级：内部',
    '内部资料',
  ])
    expect(read(secrecy)?.secrecy.replace(/\s/g, '')).toBe(secrecy.replace(/\s/g, ''));
  expect(read('保守国家秘密')).toBeUndefined();
  expect(read('000012')).toBeUndefined();
});

test('a number above the title makes no letterhead, and stays with the publication record', () => {
  const { report } = read(['青禾府文〔2026〕3号'], []);
  expect(report).not.toHaveProperty('letterhead');
  expect(report.publication.documentNumber).toBe('青禾府文〔2026〕3号');
});

test('an 附件说明 of more than nine annexes is read whole', () => {
  const names = Array.from({ length: 12 }, (_, index) => `第${index + 1}类事项清单`);
  const lines = names.map((name, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${name}`);
  const { report, leftOut } = read([], [...lines, '临溪县青禾镇人民政府', '2026年1月22日']);
  expect(report.annexes).toEqual(namedAnnexes(...names));
  expect(report.parts[4].blocks.map(({ text }) => text)).toEqual(['加强培训，全年不少于10期。']);
  expect(leftOut).toEqual([]);
});

test.each(['此件依申请公开', '此件不予公开', '此件发至村级'])(
  '“（%s）” below the date is the 附注',
  (note) => {
    const { report, leftOut } = read([], ['临溪县青禾镇人民政府', '2026年1月22日', `（${note}）`]);
    expect(report.note).toBe(note);
    expect(leftOut).toEqual([]);
  },
);

test('Remarks of lines of their own below the date all stay, each in its brackets, and are so read again', () => {
  const end = ['临溪县青禾镇人民政府', '2026年1月22日'];
  const both = '此件公开发布）（联系人：吴禾，电话：0000-1234567';
  const { report, proof } = read([], [...end, '（此件公开发布）', '（联系人：吴禾，电话：0000-1234567）']);
  expect(report.note).toBe(both);
  expect(proof.unaccounted.filter(({ why }) => why === 'lost')).toEqual([]);
  expect(read([], [...end, `（${both}）`]).report.note).toBe(both);
});
