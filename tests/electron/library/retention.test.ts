import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, newBin, noteUse } from '../../../electron/library/retention.ts';
import type { StoredBin } from '../../../shared/stored/bin.ts';

const at = (text: string) => new Date(`${text}T10:00:00`);
const DAY = 24 * 3600 * 1000;

/** A library in which `id` is deleted, used at each of these times. */
const used = (times: readonly Date[], deletedIds: readonly string[] = ['id']): StoredBin =>
  times.reduce((kept, time) => noteUse(kept, deletedIds, time), newBin(times[0] ?? new Date()));

const everyDay = (from: string, count: number, step = 1): Date[] =>
  Array.from({ length: count }, (_, day) => new Date(at(from).getTime() + day * step * DAY));

describe('a deleted report', () => {
  it('stays 30 days, used every day', () => {
    expect(daysLeft(used([at('2026-03-01')]), 'id', at('2026-03-01'))).toBe(30);
    expect(daysLeft(used(everyDay('2026-03-01', 30)), 'id', at('2026-03-30'))).toBe(1);
    expect(daysLeft(used(everyDay('2026-03-01', 31)), 'id', at('2026-03-31'))).toBe(0);
  });

  it('stays longer than 30 days until the program was used on five of them', () => {
    const kept = used([at('2026-03-01'), at('2026-03-20'), at('2026-04-15'), at('2026-04-15')]);
    expect(daysLeft(kept, 'id', at('2026-04-15'))).toBe(3);
    expect(daysLeft(used([...everyDay('2026-03-01', 5, 20), at('2026-06-01')]), 'id', at('2026-06-01'))).toBe(
      0,
    );
  });

  it('that is not noted has just been deleted, whatever it is called', () => {
    for (const id of ['other', '__proto__', 'constructor'])
      expect(daysLeft(used([at('2026-03-01')], []), id, at('2026-09-01'))).toBe(30);
  });

  it('is counted anew when it was restored in between', () => {
    const kept = used(everyDay('2026-03-01', 29));
    const restored = noteUse(kept, [], at('2026-03-30'));
    expect(daysLeft(noteUse(restored, ['id'], at('2026-03-31')), 'id', at('2026-03-31'))).toBe(30);
  });

  it('that was deleted under a dead battery’s 1996 stays 30 days after the clock was put right', () => {
    const kept = used([at('1996-01-01'), ...everyDay('2026-03-01', 6)]);
    expect(daysLeft(kept, 'id', at('2026-03-06'))).toBe(25);
  });

  it('stays while the clock says 1996 at every start', () => {
    expect(daysLeft(used(Array(60).fill(at('1996-01-01'))), 'id', at('1996-01-01'))).toBe(30);
    const kept = used([...everyDay('2026-03-01', 20), ...Array(40).fill(at('1996-01-01'))]);
    expect(daysLeft(kept, 'id', at('1996-01-01'))).toBe(30);
  });

  it('stays when the clock runs ten years ahead for a week', () => {
    const kept = used([...everyDay('2026-03-01', 20), ...everyDay('2036-03-21', 7)]);
    expect(daysLeft(kept, 'id', at('2036-03-27'))).toBeGreaterThan(20);
  });

  it('never goes before five other dates were seen, however the clock jumps', () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 40 }), (jumps) => {
        const times = jumps.map((day) => new Date(at('1990-01-01').getTime() + day * DAY));
        const last = times.at(-1) ?? at('1990-01-01');
        const dates = new Set(times.map((time) => time.toDateString()));
        if (dates.size <= 5) expect(daysLeft(used(times), 'id', last)).toBeGreaterThan(0);
      }),
    );
  });
});
