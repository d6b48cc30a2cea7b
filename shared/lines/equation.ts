import { fraction, lowered, raised } from './raised.ts';

const FORMATS = /\\\*\s{0,8}(?:"[^"]*"|\w+)/g;
/** A reading above a word (拼音指南): \o\ad(\s\up 9(qí),綦). */
const READING =
  /\\o\s{0,8}(?:\\a[clrd]\s{0,8})?\(\s{0,8}\\s\s{0,8}\\up\s{0,8}\d{0,4}\s{0,8}\(([^()]*)\)\s{0,8}[,;，；]\s{0,8}([^()]*)\)/gi;
/** A sign with another around it (带圈字符): \o\ac(○,1). */
const AROUND = /\\o\s{0,8}(?:\\a[clrd]\s{0,8})?\(\s{0,8}([○〇◯□△◇])\s{0,8}[,;，；]\s{0,8}([^()]*)\)/gi;
const FRACTION = /\\f\s{0,8}\(([^(),;]*)[,;，；]([^(),;]*)\)/gi;
const ROOT = /\\r\s{0,8}\((?:([^(),;]*)[,;，；])?([^(),;]*)\)/gi;
const BELOW = /\\s\s{0,8}\\do\s{0,8}\d{0,4}\s{0,8}\(([^()]*)\)/gi;
const ABOVE = /\\s\s{0,8}\\up\s{0,8}\d{0,4}\s{0,8}\(([^()]*)\)/gi;

/** In brackets, of whatever form: \b(…), \b\bc\[(…). */
const BRACKETED =
  /\\b(?:\s{0,8}\\([blr])c\s{0,8}\\(\S))?(?:\s{0,8}\\([blr])c\s{0,8}\\(\S))?\s{0,8}\(([^()]*)\)/gi;
/** A list, a column, a box, an integral: what stands between its brackets, with commas. */
const OTHER = /\\[ailosx](?:\s{0,8}\\[a-z]{2}\s{0,8}\d{0,4}){0,6}\s{0,8}\(([^()]*)\)/gi;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>', '(': ')' };
/** A code's own brackets are round. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** So deep equations of a report are put into each other. */
const DEEPEST = 4;

/** A text in the brackets that a code asks for, by the side of each. */
function inBrackets(sides: ReadonlyMap<string, string>, text: string): string {
  const both = sides.size === 0 ? '(' : (sides.get('b') ?? '');
  const left = both || (sides.get('l') ?? '');
  const right = both ? (CLOSING[both] ?? both) : (sides.get('r') ?? '');
  return (WIDE[left] ?? left) + text + (WIDE[right] ?? right);
}

const HANZI = '一二三四五六七八九十';

/** A number in a circle as one sign: ① to ㊿, ㊀ to ㊉; anything else in brackets. */
function circled(given: string): string {
  const text = given.trim();
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  const at = text.length === 1 ? HANZI.indexOf(text) : -1;
  return at >= 0 ? String.fromCodePoint(0x3280 + at) : `（${text}）`;
}

/** What a list's commas part, with Chinese ones. */
const joined = (inside: string): string =>
  inside
    .split(/[,;；]/)
    .map((each) => each.trim())
    .join('，');

/** What stands in an equation's brackets, those of another one in it made words before: innermost first. */
const innermost = (code: string): string =>
  code
    .replace(READING, (_, reading: string, word: string) => `${word.trim()}（${reading.trim()}）`)
    .replace(AROUND, (_, sign: string, inside: string) =>
      '○〇◯'.includes(sign) ? circled(inside) : sign + inside.trim(),
    )
    .replace(FRACTION, (_, above: string, below: string) => fraction(above.trim(), below.trim()))
    .replace(
      ROOT,
      (_, degree: string | undefined, inside: string) => `${degree ? raised(degree) : ''}√${inside}`,
    )
    .replace(ABOVE, (_, above: string) => raised(above))
    .replace(BELOW, (_, below: string) => lowered(below))
    .replace(BRACKETED, (_, one = '', sign = '', other = '', second = '', inside = '') => {
      const sides = [
        [one, sign],
        [other, second],
      ] as const;
      return inBrackets(
        new Map(sides.filter(([side]) => side !== '').map(([side, own]) => [side.toLowerCase(), own])),
        inside,
      );
    })
    .replace(OTHER, (_, inside: string) => joined(inside));

/** What an EQ field of Word shows, on one line, from its code behind EQ. */
export function equationText(code: string): string {
  let text = code.replace(FORMATS, '');
  for (let depth = 0, last = ''; depth < DEEPEST && text !== last; depth += 1) {
    last = text;
    text = innermost(text);
  }
  return text.replace(/\\[a-z]+\s*\d*|[\\()\s]/gi, '').replace(/[,;；]/g, '，');
}
