import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readReturned } from '../../electron/collect/read-returned.ts';
import { sheetFiles } from '../../electron/collect/sheet-files.ts';
import { asksOf, intoReport, stationOfRow, withPlaced } from '../../shared/collect/asks.ts';
import type { CollectRow } from '../../shared/collect/collect-row.ts';
import { COLUMNS, type Column, sheetsFor } from '../../shared/collect/sheet-words.ts';
import { USUAL_STATIONS } from '../../shared/collect/stations.ts';
import { type Returned, takeSheets } from '../../shared/collect/take.ts';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import {
  BLANK,
  type Cells,
  editSheets,
  formulaCell,
  numberCell,
  type SheetEdit,
  shareCell,
  textCell,
} from './sheet-edits.ts';

const TEXT = `云岭县松坪镇人民政府关于2026年度法治政府建设情况的报告
县人民政府：
2026年，松坪镇扎实推进各项工作。现将有关情况报告如下：
一、主要举措和成效
（一）做好普法宣传。全年开展普法宣传16场，发放普法资料6,400余份，受教育1.2万人次。组织司法培训【待补：培训次数】次，人民调解员58名。审查合同23份，提出法律意见47条，采纳率100%。
（二）规范行政执法。办理行政处罚案件31件，开展执法巡查112次，拆除违建8处。整治占道经营43起，执法人员持证率97.2%。
（三）化解矛盾纠纷。排查矛盾纠纷118件，化解矛盾纠纷115件，接待群众来访36批次。信访事项办结率98.5%，配备网格员72名。
（四）优化政务服务。政务服务大厅设置窗口12个，受理审批事项3,560件，热线诉求办结率99.1%。开展便民服务【待补：便民服务场次】场。
（五）守牢安全底线。开展安全生产检查64次，整改隐患89处，消防演练5场。应急队伍【待补：应急队伍人数】人。
（六）规范财政管理。公开财政预算14项，压减办公经费2.6万元，资金支付率96%。
（七）推进基层自治。修订村规民约11份，召开村级议事会26次，各村设公示栏18处。
（八）加强组织领导。召开党委会议9次，办理代表建议15件，编发简报22期，答复率100%。
二、特色亮点
做法在全县推广。
三、主要负责人履行推进法治建设第一责任人职责情况
主要负责人主持研究工作7次。
四、存在的不足和原因
力量薄弱。
五、2027年工作思路、目标和举措
计划开展培训6次。
云岭县松坪镇人民政府
2027年1月20日`;

const report = recogniseText(TEXT, { id: 'r' }).report;
const rows = asksOf(report).map(({ row }) => row);
const stationOf = stationOfRow(USUAL_STATIONS);
const stations = USUAL_STATIONS.stations.map(({ name }) => name);
const sheets = sheetsFor(report, rows, stations, stationOf);

/** The value that is filled in for a row: another one for each, in the row's own unit. */
function filledIn(row: CollectRow): string {
  const at = rows.indexOf(row);
  if (row.unit === '%') return `${80 + at * 0.25}`;
  // An exact number under 余 would be asked about.
  if (row.last.includes('余')) return '7000';
  return row.unit.startsWith('万') ? `${3 + at / 10}` : `${200 + at}`;
}

const place = (column: Column): number => COLUMNS.indexOf(column);
const isOf = (cells: readonly string[], row: CollectRow): boolean =>
  cells.some((cell) => cell.includes(`>${row.name}<`)) && cells.some((cell) => cell.includes(row.code));

/** Fills a station's rows in. @param write the cell for a value, by the row and its number */
function filled(cells: Cells, write: (value: string, row: CollectRow, at: number) => string): Cells {
  return cells.map((own) => {
    const row = rows.find((one) => isOf(own, one));
    if (!row) return own;
    return own.map((cell, at) => {
      if (at === place('by')) return textCell('张工');
      return at === place('now') ? write(filledIn(row), row, rows.indexOf(row)) : cell;
    });
  });
}

