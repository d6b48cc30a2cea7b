import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinOut } from '../../../electron/library/versions/thin-out.ts';

const NOW = new Date('2026-03-31T12:00:00.000Z');
const MINUTE = 60_000;

/** Versions saved so many minutes ago, oldest first. */
const saved = (minutesAgo: readonly number[], characters = 1000) =>
  minutesAgo.map((minutes, at) => ({
    number: at + 1,
    at: new Date(NOW.getTime() - minutes * MINUTE).toISOString(),
    why: 'saved' as const,
    characters,
  }));

const every = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, at) => from - at * step);

describe('thinning out', () => {
  it('keeps every state of ten minutes, one a minute of the hour, one an hour of the day', () => {
    const lastHour = saved(every(59, 0, 0.25));
    const kept = lastHour.filter(({ number }) => thinOut(lastHour, NOW).has(number));
    expect(kept.filter(({ at }) => NOW.getTime() - Date.parse(at) < 10 * MINUTE)).toHaveLength(40);
    expect(kept.length).toBeLessThan(100);
    expect(new Set(kept.map(({ at }) => at.slice(0, 16))).size).toBeGreaterThanOrEqual(59);
    const day = saved(every(60 * 23, 0, 5));
    const hours = day.filter(({ number }) => thinOut(day, NOW).has(number)).map(({ at }) => at.slice(0, 13));
    expect(new Set(hours).size).toBe(24);
  });

  it('keeps one a day of the month, and one a month for good', () => {
    const months = saved(every(60 * 24 * 300, 0, 60 * 8));
    const kept = months.filter(({ number }) => thinOut(months, NOW).has(number));
    expect(new Set(kept.map(({ at }) => at.slice(0, 7))).size).toBe(
      new Set(months.map(({ at }) => at.slice(0, 7))).size,
    );
    expect(new Set(kept.filter(({ at }) => at >= '2026-03-02').map(({ at }) => at.slice(0, 10))).size).toBe(
      30,
    );
    expect(kept.length).toBeLessThan(60);
  });

  it('keeps what was made on purpose for good', () => {
    const old = saved(every(60 * 24 * 100, 60 * 24 * 99, 1));
    const named = old.map((version, at) => (at % 300 === 7 ? { ...version, name: '送审稿' } : version));
    const exported = named.map((version, at) =>
      at === 500 ? { ...version, why: 'exported' as const } : version,
    );
    const kept = thinOut(exported, NOW);
    for (const { number, why, ...version } of exported)
      if (why === 'exported' || 'name' in version) expect(kept.has(number)).toBe(true);
  });

  it('keeps the fullest state of a span where all was deleted after it', () => {
    const hour = saved(every(180, 130, 1)).map((version, at) => ({
      ...version,
      characters: at === 20 ? 3000 : 10,
    }));
    expect(thinOut(hour, NOW).has(21)).toBe(true);
  });

  it('makes nothing old by a clock that jumps ten years ahead', () => {
    const minutes = saved(every(30, 0, 1));
    const later = new Date('2036-03-31T12:00:00.000Z');
    const day = new Date(NOW.getTime() + 24 * 60 * MINUTE);
    expect(thinOut(minutes, later)).toEqual(thinOut(minutes, day));
  });

  it('always keeps the last state, and of any times at most what is there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -600_000, max: 600_000 }), { minLength: 1, maxLength: 50 }),
        (times) => {
          const versions = saved(times);
          const kept = thinOut(versions, NOW);
          expect(kept.has(versions.length)).toBe(true);
        },
      ),
    );
  });
});
