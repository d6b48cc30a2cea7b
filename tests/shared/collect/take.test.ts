import { expect, it } from 'vitest';
import { asksOf, intoReport, withPlaced } from '../../../shared/collect/asks.ts';
import type { Grid } from '../../../shared/collect/cell.ts';
import type { CollectRow } from '../../../shared/collect/collect-row.ts';
import {
  COLUMNS,
  type Column,
  columnNames,
  rowCells,
  sheetTitle,
} from '../../../shared/collect/sheet-words.ts';
import { stationFor, typedStations, USUAL_STATIONS } from '../../../shared/collect/stations.ts';
import { type Returned, type Taken, takeSheets } from '../../../shared/collect/take.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { allBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';

const TEXT = `云岭县松坪镇人民政府关于2026年度法治政府建设情况的报告
县人民政府：
2026年，松坪镇扎实推进各项工作。现将有关情况报告如下：
一、主要举措和成效
（一）规范行政执法。全年办理行政处罚案件23件，开展联合检查41次。行政执法人员持证率达97%。
（二）做好普法宣传。全年开展普法宣传16场，受教育1.2万人次。组织法治培训【待补：培训次数】次。
（三）化解矛盾纠纷。排查矛盾纠纷118件，化解115件，化解率97.5%。接待群众来访36批次。
二、特色亮点
做法在全县推广。
三、主要负责人履行推进法治建设第一责任人职责情况
主持召开法治建设会议4次。
四、存在的不足和原因
执法力量薄弱。
五、2027年工作思路、目标和举措
计划开展培训6次。
云岭县松坪镇人民政府
2027年1月20日`;

const read = (text: string): Report => recogniseText(text, { id: 'r' }).report;
const report = read(TEXT);
const into = intoReport(report, USUAL_STATIONS);
const rows = into.rows;
const rowOf = (name: string): CollectRow => {
  const found = rows.find((row) => row.name.includes(name));
  if (!found) throw new Error(`no row ${name}: ${rows.map((row) => row.name).join(' ')}`);
  return found;
};

type Cells = Partial<Record<Column, string>>;

/** A sheet as it was written, with what a station typed by the names of its rows. */
function sheet(
  typed: Record<string, string>,
  change: (cells: Record<Column, string>) => Cells = (cells) => cells,
): Cells[] {
  return rows.map((row, at) => {
    const cells = rowCells(report, row, at);
    const name = Object.keys(typed).find((each) => row.name.includes(each));
    return change({ ...cells, now: name === undefined ? '' : (typed[name] ?? '') });
  });
}

const head: Cells = columnNames(report.year);

function grid(lines: readonly Cells[], columns: readonly Column[] = COLUMNS): Grid {
  const all = [{ number: sheetTitle(report, '司法所') }, ...lines];
  return {
    name: '司法所',
    isHidden: false,
    rows: all.map((cells, at) => ({
      number: at + 1,
      cells: columns.flatMap((column, place) => {
        const text = cells[column] ?? '';
        return text === '' ? [] : [{ column: place, text }];
      }),
    })),
  };
}

const file = (name: string, ...grids: Grid[]): Returned => ({ name, grids });
const take = (...files: Returned[]): Taken => takeSheets(files, into);
const texts = ({ placed }: Taken): Record<string, string> =>
  Object.fromEntries(
    placed.map(({ state, standing, offers }) => [
      standing.row.name,
      `${state} ${offers.map(({ text }) => text).join('|')}`,
    ]),
  );
const bodyOf = (given: Report): string => allBlocks(given).map(wordsOf).join('\n');

const CASES = '行政处罚案件';

it('A row is made of each figure of what was done and each gap, none of what is planned', () => {
  expect(rows.map(({ name, last, unit }) => `${name} ${last} ${unit}`.trim())).toEqual([
    '办理行政处罚案件 23 件',
    '开展联合检查 41 次',
    '行政执法人员持证率 97 %',
    '开展普法宣传 16 场',
    '开展普法宣传受教育 1.2 万人次',
    '培训次数',
    '排查矛盾纠纷 118 件',
    '化解矛盾纠纷 115 件',
    '化解率 97.5 %',
    '接待群众来访 36 批次',
    '主持召开法治建设会议 4 次',
  ]);
  expect(rowOf('联合检查').scope).toBe('全年办理行政处罚案件23件，开展联合检查＿＿次。');
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
});

