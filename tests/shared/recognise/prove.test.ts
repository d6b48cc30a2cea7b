import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prove } from '../../../shared/recognise/proof/prove.ts';
import { recogniseLines } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { allBlocks, type BODY_ZONES, blocksIn, withBlocks } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';

const rows = [
  [{ text: '项目' }, { text: '2024年' }, { text: '2025年' }],
  [{ text: '行政处罚（件）' }, { text: '31' }, { text: '40' }],
];
const table = { rows };

const TEXT = `000026
机密★1年
禾川县苇塘镇人民政府文件
苇政发〔2026〕7号
索引号：112233445/2026-00012　发布机构：禾川县苇塘镇人民政府　成文日期：2026年1月9日
发布日期：2026-01-12　有效性：有效　体裁分类：报告
网站首页 > 政务公开 > 法治政府
禾川县苇塘镇人民政府关于2025年度法治政府建设情况的报告
县委、县政府：
2025年，苇塘镇辖区常住人口10⁴人，绿地1200m²，减排CO₂，年度任务☑完成 ☐未完成。现将情况报告如下：
一、主要举措和成效
（一）加强学习。全年学法12次，其中3/4为集体学习，“关键少数”参学率达98.5%。
1.制定《苇塘镇学法清单》（苇政办〔2025〕3号），列明15项。
2.组织旁听庭审2次；评出优秀等次4个！
（二）规范执法。
一是全面摸底，核查线索１５条, 移送3件。二是逐项整改：办结率100%。
表1 执法情况
二、特色亮点
把调解桌搬到田埂上，调处纠纷65起。
三、主要负责人履行推进法治建设第一责任人职责情况
主持召开会议6次，研究问题9个。
四、存在的不足和原因
执法力量不足，持证人员仅5名。
五、下一年度工作安排
2026年，计划培训40人次、宣讲12场。
附件：苇塘镇普法统计表
禾川县苇塘镇人民政府
2026年1月9日
（此件公开发布）
抄送：县司法局，县人大办。
苇塘镇党政办公室　2026年1月10日印发
技术支持：苇塘镇党政办`;

const lines = TEXT.split('\n').flatMap((text) =>
  text.startsWith('表1')
    ? [{ text }, ...rows.map((row) => ({ text: row.map((c) => c.text).join('　'), table }))]
    : [{ text }],
);
const { report, source, leftOut, proof } = recogniseLines(lines, { id: 'r' });
const again = (changed: Report) => prove({ lines: source, leftOut }, changed);

/** The report with the text of its blocks put through `change`, headings and cells too. */
const withText = (change: (text: string) => string): Report =>
  JSON.parse(
    JSON.stringify(report, (key, value) =>
      typeof value === 'string' && ['text', 'heading'].includes(key) ? change(value) : value,
    ),
  );

const move = (
  from: (typeof BODY_ZONES)[number],
  at: number,
  to: (typeof BODY_ZONES)[number],
  place: number,
): Report => {
  const block = blocksIn(report, from)[at] as Block;
  const without = withBlocks(report, from, blocksIn(report, from).toSpliced(at, 1));
  return withBlocks(without, to, blocksIn(without, to).toSpliced(place, 0, block));
};

