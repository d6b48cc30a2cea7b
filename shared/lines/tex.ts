import { fraction, levelNumbers, lowered, raised } from './raised.ts';

/** A formula between dollars, and between \( and \). */
const BETWEEN = /\$([^$\n]{1,120})\$|\\\(([^\n]{1,120}?)\\\)/g;
const FRACTION = /\\[dtc]?frac\s?(?:\{([^{}]{1,20})\}\s?\{([^{}]{1,20})\}|(\d)\s?(\d))/g;
const ROOT = /\\sqrt\s?\{([^{}]{1,20})\}/g;
const RAISED = /\^(?:\{([^{}]{1,20})\}|([\dA-Za-z]))/g;
const LOWERED = /_(?:\{([^{}]{1,20})\}|([\dA-Za-z]))/g;
/** What stands in a text that is no formula between marks, and hardly means anything else. */
const BARE =
  /\\[dtc]?frac\s?(?:\{[^{}]{1,20}\}\s?\{[^{}]{1,20}\}|\d\s?\d)|\\sqrt\s?\{[^{}]{1,20}\}|(?<=[\dA-Za-z)）])[\^_]\{-?\d{1,4}\}/g;

const SIGNS: Readonly<Record<string, string>> = {
  ...{
    times: '×',
    div: '÷',
    cdot: '·',
    pm: '±',
    le: '≤',
    leq: '≤',
    ge: '≥',
    geq: '≥',
    approx: '≈',
    ne: '≠',
    neq: '≠',
  },
};
const COMMAND = /\\([a-z]{2,6})(?![a-zA-Z])\s?/g;

const said = (inside: string): string =>
  inside
    .replace(/\\(?:text|mathrm|mbox)\{([^{}]{0,40})\}/g, '$1')
    .replace(FRACTION, (_, above?: string, below?: string, upper = '', lower = '') =>
      fraction(above ?? upper, below ?? lower),
    )
    .replace(ROOT, '√$1')
    .replace(RAISED, (_, long: string | undefined, short = '') => raised(long ?? short))
    .replace(LOWERED, (_, long: string | undefined, short = '') => lowered(long ?? short))
    .replace(COMMAND, (typed, name: string) => SIGNS[name] ?? typed)
    .replace(/\\%/g, '%');

/** A formula on one line; one with other commands, or none at all, stays as it is typed. */
function between(typed: string, dollars: string | undefined, brackets: string | undefined): string {
  const inside = dollars ?? brackets ?? '';
  const plain = said(inside);
  return plain === inside || /[\\^_]/.test(plain) ? typed : plain;
}

/** A line with the formulas that are written in TeX as they read on one line: \frac{3}{4} as 3/4, $10^4$ as 10⁴. */
export function withoutTex(text: string): string {
  if (!/[\\^_]/.test(text)) return text;
  const plain = text.replace(BETWEEN, between).replace(BARE, said);
  return plain === text ? text : levelNumbers(plain);
}
