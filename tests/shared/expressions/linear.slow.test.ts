import { beforeAll, describe, expect, it, vi } from 'vitest';
import { countSteps, pumps } from './count-steps.ts';
import { type Literal, literalsOf } from './source-expressions.ts';

/** What a hostile file is usually filled with. */
const FILLERS =
  'A|一|1| |（|。|、|年|《|\n|2025年|（一）|一、|1.|届|镇|的|A1|1,|-|=|.|“|是|县委|1一|http://|[|政府|号|⁴|₄|①|½|㈠'
    .split('|')
    .concat('|', '\u3000');

const modules = import.meta.glob('../../../shared/**/*.ts');
const literals = literalsOf('shared');
const expressions: Literal[] = [...literals];

/** Those put together out of pieces show when the modules are loaded. */
beforeAll(async () => {
  let place = '';
  const recording = new Proxy(RegExp, {
    construct(target, given): RegExp {
      const made: RegExp = Reflect.construct(target, given);
      expressions.push({ place, source: made.source, flags: made.flags });
      return made;
    },
  });
  vi.stubGlobal('RegExp', recording);
  vi.resetModules();
  for (const [file, load] of Object.entries(modules)) {
    place = file;
    await load();
  }
  vi.unstubAllGlobals();
});

const SHORT = 80;
const LONG = 320;
/** A quadratic expression takes sixteen times the steps for four times the text. */
const GROWTH = 6;
const SLACK = 200;
/** Milliseconds before the runner gives a busy machine up. */
const PATIENCE = 120_000;
/** More steps a character than the widest list of words needs. */
const MOST = 2_000;

function growsTooFast({ source, flags }: Literal, before: string, filler: string): boolean {
  const text = (length: number): string =>
    `${before}${filler.repeat(length).slice(0, length)}${before && '!'}`;
  const most = MOST * LONG;
  const short = countSteps(source, flags, text(SHORT), most);
  return countSteps(source, flags, text(LONG), most) > GROWTH * short + SLACK;
}

const isSlow = (expression: Literal, before: string, filler: string): boolean => {
  try {
    return growsTooFast(expression, before, filler);
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
};

describe('every regular expression of shared/', () => {
  it('is found, those put together out of pieces too', () => {
    expect(literals.length).toBeGreaterThan(150);
    expect(expressions.length - literals.length).toBeGreaterThan(20);
  });

  it(
    'looks at four times the text in no more than about four times the steps',
    () => {
      const slow = expressions.flatMap((expression) => {
        const tries = [
          ...FILLERS.map((filler) => ({ before: '', filler })),
          ...pumps(expression.source, expression.flags),
        ];
        const found = tries.filter(({ before, filler }) => isSlow(expression, before, filler));
        return found.map((one) => `${expression.place} ${expression.source} ${JSON.stringify(one)}`);
      });
      expect(slow).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'comes to the end of 100,000 characters of every filler',
    () => {
      for (const filler of FILLERS) {
        const text = filler.repeat(100_000 / filler.length);
        for (const { source, flags } of expressions) text.replace(new RegExp(source, flags), '');
      }
    },
    PATIENCE,
  );
});

it.each([
  ['a run behind any start', '\\d+号', '1'],
  ['two runs side by side', '^\\s*\\s*x', ' '],
  ['nested runs', '^(?:a+)+$', 'a'],
  ['an opening without its end', '《[^》]*》', '《'],
  ['a run that a lookbehind walks back', '(?<=^\\s*)\\d', ' '],
])('the count tells an expression that is not linear: %s', (_, source, filler) => {
  expect(
    isSlow({ place: '', source, flags: 'g' }, '', filler) ||
      isSlow({ place: '', source, flags: 'g' }, filler, filler),
  ).toBe(true);
});

it.each([
  ['《[^《》]*》', '《'],
  ['(?<!\\d)\\d{1,9}号', '1'],
  ['^a+$', 'a'],
])('and lets %s pass', (source, filler) => {
  expect(isSlow({ place: '', source, flags: 'g' }, '', filler)).toBe(false);
});