describe('the proof', () => {
  it('accounts for every character of a file', () => {
    expect(proof.unaccounted).toEqual([]);
    expect(isComplete(proof)).toBe(true);
    expect(proof.characters.found).toBe(proof.characters.total);
    expect(report).toMatchObject({
      letterhead: { copyNumber: '000026', secrecy: '机密★1年', documentNumber: '苇政发〔2026〕7号' },
      imprint: { copyTo: '县司法局，县人大办' },
      annexes: namedAnnexes('苇塘镇普法统计表'),
    });
  });

  it('counts what the import changes on purpose', () => {
    expect(proof.changes).toEqual({ marks: 1, characters: 2, numbers: 0, stops: 1, blanks: 0 });
  });

  it.each([
    ['a superscript', '10⁴', '104'],
    ['a subscript', 'CO₂', 'CO2'],
    ['a power', 'm²', 'm2'],
    ['a fraction', '3/4', '34'],
    ['a state', '☑', '☐'],
    ['a state that is gone', '☐未', '未'],
    ['a chosen entry', '优秀等次', '等次'],
    ['a digit', '15项', '16项'],
    ['a digit that is gone', '100%', '10%'],
    ['a point', '98.5%', '985%'],
    ['a sign', '98.5%', '98.5'],
    ['brackets', '〔2025〕', '[2025]'],
    ['a quote', '“关键少数”', '关键少数'],
    ['a comma', '摸底，', '摸底'],
    ['a stop', '9个。', '9个'],
    ['a mark for another', '2次；', '2次，'],
    ['a shout', '4个！', '4个。'],
    ['a dun comma', '40人次、', '40人次'],
    ['a hanzi', '田埂', '田边'],
    ['a cell', '31', '13'],
    ['a cell’s bracket', '（件）', ''],
    ['a number typed in the text', '二是逐项', '逐项'],
    ['a word of a caption', '表1 执法', '表1 行政执法'],
    ['a word of a part’s heading', '特色亮点', '特色'],
  ])('names %s that became another', (_, before, after) => {
    const damaged = withText((text) => text.replace(before, after));
    expect(damaged).not.toEqual(report);
    expect(isComplete(again(damaged))).toBe(false);
    expect(again(damaged).unaccounted).not.toEqual([]);
  });

  it('names a changed row by its words', () => {
    const damaged = withText((text) => text.replace('田埂', '田边'));
    expect(again(damaged).unaccounted).toEqual([
      { why: 'lost', line: 21, text: '把调解桌搬到田埂上，调处纠纷65起。' },
      { why: 'added', line: 0, text: '把调解桌搬到田边上，调处纠纷65起。' },
    ]);
  });

  it.each<[string, (whole: Report) => Report]>([
    ['the title', (r) => ({ ...r, title: r.title.replace('2025', '2024') })],
    ['the addressee', (r) => ({ ...r, addressee: null })],
    ['an index number', (r) => ({ ...r, publication: { ...r.publication, indexNumber: '' } })],
    [
      'a document number’s brackets',
      (r) => ({ ...r, letterhead: r.letterhead && { ...r.letterhead, documentNumber: '苇政发[2026]7号' } }),
    ],
    ['a publisher', (r) => ({ ...r, publication: { ...r.publication, publisher: '苇塘镇' } })],
    [
      'a date of publication',
      (r) => ({ ...r, publication: { ...r.publication, publishedOn: '2026-01-13' } }),
    ],
    ['a genre', (r) => ({ ...r, publication: { ...r.publication, genre: '' } })],
    ['a copy’s number', (r) => ({ ...r, letterhead: r.letterhead && { ...r.letterhead, copyNumber: '' } })],
    ['a secrecy', (r) => ({ ...r, letterhead: r.letterhead && { ...r.letterhead, secrecy: '机密' } })],
    ['an issuer', (r) => ({ ...r, letterhead: r.letterhead && { ...r.letterhead, issuers: [] } })],
    ['a signature', (r) => ({ ...r, signature: r.signature && { ...r.signature, office: '' } })],
    ['a date', (r) => ({ ...r, signature: r.signature && { ...r.signature, date: '2026-01-08' } })],
    ['an annex', (r) => ({ ...r, annexes: [] })],
    ['a remark', (r) => ({ ...r, note: '' })],
    ['a copy to', (r) => ({ ...r, imprint: r.imprint && { ...r.imprint, copyTo: '县司法局' } })],
    ['a printer', (r) => ({ ...r, imprint: r.imprint && { ...r.imprint, printer: '' } })],
    ['a day of printing', (r) => ({ ...r, imprint: r.imprint && { ...r.imprint, printedOn: '2026-01-11' } })],
  ])('names %s that the head or the end no longer says', (_, damage) => {
    const { unaccounted, ...rest } = again(damage(report));
    expect(unaccounted.map(({ why }) => why)).toEqual(['lost']);
    expect(isComplete(rest)).toBe(false);
  });

  it('names a line left out that is not on the list', () => {
    const shorter = leftOut.filter(({ text }) => !text.startsWith('技术支持'));
    expect(shorter).toHaveLength(leftOut.length - 1);
    expect(prove({ lines: source, leftOut: shorter }, report).unaccounted).toEqual([
      { why: 'lost', line: 34, text: '技术支持：苇塘镇党政办' },
    ]);
  });

  it('names a paragraph in another part, in another place, twice, or of nobody’s', () => {
    const named = (changed: Report) =>
      again(changed).unaccounted.map(({ why, text }) => [why, text.slice(0, 6)]);
    expect(named(move('highlights', 0, 'plan', 0))).toEqual([['elsewhere', '把调解桌搬到']]);
    expect(named(move('leadership', 0, 'lead', 0))).toEqual([['elsewhere', '主持召开会议']]);
    expect(named(move('measures', 1, 'measures', 2))).toHaveLength(1);
    const twice = withBlocks(report, 'plan', [...report.parts[4].blocks, ...report.parts[4].blocks]);
    expect(named(twice)).toEqual([['added', '2026年，']]);
    const invented = withBlocks(report, 'plan', [
      ...report.parts[4].blocks,
      { id: 'x', kind: 'paragraph', text: '再接再厉。' },
    ]);
    expect(named(invented)).toEqual([['added', '再接再厉。']]);
  });

  it('names whichever single character is dropped or changed, wherever', () => {
    const blocks = allBlocks(report).filter(({ kind }) => kind !== 'table');
    const texts = blocks.flatMap((block) => [block.text, 'heading' in block ? (block.heading ?? '') : '']);
    const places = texts
      .flatMap((text) => [...text].map((mark, at) => ({ text, mark, at })))
      .filter(({ mark }) => mark.trim() !== '');
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('', '镇', '7', '；'),
        ({ text, mark, at }, put) => {
          fc.pre(put !== mark);
          const changed = text.slice(0, at) + put + text.slice(at + mark.length);
          expect(again(withText((each) => (each === text ? changed : each))).unaccounted).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names either of two paragraphs that changed places, wherever they stand', () => {
    const zone = report.parts[0].blocks;
    for (let at = 0; at + 1 < zone.length; at += 1) {
      const swapped = withBlocks(
        report,
        'measures',
        zone.toSpliced(at, 2, zone[at + 1] as Block, zone[at] as Block),
      );
      expect([at, again(swapped).unaccounted.length > 0]).toEqual([at, true]);
    }
  });
});