it('The same report read again asks with the same codes, and so does it with other numbers', () => {
  expect(asksOf(read(TEXT)).map(({ row }) => row.code)).toEqual(rows.map(({ code }) => code));
  const other = read(TEXT.replace('23件', '31件'));
  expect(asksOf(other).map(({ row }) => row.code)).toEqual(rows.map(({ code }) => code));
});

it('What a station fills in goes to its figure and gap, and nothing else is changed', () => {
  const typed = { [CASES]: '31', 受教育: '1.5万', 培训次数: '１２ 次', 持证率: '98%' };
  const taken = take(file('a.xlsx', grid([head, ...sheet(typed)])));
  expect(taken.unplaced).toEqual([]);
  expect(bodyOf(withPlaced(report, taken.placed))).toBe(
    bodyOf(report)
      .replace('23件', '31件')
      .replace('1.2万人次', '1.5万人次')
      .replace('【待补：培训次数】次', '12次')
      .replace('97%', '98%'),
  );
  expect(taken.missing).toHaveLength(rows.length - 4);
  expect(taken.files).toEqual([{ name: 'a.xlsx', failure: null, filled: 4, blank: rows.length - 4 }]);
});

it('Rows may be moved, columns turned round, marks and the title removed', () => {
  const typed = { [CASES]: '31', 化解率: '98.1' };
  const lines = [...sheet(typed)].reverse();
  const expected = { 化解率: 'ready 98.1%', 办理行政处罚案件: 'ready 31件' };
  expect(texts(take(file('b.xlsx', grid([...lines, head]))))).toEqual(expected);
  const turned = [...COLUMNS].reverse();
  expect(texts(take(file('b.xlsx', grid([head, ...lines], turned))))).toEqual(expected);
  const unmarked = COLUMNS.filter((column) => column !== 'code');
  expect(texts(take(file('b.xlsx', grid([head, ...lines], unmarked))))).toEqual(expected);
});

it('A mark that was left behind when the rows were sorted does not bring a value to another row', () => {
  const lines = sheet({ [CASES]: '31', 联合检查: '55' });
  const marks = lines.map(({ code }) => code ?? '').reverse();
  const shifted = lines.map((cells, at) => ({ ...cells, code: marks[at] ?? '' }));
  expect(texts(take(file('c.xlsx', grid([head, ...shifted]))))).toEqual({
    办理行政处罚案件: 'ready 31件',
    开展联合检查: 'ready 55次',
  });
});

it('A name with something added, or last year’s number put right, is still the row of its mark', () => {
  const lines = sheet({ [CASES]: '31' }, (cells) => ({ ...cells, name: `${cells.name}（含简易程序）` }));
  expect(texts(take(file('d.xlsx', grid([head, ...lines]))))).toEqual({ 办理行政处罚案件: 'ready 31件' });
});

it.each(['行政处罚案件听证', '办理行政裁决案件', '办理行政处罚'])(
  'A row that was renamed to %s in its place is another thing, though its mark and its sentence stand there',
  (name) => {
    const lines = sheet({ [CASES]: '31' }, (cells) => (cells.now === '31' ? { ...cells, name } : cells));
    const { placed, unplaced } = take(file('r.xlsx', grid([head, ...lines])));
    expect(placed).toEqual([]);
    expect(unplaced.map(({ why, typed }) => `${why} ${typed}`)).toEqual(['other-words 31']);
  },
);

it('A row that was copied with its mark and renamed brings nothing to the one it was copied from', () => {
  const lines = sheet({});
  const own = lines.find(({ name }) => name?.includes(CASES)) ?? {};
  const copy = { ...own, name: `${own.name}（听证）`, last: '', now: '9' };
  const copied = take(file('r.xlsx', grid([head, ...lines, copy])));
  expect(copied.placed).toEqual([]);
  expect(copied.unplaced.map(({ why, typed }) => `${why} ${typed}`)).toEqual(['other-words 9']);
  const both = take(file('r.xlsx', grid([head, ...sheet({ [CASES]: '31' }), copy])));
  expect(texts(both)).toEqual({ 办理行政处罚案件: 'ready 31件' });
  expect(both.unplaced.map(({ why }) => why)).toEqual(['other-words']);
});

