import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, readBackupName } from '../../../../electron/library/backup/backup-name.ts';
import { outlived } from '../../../../electron/library/backup/thin-backups.ts';

const NOW = new Date('2026-11-28T12:00:00.000Z');
const HOUR = 3600 * 1000;

const made = (hoursAgo: readonly number[]) =>
  hoursAgo.map((hours, at) => ({
    name: `${at + 1}`,
    library: '0a1b2c3d',
    number: at + 1,
    at: new Date(NOW.getTime() - hours * HOUR).toISOString(),
  }));

const staying = (hoursAgo: readonly number[], now = NOW) => {
  const all = made(hoursAgo);
  const gone = new Set(outlived(all, now));
  return all.filter((each) => !gone.has(each));
};

const daily = (days: number) => Array.from({ length: days }, (_, at) => (days - at) * 24);

describe('the backups that stay', () => {
  it('are one for each of 14 days, then of 12 weeks, then of each year', () => {
    const times = staying(daily(800)).map(({ at }) => Date.parse(at));
    const within = (from: number, to: number) =>
      times.filter((at) => NOW.getTime() - at > from * 24 * HOUR && NOW.getTime() - at <= to * 24 * HOUR);
    expect(within(0, 13).length).toBe(13);
    expect(within(14, 84).length).toBeGreaterThanOrEqual(9);
    expect(within(14, 84).length).toBeLessThanOrEqual(12);
    expect(new Set(times.map((at) => new Date(at).getUTCFullYear()))).toEqual(new Set([2024, 2025, 2026]));
    expect(times.length).toBeLessThan(32);
  });

  it('are all of the last day: what was chosen from the list does not go when it is brought in', () => {
    expect(staying([23, 3, 2, 0.1, 0])).toHaveLength(5);
  });

  it('are not made old by a clock that jumps ten years ahead', () => {
    const later = new Date('2036-11-28T12:00:00.000Z');
    expect(staying(daily(10), later).length).toBe(10);
  });

  it('always are the last one and, whatever the clock says, one of each day that was seen lately', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -300_000, max: 300_000 }), { minLength: 1, maxLength: 40 }),
        (hours) => {
          expect(staying(hours).map(({ number }) => number)).toContain(hours.length);
        },
      ),
    );
  });
});

describe('the name of a backup', () => {
  it('tells what it was made from, also under a clock in 1996', () => {
    for (const at of [new Date(1996, 0, 1, 0, 0, 7), new Date(2026, 10, 28, 8, 30)])
      expect(readBackupName(backupName('0a1b2c3d', 7, at))).toMatchObject({
        library: '0a1b2c3d',
        number: 7,
        at: at.toISOString(),
      });
  });
});
