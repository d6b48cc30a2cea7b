import { expect, it } from 'vitest';
import { personalItems, withoutPersonal } from '../../../shared/publish/personal-items.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sampleReport } from '../../electron/support/sample-report.ts';
import { WHOLE_REPORTS, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';

const NUMBER = '13812345678';
const said = (where: string): string => `${where}的电话${NUMBER}`;

/** A telephone number in every text that a report has. */
function everywhere(): Report {
  const report = sampleReport('everywhere', said('引言'));
  const [measures] = report.parts;
  measures.heading = said('部分');
  measures.blocks = [
    { id: 's', kind: 'section', heading: said('小节'), text: said('接着') },
    { id: 'i', kind: 'item', heading: said('条目'), text: said('条文') },
    { id: 't', kind: 'table', text: said('表题'), rows: [[{ text: said('格') }, { text: `甲\n${NUMBER}` }]] },
  ];
  return {
    ...report,
    title: said('标题'),
    addressee: said('主送'),
    annexes: [{ title: said('附件'), blocks: [{ id: 'a', kind: 'paragraph', text: said('附件正文') }] }],
    note: said('附注'),
    signature: { office: said('署名'), date: '2026-01-12' },
    publication: { ...report.publication, indexNumber: said('索引号'), subject: said('主题分类') },
  };
}

it('Finds personal data in every text that a report has, and masks it there', () => {
  const report = everywhere();
  const planted = JSON.stringify(report).split(NUMBER).length - 1;
  const items = personalItems(report);
  expect(items).toHaveLength(planted);
  expect(new Set(items.map(({ key }) => key)).size).toBe(planted);
  expect(JSON.stringify(withoutPersonal(report, []))).not.toContain(NUMBER);
  expect(personalItems(withoutPersonal(report, []))).toEqual([]);
});

it('Keeps what is kept, each by itself, and changes nothing else', () => {
  const report = everywhere();
  const items = personalItems(report);
  expect(withoutPersonal(report, items)).toEqual(report);
  const [first, second] = items;
  const kept = withoutPersonal(report, first ? [first] : []);
  expect(personalItems(kept).map(({ where }) => where)).toEqual([first?.where]);
  // The same words under another address are not what the clerk let stand.
  const moved = first && second ? [{ key: `${second.key}0`, quote: first.quote }] : [];
  expect(JSON.stringify(withoutPersonal(report, moved))).not.toContain(NUMBER);
});

it('Whole reports that name nobody have nothing to show', () => {
  const found = Array.from({ length: WHOLE_REPORTS }, (_, at) => personalItems(wholeReport(at).report));
  expect(found.flat().map(({ before, quote, after }) => before + quote + after)).toEqual([]);
});

const tableOf = (rows: readonly (readonly string[])[]): Report => {
  const report = sampleReport('table', '引言。');
  report.parts[0].blocks = [
    { id: 't', kind: 'table', text: '', rows: rows.map((row) => row.map((text) => ({ text }))) },
  ];
  return report;
};
const quotes = (report: Report): string[] =>
  personalItems(report).map(({ kind, quote }) => `${kind} ${quote}`);

const TABLES: readonly [string, string[][], string[]][] = [
  [
    'the heads of columns',
    [
      ['序号', '姓名', '联系电话', '身份证号', '住址', '事由'],
      ['1', '张伟', '67891234', '110101199003078036', '青禾镇柳树村', '土地边界'],
      ['2', '高峰、买买提·阿不都', '6789 5678', '—', '和平镇石坝村五组', '噪声'],
      ['3', '李 强', '', '', '', ''],
    ],
    [
      ...['name 张伟', 'fixed 67891234', 'identity 110101199003078036', 'address 青禾镇柳树村'],
      ...['name 高峰', 'name 买买提·阿不都', 'fixed 6789 5678', 'address 和平镇石坝村五组', 'name 李 强'],
    ],
  ],
  [
    'a head over two rows',
    [
      ['纠纷当事人情况', '', ''],
      ['申请人（姓名）', '被申请人', '联系方式（手机）'],
      ['王芳', '欧阳建华', '67891234'],
    ],
    ['name 王芳', 'name 欧阳建华', 'fixed 67891234'],
  ],
  [
    'a form with its labels on the left',
    [
      ['姓名：', '张伟', '性别', '男'],
      ['联系电话', '67891234', '籍贯', '临溪县青禾镇'],
    ],
    ['name 张伟', 'fixed 67891234', 'address 临溪县青禾镇'],
  ],
  [
    'a table with a person in each column',
    [
      ['姓名', '张伟', '李强'],
      ['电话', '67891234', '67895678'],
    ],
    ['name 张伟', 'name 李强', 'fixed 67891234', 'fixed 67895678'],
  ],
];

it.each(TABLES)('Reads a cell by %s, and masks it', (_name, rows, wanted) => {
  const report = tableOf(rows);
  expect(quotes(report)).toEqual(wanted);
  const masked = withoutPersonal(report, []);
  for (const { quote } of personalItems(report)) expect(JSON.stringify(masked)).not.toContain(quote);
  expect(quotes(masked)).toEqual([]);
  expect(withoutPersonal(report, personalItems(report))).toEqual(report);
});

it.each([
  [
    ['指标', '接听电话（次）'],
    ['司法所', '67891234'],
  ],
  [
    ['当事人', '案件数量', '申请人'],
    ['陈述申辩', '12', '石坝村'],
    ['合计', '67891234', '无'],
  ],
  [
    ['姓名', '成绩', '文化程度'],
    ['王某', '合格', '高中'],
    ['李某某', '良好', '本科'],
  ],
  [
    ['户籍', '人数'],
    ['城镇', '12'],
    ['农村', '30'],
  ],
  [
    ['单位', '地址'],
    ['司法所', '青禾镇河街45号'],
  ],
  [
    ['项目', '2024年', '2025年'],
    ['调解', '67891234', '温馨家园'],
  ],
])('Finds nothing personal in a table whose heads ask for none: %s', (...rows) => {
  expect(quotes(tableOf(rows))).toEqual([]);
});

it('Finds and masks what stands in the publication record', () => {
  const report = sampleReport('record', '引言。');
  report.publication = {
    ...report.publication,
    indexNumber: '联系人张伟13812345678',
    documentNumber: '青府发〔2026〕1号',
    publisher: '临溪县青禾镇人民政府',
  };
  expect(personalItems(report).map(({ where, kind, quote }) => [where, kind, quote])).toEqual([
    ['公开信息 索引号', 'name', '张伟'],
    ['公开信息 索引号', 'mobile', '13812345678'],
  ]);
  expect(withoutPersonal(report, []).publication).toEqual({
    ...report.publication,
    indexNumber: '联系人张某138××××5678',
  });
  // An 索引号 is long by itself, and no number of anybody.
  report.publication.indexNumber = '11500110588903728C/2026-00001';
  expect(personalItems(report)).toEqual([]);
});