it.each([
  ['今年数（核定）', '33', 'rival'],
  ['本年', '３３件', 'rival'],
  ['2026年最终', '33', 'rival'],
  ['今年数（核定）', '31', null],
  ['今年数（核定）', '', null],
  ['今年比去年', '8', null],
])('Beside this year’s column one called %s that says %s leaves 31 with %s', (name, other, why) => {
  const lines = sheet({ [CASES]: '31' }).map((cells) =>
    cells.now === '31' ? { ...cells, by: other } : cells,
  );
  const taken = take(file('s.xlsx', grid([{ ...head, by: name }, ...lines])));
  expect(taken.unplaced.map((one) => `${one.why} ${one.typed}`)).toEqual(why === null ? [] : [`${why} 31`]);
  expect(texts(taken)).toEqual(why === null ? { 办理行政处罚案件: 'ready 31件' } : {});
});

it('A row whose words were all changed, and one that was added, are listed and not placed', () => {
  const changed = sheet({ [CASES]: '31' }, (cells) =>
    cells.name?.includes(CASES) ? { ...cells, name: '别的', last: '9', scope: '别的话' } : cells,
  );
  const added: Cells = { name: '新增的一项', now: '7', unit: '件' };
  const taken = take(file('e.xlsx', grid([head, ...changed, added])));
  expect(taken.placed).toEqual([]);
  expect(taken.unplaced.map(({ why, typed }) => `${why} ${typed}`)).toEqual(['other-words 31', 'unknown 7']);
});

it('Two stations with different values are a conflict, with the same value or the same file twice are not', () => {
  const one = file('一.xlsx', grid([head, ...sheet({ [CASES]: '31' })]));
  const other = file('二.xlsx', grid([head, ...sheet({ [CASES]: '32' })]));
  const again = file('一（1）.xlsx', grid([head, ...sheet({ [CASES]: '31件' })]));
  expect(texts(take(one, other))).toEqual({ 办理行政处罚案件: 'conflict 31件|32件' });
  expect(texts(take(one, again))).toEqual({ 办理行政处罚案件: 'ready 31件|31件' });
  expect(bodyOf(withPlaced(report, take(one, other).placed))).toBe(bodyOf(report));
});

it('A figure that was changed in the text since the sheet was made is a conflict, unless it is that value', () => {
  const since = read(TEXT.replace('23件', '30件'));
  const later = (typed: string): Taken =>
    takeSheets(
      [file('f.xlsx', grid([head, ...sheet({ [CASES]: typed })]))],
      intoReport(since, USUAL_STATIONS),
    );
  expect(later('31').placed[0]).toMatchObject({ state: 'conflict', isTextChanged: true });
  expect(later('30').placed[0]).toMatchObject({ state: 'same', isAsLast: false });
});

it('The sheet of another year or office is not taken, with its marks or without', () => {
  const lastYear = { ...report, year: 2025 };
  const elsewhere = { ...report, office: '云岭县白石镇人民政府' };
  for (const [owner, why] of [
    [lastYear, 'other-year'],
    [elsewhere, 'other-office'],
  ] as const) {
    const lines = rows.map((row, at) => ({
      ...rowCells(owner, row, at),
      now: row.name.includes(CASES) ? '31' : '',
    }));
    const own = grid([columnNames(owner.year), ...lines]);
    const titled = {
      ...own,
      rows: own.rows.map((each, at) =>
        at > 0 ? each : { number: 1, cells: [{ column: 0, text: sheetTitle(owner, '司法所') }] },
      ),
    };
    const unmarked = {
      ...titled,
      rows: titled.rows.map(({ number, cells }) => ({
        number,
        cells: cells.filter(({ column }) => COLUMNS[column] !== 'code'),
      })),
    };
    for (const each of [titled, unmarked]) {
      const taken = take(file('旧.xlsx', each));
      expect(taken.placed).toEqual([]);
      expect([
        ...taken.unplaced.map((one) => one.why),
        ...taken.files.map(({ failure }) => failure !== null),
      ]).toContain(taken.unplaced.length > 0 ? why : true);
    }
  }
});

it('A number in last year’s column or in one of its own is said to be elsewhere', () => {
  const lines = sheet({}, (cells) => (cells.name?.includes(CASES) ? { ...cells, last: '31' } : cells));
  const taken = take(file('g.xlsx', grid([head, ...lines])));
  expect(taken.unplaced.map(({ why, name }) => `${why} ${name}`)).toEqual(['elsewhere 办理行政处罚案件']);
});

it('A unit that a station has changed counts for the number beside it', () => {
  const lines = sheet({ 受教育: '15000' }, (cells) =>
    cells.unit === '万人次' ? { ...cells, unit: '人次' } : cells,
  );
  expect(texts(take(file('h.xlsx', grid([head, ...lines]))))).toEqual({
    开展普法宣传受教育: 'ready 1.5万人次',
  });
});

