import { describe, expect, it } from 'vitest';
import { changedFigures } from '../../../shared/compare/changed-figures.ts';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import type { Row } from '../../../shared/compare/row.ts';
import type { Report, Table } from '../../../shared/report/schema.ts';
import { reportOf } from './report-of.ts';

const PARAGRAPHS = [
  '全镇共有行政执法人员28名，持证上岗率达到100%，全年组织执法培训6次。',
  '镇人民调解委员会排查矛盾纠纷156件，调解成功151件，成功率96.8%。',
  '聘请法律顾问1名，审查合同23份，出具法律意见书11份。',
  '开展“宪法进万家”活动，发放宣传资料5000余份，受教育群众1.2万人次。',
];

const sign = { same: ' ', edited: '~', inserted: '+', deleted: '-', away: '^' } as const;

/** The rows of the part that tests write into, a line each: what happened, and the words marked up. */
const marked = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ before, after }) =>
      [...before, ...after].some(({ zone, kind }) => zone === 'measures' && kind !== 'part'),
    )
    .map(({ change, move, stretches }) => {
      const words = stretches.map(({ kind, text }) =>
        kind === 'same' || change === 'away' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`,
      );
      return `${sign[change]}${move === null ? '' : move}${words.join('')}`;
    });

const compared = (before: readonly (string | string[])[], after: readonly (string | string[])[], ids = 'x') =>
  compareReports(reportOf(before), reportOf(after, ids));

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PARAGRAPHS;

describe('two reports', () => {
  it('that are one show nothing', () => {
    const { rows, facts } = compared(PARAGRAPHS, PARAGRAPHS, 'b');
    expect(rows.every(({ change }) => change === 'same')).toBe(true);
    expect(facts).toEqual([]);
  });

  it('that were read apart, with other ids, show nothing either', () => {
    expect(compared(PARAGRAPHS, PARAGRAPHS).rows.every(({ change }) => change === 'same')).toBe(true);
  });

  it('show a new paragraph, one that is gone, and the words of one that changed', () => {
    const { rows } = compared([FIRST, SECOND, THIRD], [FIRST, FOURTH, THIRD.replace('23份', '31份')]);
    expect(marked(rows)).toEqual([
      ` ${FIRST}`,
      `-[-${SECOND}-]`,
      `+[+${FOURTH}+]`,
      '~聘请法律顾问1名，审查合同[-23-][+31+]份，出具法律意见书11份。',
    ]);
  });

  it('show a moved paragraph as a move, the shorter of two that changed places', () => {
    const { rows } = compared([FIRST, SECOND, THIRD, FOURTH], [THIRD, FIRST, SECOND, FOURTH]);
    expect(marked(rows)).toEqual(
      [` 0${THIRD}`, ` ${FIRST}`, ` ${SECOND}`, `^0${THIRD}`, ` ${FOURTH}`].map((line) => line),
    );
  });

  it('show what changed in a paragraph that was moved', () => {
    const { rows } = compared(
      [FIRST, SECOND, THIRD, FOURTH],
      [THIRD.replace('11份', '12份'), FIRST, SECOND, FOURTH],
    );
    expect(marked(rows)[0]).toBe('~0聘请法律顾问1名，审查合同23份，出具法律意见书[-11-][+12+]份。');
  });

  it('show a section that was moved with its paragraphs as one move', () => {
    const sections = [
      ['规范行政执法', FIRST, THIRD],
      ['化解矛盾纠纷', SECOND],
      ['深化普法宣传', FOURTH, '建成法治文化广场1处，设置宣传栏12块，全年更新48期，覆盖全部行政村。'],
    ];
    const [one, two, three] = sections as [string[], string[], string[]];
    const { rows } = compared([one, two, three], [two, one, three]);
    expect(marked(rows).filter((line) => /\d/.test(line.charAt(1)))).toEqual([
      ' 0化解矛盾纠纷',
      ` 0${SECOND}`,
      '^0化解矛盾纠纷',
      `^0${SECOND}`,
    ]);
  });

  it('take a renumbered item for no change', () => {
    const items = ['item:完善制度。', 'item:健全机制，明确责任分工。', 'item:加强监督检查，定期通报情况。'];
    const { rows } = compared(items, ['item:新增一项工作要求。', ...items]);
    expect(marked(rows).map((line) => line.charAt(0))).toEqual(['+', ' ', ' ', ' ']);
  });

  it('show another level as a change of the line, its words untouched', () => {
    const { rows } = compared([FIRST], [`item:${FIRST}`]);
    expect(marked(rows)).toEqual([`~${FIRST}`]);
    expect([rows.find(({ change }) => change === 'edited')?.before[0]?.kind]).toEqual(['paragraph']);
  });

  it('show a split and a joined paragraph as such', () => {
    expect(marked(compared([FIRST + SECOND, FOURTH], [FIRST, SECOND, FOURTH]).rows)).toEqual([
      `~${FIRST}[+\n+]${SECOND}`,
      ` ${FOURTH}`,
    ]);
    expect(marked(compared([FIRST, SECOND, FOURTH], [FIRST + SECOND, FOURTH]).rows)).toEqual([
      `~${FIRST}[-\n-]${SECOND}`,
      ` ${FOURTH}`,
    ]);
  });

  it('do not take ids for more than a hint: a paragraph is not another one for having its id', () => {
    const { rows } = compared([FIRST, SECOND], [SECOND, FOURTH], 'b');
    expect(marked(rows)).toEqual([`-[-${FIRST}-]`, ` ${SECOND}`, `+[+${FOURTH}+]`]);
  });

  it('know a paragraph that grew, and one that was cut down', () => {
    const grown = `${THIRD}法律顾问列席镇党政联席会议14次，参与重大项目谈判3次，为群众解答法律问题200余人次。`;
    expect(marked(compared([THIRD], [grown]).rows)).toHaveLength(1);
    expect(marked(compared([grown], [THIRD]).rows)).toHaveLength(1);
  });

  it('take equal short lines by their places', () => {
    const { rows } = compared(
      [
        ['一', '无。'],
        ['二', '无。'],
      ],
      [
        ['一', '无。'],
        ['二', '有两项。'],
        ['三', '无。'],
      ],
    );
    expect(marked(rows).filter((line) => line.startsWith(' '))).toEqual([' 一', ' 无。', ' 二', ' 无。']);
  });
});

describe('figures that changed', () => {
  const figures = (before: string, after: string) =>
    changedFigures(compared([before], [after])).map((change) => [
      change.before?.text ?? null,
      change.after?.text ?? null,
    ]);

  it('stand in a list with what they count, those that are gone or new behind', () => {
    expect(
      figures('办理案件12件，罚款3.5万元，培训2次。', '办理案件15件，罚款3.5万元，检查企业40家。'),
    ).toEqual([
      ['12件', '15件'],
      ['2次', null],
      [null, '40家'],
    ]);
  });

  it('are the whole figure, where only a digit or its unit was touched', () => {
    expect(figures('排查隐患1,205处。', '排查隐患1,208处。')).toEqual([['1,205处', '1,208处']]);
    expect(figures('投入12万元。', '投入12亿元。')).toEqual([['12万元', '12亿元']]);
  });

  it('are none where a sentence was written anew around them', () => {
    expect(figures('全年调解纠纷156件。', '镇村两级调解组织化解各类矛盾156件。')).toEqual([]);
  });

  it('are found in tables', () => {
    const table = (count: string): Table => ({
      id: 't',
      kind: 'table',
      text: '执法情况',
      rows: [
        [{ text: '项目' }, { text: '件数' }],
        [{ text: '行政处罚' }, { text: count }],
      ],
    });
    const withTable = (count: string): Report => ({ ...reportOf([]), lead: [table(count)] });
    const changed = changedFigures(compareReports(withTable('12件'), withTable('15件')));
    expect(changed).toMatchObject([
      { where: '引言第1个表格', before: { text: '12件' }, after: { text: '15件' } },
    ]);
  });
});

describe('what stands beside the text', () => {
  it('is compared by name', () => {
    const before = reportOf([]);
    const after: Report = {
      ...before,
      office: '青石镇人民政府',
      publication: { ...before.publication, documentNumber: '青府发〔2026〕1号' },
      imprint: { copyTo: '县司法局', printer: '', printedOn: '2026-01-08' },
    };
    expect(compareReports(before, after).facts).toEqual([
      { name: '单位', before: before.office, after: '青石镇人民政府' },
      { name: '发文字号', before: '', after: '青府发〔2026〕1号' },
      { name: '抄送机关', before: '', after: '县司法局' },
      { name: '印发日期', before: '', after: '2026-01-08' },
    ]);
  });
});
