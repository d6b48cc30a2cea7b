import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { allBlocks } from '../../../shared/report/blocks.ts';
import { SCHEMA_VERSION } from '../../../shared/report/schema.ts';
import { storedReport } from '../../../shared/stored/report.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';

const old = () => JSON.parse(readFileSync('tests/fixtures/stored/report-1.json', 'utf8'));

/** The fixture with other contents of its first part. */
function withMeasures(blocks: unknown[], sections: unknown[]) {
  const report = old();
  Object.assign(report.parts[0], { blocks, sections });
  return report;
}

const measuresOf = (json: unknown) => readStored(storedReport, json).parts[0].blocks;

const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph', text });

describe('a report of version 1', () => {
  it('reads on the page as it did', () => {
    const page = pageParagraphs(readStored(storedReport, old()));
    expect(page.map(({ style, text }) => `${style} ${text}`)).toEqual([
      'title 云州市青石县廊溪镇人民政府关于2025年度法治政府建设情况的报告',
      'addressee 青石县人民政府：',
      'body 2025年，廊溪镇深入学习贯彻习近平法治思想，扎实推进法治政府建设。',
      'body 现将有关情况报告如下：',
      'part 一、2025年主要举措和成效',
      'body 全年召开专题会议4次。研究重点事项11件。',
      'section （一）加强学习',
      'body 全年学法12次，覆盖860余人次。党的二十届三中全会精神宣讲6场。',
      'item 1.完善制度。修订制度9项。',
      'subitem （1）合法性审查合同23份，提出意见41条。',
      'body 一是建好队伍，持证28人。',
      'body 二是用好平台，办件1,206件。',
      'body （二）规范执法。办理行政处罚案件36件。较2024年增长12.5%。没有一件被撤销。',
      'body 联合检查14次，发现隐患52处，全部整改。',
      'body （三）“田埂小法庭”怎么样？调处纠纷128件，调解成功率98.4%。',
      'section （四）行政复议和应诉',
      'caption 2025年行政复议和应诉情况（单位：件）',
      'table 类别　合计\n复议　新收　3\n办结 （含上年）　4\n应诉　新收　1',
      'part 二、特色亮点',
      'body “廊桥议事”被县里推广。',
      'body “廊桥议事”被县里推广。',
      'part 三、主要负责人履行推进法治建设第一责任人职责情况',
      'body （一）带头学法。主持会前学法8次。',
      'part 四、存在的不足和原因',
      'body 一年来，工作还有以下不足：',
      'body （一）执法力量不足。持证人员仅28名，缺口5名。',
      'body （二）普法针对性不强。“八五”普法进村不够。',
      'part 五、2026年工作思路、目标和举措',
      'section （一）重点举措',
      'body 一是2026年6月底前完成执法人员培训10期。',
      'body 二是推广“田埂小法庭”到12个村。',
      'section （二）',
      'body 目标是满意度达到95%。',
      'annexes 附件：1.2025年行政执法统计表',
      'nextAnnex 2.重大行政决策目录',
      'signature 云州市青石县廊溪镇人民政府',
      'date 2026年1月15日',
      'note （联系人：王某，电话：000-0000）',
    ]);
    expect(page.filter(({ runIn }) => runIn).map(({ text, runIn }) => text.slice(0, runIn))).toEqual([
      '（二）规范执法。',
      '（三）“田埂小法庭”怎么样？',
      '（一）带头学法。',
      '（一）执法力量不足。',
      '（二）普法针对性不强。',
    ]);
  });

  it('keeps all that is no part as it was; an annex’s name is one without pages', () => {
    const { parts: _parts, schemaVersion: _version, annexes: names, ...rest } = old();
    const before = { ...rest, annexes: namedAnnexes(...names) };
    const { parts: _read, schemaVersion, ...after } = readStored(storedReport, old());
    expect([schemaVersion, after]).toEqual([SCHEMA_VERSION, before]);
  });

  it('keeps the id of every block: that of the paragraph which a heading runs into becomes the section’s', () => {
    const ids = allBlocks(readStored(storedReport, old())).map(({ id }) => id);
    expect(ids.filter((id) => /^[a-z]\d$/.test(id))).toEqual(
      [...'l1 l2 m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 h1 h2 z1 s0 s1 s2 w1 w2 w3'.split(' ')].map(String),
    );
    expect(ids.filter((id) => !/^[a-z]\d$/.test(id))).toEqual([
      'measures-1',
      'measures-4',
      'plan-1',
      'plan-2',
    ]);
  });

  it.each<[string, unknown, unknown[], object[]]>([
    [
      'a heading that ran into no paragraph',
      { heading: '抓学习', runIn: true, blocks: [] },
      [],
      [{ kind: 'section', heading: '抓学习', text: '' }],
    ],
    [
      'a heading that ran into an item',
      { heading: '抓学习', runIn: true, blocks: [{ id: 'a', kind: 'item', text: '学法。' }] },
      [],
      [
        { kind: 'section', text: '' },
        { id: 'a', kind: 'item' },
      ],
    ],
    [
      'a heading that ran into a heading',
      { heading: '抓学习', runIn: true, blocks: [{ ...paragraph('a', '学法。'), heading: '带头' }] },
      [],
      [{ id: 'a', kind: 'section', heading: '抓学习', text: '带头。学法。' }],
    ],
    [
      'a table with a heading',
      {
        heading: '',
        runIn: false,
        blocks: [{ id: 'a', kind: 'table', heading: '表1', text: '办件', rows: [[]] }],
      },
      [],
      [{ kind: 'section' }, { id: 'a', kind: 'table', text: '表1。办件' }],
    ],
    [
      'an id that the section would get',
      { heading: '抓学习', runIn: false, blocks: [] },
      [paragraph('measures-1', '甲')],
      [{ id: 'measures-1' }, { id: 'measures-1-s', kind: 'section' }],
    ],
    [
      'an id that stands twice',
      { heading: '抓学习', runIn: true, blocks: [paragraph('a', '乙')] },
      [paragraph('a', '甲')],
      [
        { id: 'a', text: '甲' },
        { id: 'a-2', text: '乙' },
      ],
    ],
  ])('is read with %s', (_name, section, blocks, read) => {
    expect(measuresOf(withMeasures(blocks, [section]))).toMatchObject(read);
  });

  it.each<[string, unknown[], unknown[]]>([
    ['a row outside of a table', [{ ...paragraph('a', ''), rows: [[{ text: '丢' }]] }], []],
    ['a section without its blocks', [], [{ heading: '抓学习', runIn: false }]],
    ['a block of no kind', [{ id: 'a', kind: 'section', text: '' }], []],
  ])('is damaged with %s, and no word of it dropped unseen', (_name, blocks, sections) => {
    expect(() => measuresOf(withMeasures(blocks, sections))).toThrow();
  });

  it('is a newer program’s with a key that version 1 never had', () => {
    const newer = withMeasures([{ ...paragraph('a', '甲'), colour: 'red' }], []);
    expect(() => measuresOf(newer)).toThrow(expect.objectContaining({ code: 'newer-version' }));
    expect(() => measuresOf({ ...old(), colour: 'red' })).toThrow(
      expect.objectContaining({ code: 'newer-version' }),
    );
  });
});