it('A file without the columns, or with two of this year’s, says so', () => {
  const [first] = take(file('i.xlsx', grid(sheet({ [CASES]: '31' })))).files;
  expect(first?.failure).toEqual({ why: 'no-head' });
  const twice = grid([{ ...head, now: '今年上半年', by: '今年下半年' }, ...sheet({ [CASES]: '31' })]);
  expect(take(file('j.xlsx', twice)).files[0]?.failure).toEqual({ why: 'several-columns' });
});

it('A hidden sheet’s values are listed, not taken', () => {
  const hidden = { ...grid([head, ...sheet({ [CASES]: '31' })]), isHidden: true };
  expect(take(file('k.xlsx', hidden)).unplaced.map(({ why }) => why)).toEqual(['hidden']);
});

it('A hidden row’s value is listed, not taken', () => {
  const shown = grid([head, ...sheet({ [CASES]: '31', 联合检查: '55' })]);
  const rowsNow = shown.rows.map((one) =>
    one.cells.some(({ text }) => text === '31') ? { ...one, isHidden: true } : one,
  );
  const taken = take(file('k.xlsx', { ...shown, rows: rowsNow }));
  expect(taken.unplaced.map(({ why, typed }) => `${why} ${typed}`)).toEqual(['hidden 31']);
  expect(texts(taken)).toEqual({ 开展联合检查: 'ready 55次' });
});

it('A hidden column’s values are listed, not taken; beside a column that is seen it is none of this year’s', () => {
  const shown = grid([head, ...sheet({ [CASES]: '31' })]);
  const hide = (isHere: (column: number) => boolean): Grid => ({
    ...shown,
    rows: shown.rows.map((one) => ({
      ...one,
      cells: one.cells.map((cell) => (isHere(cell.column) ? { ...cell, isHidden: true as const } : cell)),
    })),
  });
  const taken = take(
    file(
      'k.xlsx',
      hide((column) => column === COLUMNS.indexOf('now')),
    ),
  );
  expect(taken.unplaced.map(({ why, typed }) => `${why} ${typed}`)).toEqual(['hidden 31']);
  expect(texts(taken)).toEqual({});
  const marks = take(
    file(
      'k.xlsx',
      hide((column) => column === COLUMNS.indexOf('code')),
    ),
  );
  expect(texts(marks)).toEqual({ 办理行政处罚案件: 'ready 31件' });
  const twice = hide(() => false);
  const withOld = {
    ...twice,
    rows: twice.rows.map((one) => ({
      ...one,
      cells: one.cells.some(({ text }) => text === head.now)
        ? [...one.cells, { column: 20, text: head.now ?? '', isHidden: true as const }]
        : one.cells,
    })),
  };
  expect(texts(take(file('k.xlsx', withOld)))).toEqual({ 办理行政处罚案件: 'ready 31件' });
});

it('A row goes to the station whose word is in it; what a clerk has given stays so', () => {
  const subject = { name: '办理行政处罚案件', unit: '件', sentence: '', heading: '' };
  expect(stationFor(subject, USUAL_STATIONS)).toBe('综合行政执法队');
  const given = { '办理行政处罚案件（件）': '财政所' };
  expect(stationFor(subject, { ...USUAL_STATIONS, given })).toBe('财政所');
  expect(stationFor({ ...subject, name: '绿化' }, USUAL_STATIONS)).toBe('党政综合办公室');
});

it('Stations are typed one a line', () => {
  expect(typedStations('司法所：普法、调解\n\n信访办: 信访，来访\n党政办')).toEqual([
    { name: '司法所', words: ['普法', '调解'] },
    { name: '信访办', words: ['信访', '来访'] },
    { name: '党政办', words: [] },
  ]);
  expect(typedStations('\n  \n')).toBeNull();
});

it('What comes back later still finds its rows when the values before it are written', () => {
  const early = take(file('一.xlsx', grid([head, ...sheet({ 培训次数: '12', [CASES]: '31' })])));
  const merged = withPlaced(report, early.placed);
  const late = file('二.xlsx', grid([head, ...sheet({ 联合检查: '55', 受教育: '1.5' })]));
  const taken = takeSheets([late], intoReport(merged, USUAL_STATIONS));
  expect(texts(taken)).toEqual({ 开展联合检查: 'ready 55次', 开展普法宣传受教育: 'ready 1.5万人次' });
});
