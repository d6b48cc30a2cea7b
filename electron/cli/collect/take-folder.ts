import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { intoReport, withPlaced } from '../../../shared/collect/asks.ts';
import type { CollectRow } from '../../../shared/collect/collect-row.ts';
import { fileWords, NOT_PLACED_WORDS, placedNotes } from '../../../shared/collect/collect-words.ts';
import type { Source } from '../../../shared/collect/sheet-answers.ts';
import type { StationPlan } from '../../../shared/collect/stations.ts';
import {
  type Placed,
  type Returned,
  type Taken,
  takeSheets,
  type Unplaced,
} from '../../../shared/collect/take.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { typedFailureWords } from '../../../shared/words.ts';
import { readReturned } from '../../collect/read-returned.ts';
import { onReading } from '../../library/file-error.ts';
import { givenBytes } from '../../library/given-bytes.ts';
import { say, writeJson } from '../files.ts';
import { explain } from '../messages.ts';
import type { GivenOptions } from '../options.ts';

/** What a program keeps beside a file that it has open, and hidden files. */
const isOwn = (name: string): boolean => !/^(?:~\$|\.)/.test(name);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await onReading(folder, () => readdir(folder, { withFileTypes: true }));
  const folders = entries.filter((entry) => entry.isDirectory() && isOwn(entry.name));
  for (const { name } of folders) say(`没有看文件夹：${name}`);
  const names = entries.filter((entry) => entry.isFile() && isOwn(entry.name)).map(({ name }) => name);
  return names.sort();
}

async function readOne(folder: string, name: string): Promise<Returned> {
  try {
    const bytes = await givenBytes(join(folder, name));
    return { name, grids: await readReturned(name, bytes) };
  } catch (error) {
    return { name, failure: error instanceof AppError ? typedFailureWords(error.code) : explain(error) };
  }
}

const rowWords = ({ where, name, unit }: CollectRow): string =>
  `${where} ${name}${unit === '' ? '' : `（${unit}）`}`.trim();
const sourceWords = ({ file, row }: Source): string => `${file} 第${row}行`;

const placedLine = ({ standing, offers }: Placed): string =>
  `${rowWords(standing.row)}：${standing.text} → ${offers[0]?.text ?? ''}　［${offers.map(({ source }) => sourceWords(source)).join('；')}］`;

function conflictLines(placed: Placed): string[] {
  const { standing, offers } = placed;
  return [
    `${rowWords(standing.row)}：报告里是“${standing.text}”`,
    ...offers.map(({ source, typed, text, by }) => {
      const who = by === '' ? '' : `，填报人 ${by}`;
      return `    ${sourceWords(source)} 填“${typed}”${typed === text ? '' : `，即“${text}”`}${who}`;
    }),
    ...placedNotes(placed).map((note) => `    ${note}`),
  ];
}

const unplacedLine = ({ source, name, typed, why, row }: Unplaced): string =>
  `${sourceWords(source)} ${name}：“${typed}”：${NOT_PLACED_WORDS[why]}${row ? `（可能是 ${rowWords(row)}）` : ''}`;

function takenLines({ placed, unplaced, files, missing }: Taken): string[] {
  const inState = (state: Placed['state']): Placed[] => placed.filter((one) => one.state === state);
  const [ready, same, conflicts] = [inState('ready'), inState('same'), inState('conflict')];
  const section = (title: string, count: number, lines: readonly string[]): string[] =>
    count === 0 ? [] : [`${title}（${count} 项）`, ...lines.map((line) => `  ${line}`)];
  return [
    ...section(
      '收回的文件',
      files.length,
      files.map((file) => `${file.name}：${fileWords(file)}`),
    ),
    ...section(
      '填进报告',
      ready.length,
      ready.flatMap((one) => [placedLine(one), ...placedNotes(one)]),
    ),
    ...section(
      '与报告里相同',
      same.length,
      same.flatMap((one) => [placedLine(one), ...placedNotes(one)]),
    ),
    ...section('有矛盾，没有填', conflicts.length, conflicts.flatMap(conflictLines)),
    ...section('放不进去', unplaced.length, unplaced.map(unplacedLine)),
    ...section('没有收到', missing.length, missing.map(rowWords)),
  ];
}

/**
 * Takes the sheets of a folder back into a report. What is certain goes into the report's data, the rest is listed only.
 * @returns whether every file was read and every value placed
 */
export async function takeFolder(
  report: Report,
  plan: StationPlan,
  folder: string,
  { out, json }: GivenOptions,
): Promise<boolean> {
  const files: Returned[] = [];
  for (const name of await filesIn(folder)) files.push(await readOne(folder, name));
  if (files.length === 0) say(`文件夹里没有文件：${folder}`);
  const taken = takeSheets(files, intoReport(report, plan));
  if (out !== undefined) await writeJson(out, withPlaced(report, taken.placed));
  if (json) await writeJson(undefined, taken);
  else
    process.stdout.write(
      takenLines(taken)
        .map((line) => `${line}\n`)
        .join(''),
    );
  const isAllPlaced = taken.unplaced.length === 0 && taken.placed.every(({ state }) => state !== 'conflict');
  return isAllPlaced && files.length > 0 && taken.files.every(({ failure }) => failure === null);
}
