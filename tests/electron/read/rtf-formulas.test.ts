import { expect, it } from 'vitest';
import { readWord } from '../../../electron/read/worker/read-word.ts';

const read = (formula: string): string => {
  const bytes = Buffer.from(`{\\rtf1\\ansi\\pard about {\\mmath{\\*\\moMath ${formula}}} in all\\par}`);
  return readWord({ kind: 'rtf', bytes, tracked: 'accepted' })
    .lines.map(({ text }) => text)
    .join('|');
};

const part = (name: string, text: string): string => `{\\${name} ${text}}`;
const cells = (...texts: string[]): string => `{\\mmr${texts.map((text) => part('me', text)).join('')}}`;

it.each([
  [
    'a matrix',
    `{\\mm{\\mmPr{\\mcs{\\mc{\\mcPr{\\mcount 2}}}}}${cells('12', '3')}${cells('4', '56')}}`,
    'about 12，3；4，56 in all',
  ],
  [
    'a matrix in brackets',
    `{\\md{\\mdPr}{\\me{\\mm${cells('1', '2')}${cells('3', '4')}}}}`,
    'about (1，2；3，4) in all',
  ],
  ['lines of equations', `{\\meqArr${part('me', '1')}${part('me', '2')}}`, 'about 1；2 in all'],
  [
    'a sum',
    `{\\mnary{\\mnaryPr{\\mchr S}{\\mlimLoc undOvr}}${part('msub', '1')}${part('msup', '10')}${part('me', '5')}}`,
    'about S₁¹⁰5 in all',
  ],
  ['a limit', `{\\mlimLow${part('me', 'lim')}${part('mlim', '0')}}`, 'about lim₀ in all'],
  ['two in brackets', `{\\md${part('me', '1')}${part('me', '2')}}`, 'about (1|2) in all'],
  [
    'a matrix whose rows are called as runs',
    `{\\mm${cells('1', '2').replace('mmr', 'mr')}}`,
    'about 1，2 in all',
  ],
  ['a power of runs', '{\\msSup{\\me{\\mr 10}}{\\msup{\\mr 4}}}', 'about 10⁴ in all'],
  ['a fraction', `{\\mf${part('mnum', '3')}${part('mden', '4')}}`, 'about 3/4 in all'],
])('keeps the numbers of %s apart', (_, formula, line) => {
  expect(read(formula)).toBe(line);
});
