import { agesOf } from '../ages.ts';
import type { BackupName } from './backup-name.ts';

const DAY = 24 * 3600 * 1000;
const DAILY = 14 * DAY;
const WEEKLY = 12 * 7 * DAY;

/** The span of which one backup is kept, by its age: all of the last day, then one a day, a week, a year. */
function spanOf({ at, number }: BackupName, age: number): string {
  if (age < DAY) return `#${number}`;
  if (age < DAILY) return at.slice(0, 10);
  return age < WEEKLY ? `week ${Math.floor(Date.parse(at) / (7 * DAY))}` : at.slice(0, 4);
}

/**
 * Which backups of one library may go, by 14 days, 12 weeks and every year; of each span the last one stays.
 * @param backups in the order they were made
 */
export function outlived(backups: readonly BackupName[], now: Date): BackupName[] {
  const ages = agesOf(backups, now);
  const last = new Map(backups.map((backup, at) => [spanOf(backup, ages[at] ?? 0), backup]));
  const staying = new Set(last.values());
  return backups.filter((backup) => !staying.has(backup));
}
