import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { asksOf, stationOfRow } from '../../../shared/collect/asks.ts';
import { sheetsFor } from '../../../shared/collect/sheet-words.ts';
import { type StationPlan, typedStations, USUAL_STATIONS } from '../../../shared/collect/stations.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { freeName } from '../../collect/free-name.ts';
import { sheetFiles } from '../../collect/sheet-files.ts';
import { givenBytes } from '../../library/given-bytes.ts';
import { decodeText } from '../../read/text/decode-text.ts';
import { makeOutFolder, readAnyReport, say, writeOut } from '../files.ts';
import { rolledLines } from '../messages.ts';
import type { GivenOptions } from '../options.ts';
import { takeFolder } from './take-folder.ts';

/**
 * The report that is asked about: a report's data as it is, any other file as last year's, from which next year's draft is
 * made; with a year given that year's draft.
 */
async function reportFor(file: string, year: string | undefined): Promise<Report> {
  const { report, lines } = await readAnyReport(file);
  for (const line of lines) say(line);
  const wanted = year === undefined ? (/\.json$/i.test(file) ? report.year : report.year + 1) : Number(year);
  if (wanted === report.year) return report;
  const rolled = rollForward(report, { year: wanted, id: randomUUID() });
  for (const line of rolledLines(rolled)) say(line);
  return rolled.report;
}

async function planOf(file: string | undefined): Promise<StationPlan> {
  if (file === undefined) return USUAL_STATIONS;
  const stations = typedStations(decodeText(await givenBytes(file)));
  if (stations === null) throw new AppError('bad-stations', basename(file));
  return { ...USUAL_STATIONS, stations, given: {} };
}

async function writeSheets(
  report: Report,
  plan: StationPlan,
  folder: string,
  kind: 'xlsx' | 'docx',
): Promise<boolean> {
  const rows = asksOf(report).map(({ row }) => row);
  const names = plan.stations.map(({ name }) => name);
  const sheets = sheetsFor(report, rows, names, stationOfRow(plan));
  await makeOutFolder(folder);
  for (const { name, bytes, rows: count } of await sheetFiles(sheets, report.year, kind)) {
    const file = await freeName(folder, name);
    await writeOut(file, bytes);
    const taken = basename(file) === name ? '' : `，文件夹里已有“${name}”，没有动它`;
    say(`已写出：${file}（${count} 项${taken}）`);
  }
  say(`共 ${rows.length} 项，${sheets.length} 份收集表`);
  return rows.length > 0;
}

/**
 * `collect FILE --out-dir DIR`: a data sheet for each station; `collect FILE --take DIR [--out merged.json]`: what the
 * sheets that came back say, as a list on standard output.
 */
export async function collectCommand(
  [file = '']: readonly string[],
  options: GivenOptions,
): Promise<boolean> {
  const { 'out-dir': folder, take, stations, docx, year } = options;
  const plan = await planOf(stations);
  const report = await reportFor(file, year);
  if (folder !== undefined) return writeSheets(report, plan, folder, docx ? 'docx' : 'xlsx');
  return takeFolder(report, plan, take ?? '', options);
}