const wide = (text: string): string =>
  text.replace(/[\d.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const asNumber = (value: string): string => numberCell(Number(value));
const without = (cells: Cells, column: Column): Cells =>
  cells.map((own) => own.filter((_, at) => at !== place(column)));
const inserted = (cells: Cells, at: number, texts: (row: number) => string): Cells =>
  cells.map((own, row) => [...own.slice(0, at), texts(row), ...own.slice(at)]);
const turned = (cells: Cells): Cells =>
  cells.map((own) =>
    [place('now'), place('name'), place('unit'), place('scope'), place('last'), place('code')].map(
      (at) => own[at] ?? BLANK,
    ),
  );
/** The note and the title are of one cell over all columns; a table's head and rows are what is moved. */
const reversed = ([title = [], note = [], ...table]: Cells): Cells => [title, note, ...table.reverse()];

const CHANGES: Readonly<Record<string, Pick<SheetEdit, 'change' | 'to'>>> = {
  司法所: {
    change: (cells) => filled(cells, asNumber),
    to: { name: '报送 松坪司法所（定稿）', kind: 'xlsx' },
  },
  综合行政执法队: {
    change: (cells) => reversed(filled(cells, (value) => textCell(wide(value)))),
    to: { name: '执法队 1月5日', kind: 'xlsx' },
  },
  平安法治办公室: {
    change: (cells) =>
      inserted(
        inserted(
          filled(cells, (value, row) => textCell(value + row.unit)),
          4,
          (row) => textCell(row === 2 ? '备注' : '已核'),
        ),
        2,
        (row) => textCell(row === 2 ? '前年数（2024年）' : '77'),
      ),
    to: { name: '平安办', kind: 'xlsx' },
  },
  便民服务中心: {
    change: (cells) =>
      without(
        filled(cells, (value) => textCell(` ${value} `)),
        'code',
      ),
    to: { name: '便民中心', kind: 'xlsx' },
  },
  应急管理办公室: {
    change: (cells) => [[textCell('松坪镇')], [BLANK, textCell('请各站所核对')], ...filled(cells, asNumber)],
    to: { name: '应急办', kind: 'ods' },
  },
  财政所: {
    change: (cells) =>
      turned(
        filled(cells, (value, row) =>
          row.unit === '%' ? shareCell(Number(value)) : formulaCell(`${Number(value) - 1}+1`),
        ),
      ),
    to: { name: '财政所', kind: 'xlsx' },
  },
  '村（社区）': { change: (cells) => filled(cells, asNumber), to: { name: '村社区汇总', kind: 'csv' } },
  党政综合办公室: {
    change: (cells) => filled(cells, (value) => textCell(value)),
    to: { name: '党政办', kind: 'docx' },
  },
};

let folder = '';
let returned: Returned[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-collect-'));
  const edits: SheetEdit[] = [];
  for (const kind of ['xlsx', 'docx'] as const) {
    const own = sheets.filter(({ station }) => (CHANGES[station]?.to.kind === 'docx') === (kind === 'docx'));
    for (const { station, name, bytes } of await sheetFiles(own, report.year, kind)) {
      await writeFile(join(folder, name), bytes);
      const change = CHANGES[station];
      if (change) edits.push({ file: join(folder, name), ...change });
    }
  }
  const back = join(folder, 'back');
  editSheets(edits, back);
  const names = (await readdir(back)).sort();
  returned = await Promise.all(
    names.map(async (name) => ({ name, grids: await readReturned(name, await readFile(join(back, name))) })),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('Eight stations have sheets, together with every row once', () => {
  expect(sheets.map(({ station }) => station)).toEqual(stations);
  expect(sheets.flatMap((sheet) => sheet.rows).length).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(30);
  expect(returned).toHaveLength(stations.length);
});

it('Every value of eight sheets that LibreOffice edited and stored comes back to its field, and no other', () => {
  const taken = takeSheets(returned, intoReport(report, USUAL_STATIONS));
  expect(taken.files.map(({ name, failure }) => [name, failure])).toEqual(
    returned.map(({ name }) => [name, null]),
  );
  expect(taken.unplaced).toEqual([]);
  expect(taken.missing).toEqual([]);
  expect(taken.placed.filter(({ state }) => state !== 'ready')).toEqual([]);
  const number = (text: string): string => /[\d.]+/.exec(text.replaceAll(',', ''))?.[0] ?? '';
  const back = Object.fromEntries(
    taken.placed.map(({ standing, offers }) => [standing.row.code, number(offers[0]?.text ?? '')]),
  );
  expect(back).toEqual(Object.fromEntries(rows.map((row) => [row.code, filledIn(row)])));
  const merged = asksOf(withPlaced(report, taken.placed)).map(({ row }) => row);
  const figures = rows.filter(({ kind }) => kind === 'figure');
  expect(
    merged.filter(({ code }) => figures.some((row) => row.code === code)).map(({ last }) => number(last)),
  ).toEqual(figures.map(filledIn));
});
