import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { Backups } from '../../electron/library/backup/backups.ts';
import { Library } from '../../electron/library/library.ts';
import { leadOf, versionLeads } from '../electron/support/report-texts.ts';
import { BESIDE, MAIN, reportOf, textOf } from './soaked-report.ts';

/** So many kills hit one library; then comes a fresh one, since a check reads every version. */
const KILLS_A_LIBRARY = 25;
const LONGEST_LIFE_MS = 250;

/** What the processes that were killed had said of one library. */
interface Said {
  saves: Set<number>;
  names: Set<number>;
  exports: Set<number>;
  backups: number;
  lastSave: number;
  /** Whether the report beside is in the bin; null when the last try may or may not have come through. */
  deleted: boolean | null;
  tried: string;
}

/** What a soak has seen. */
export interface Counted {
  kills: number;
  acknowledged: number;
  versions: number;
  backups: number;
}

function note(said: Said, line: string): void {
  const [state, what = '', number = '0'] = line.split(' ');
  if (state === 'try') {
    said.tried = `${what} ${number}`;
    if (what === 'delete' || what === 'restore') said.deleted = null;
    return;
  }
  said.tried = '';
  const count = Number(number);
  if (what === 'save') {
    said.saves.add(count);
    said.lastSave = count;
  }
  if (what === 'name') said.names.add(count);
  if (what === 'export') said.exports.add(count);
  if (what === 'backup') said.backups += 1;
  if (what === 'delete' || what === 'restore') said.deleted = what === 'delete';
}

async function killInTheMiddle(child: ChildProcess): Promise<void> {
  await wait(Math.random() * LONGEST_LIFE_MS);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Runs a process until it has said something, and a moment longer. */
async function liveAndDie(script: string, folder: string, said: Said): Promise<void> {
  const first = String(said.lastSave + 2);
  const child = spawn(process.execPath, [script, folder, first], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const heard = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      note(said, line);
      if (line.startsWith('done')) resolve();
    });
  });
  const read = once(lines, 'close');
  await heard;
  await killInTheMiddle(child);
  await read;
}

/** Everything that was said to be done is there, and nothing is damaged. @returns how many versions there are */
async function expectAllThere(folder: string, said: Said): Promise<{ versions: number; backups: number }> {
  const library = await Library.open(folder);
  try {
    expect(library.elsewhere()).toBeNull();
    const { reports, deleted, troubled } = await library.list();
    expect(troubled).toEqual([]);
    const isDeleted = deleted.some(({ id }) => id === BESIDE);
    expect([...reports, ...deleted].map(({ id }) => id).sort()).toEqual([BESIDE, MAIN]);
    if (said.deleted !== null) expect(isDeleted).toBe(said.deleted);
    const opened = await library.open(MAIN);
    expect(opened.recoveredFrom).toBeNull();
    const now = leadOf(opened.report);
    const inFlight = said.tried.startsWith('save ') ? [textOf(Number(said.tried.slice(5)))] : [];
    expect([textOf(said.lastSave), ...inFlight]).toContain(now);
    const versions = await library.versions(MAIN);
    const reachable = new Set([now, ...(await versionLeads(library, MAIN))]);
    for (const save of said.saves) expect(reachable).toContain(textOf(save));
    const names = new Set(versions.map(({ name }) => name));
    for (const name of said.names) expect(names).toContain(`稿${name}`);
    const { outgoing = [] } = (await library.recordIfAny(MAIN)) ?? {};
    const left = new Set(outgoing.map(({ fileName }) => fileName));
    for (const number of said.exports) expect(left).toContain(`报告${number}.docx`);
    const backups = new Backups(library, folder, () => {});
    const { kept } = await backups.status();
    for (const { name } of kept) await backups.inspect({ kept: name });
    expect(kept.length >= Math.min(1, said.backups)).toBe(true);
    if (inFlight.includes(now)) said.lastSave = Number(said.tried.slice(5));
    said.tried = '';
    return { versions: versions.length, backups: kept.length };
  } finally {
    await library.close();
  }
}

async function freshLibrary(folder: string): Promise<Said> {
  await mkdir(folder);
  const library = await Library.open(folder);
  await library.add(reportOf(MAIN, textOf(1)));
  await library.add(reportOf(BESIDE, '旁边的一份'));
  await library.close();
  return {
    saves: new Set([1]),
    names: new Set(),
    exports: new Set(),
    backups: 0,
    lastSave: 1,
    deleted: false,
    tried: '',
  };
}

/**
 * Kills a process that edits, names, exports, deletes, restores and backs up, so many times, and looks after each whether
 * all that it said to be done is there.
 * @param script `edit-in-process.ts`, bundled
 */
export async function soakKills(script: string, folder: string, kills: number): Promise<Counted> {
  const counted: Counted = { kills: 0, acknowledged: 0, versions: 0, backups: 0 };
  while (counted.kills < kills) {
    const place = join(folder, `library-${counted.kills}`);
    const said = await freshLibrary(place);
    let found = { versions: 0, backups: 0 };
    for (let at = 0; at < KILLS_A_LIBRARY && counted.kills < kills; at += 1) {
      await liveAndDie(script, place, said);
      found = await expectAllThere(place, said);
      counted.kills += 1;
    }
    counted.acknowledged += said.saves.size + said.names.size + said.exports.size + said.backups;
    counted.versions += found.versions;
    counted.backups += found.backups;
  }
  return counted;
}
