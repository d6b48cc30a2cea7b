/** Digits without anything between them. `lettered`: a letter stands at one of their sides. */
export interface DigitGroup {
  from: number;
  to: number;
  digits: string;
  lettered: boolean;
}

const GROUP = /\d+(?: {0,2}[Xx](?![A-Za-z\d]))?/g;
const BETWEEN = /^[ -]{1,3}$/;

const isLettered = (text: string, from: number, to: number): boolean =>
  /[A-Za-z]/.test(text.charAt(from - 1)) || /[A-Za-z]/.test(text.charAt(to));

const isDecimal = (text: string, from: number, to: number): boolean =>
  /\d\.$/.test(text.slice(Math.max(0, from - 2), from)) || /^\.\d/.test(text.slice(to, to + 2));

/** The digits of a plain text: runs of groups that only blanks and dashes part. No group is of a decimal number. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let end = 0;
  for (const { 0: typed, index: from } of text.matchAll(GROUP)) {
    const to = from + typed.length;
    if (isDecimal(text, from, to)) continue;
    const group = { from, to, digits: typed.replaceAll(' ', ''), lettered: isLettered(text, from, to) };
    const open = runs.at(-1);
    if (open && BETWEEN.test(text.slice(end, from))) open.push(group);
    else runs.push([group]);
    end = to;
  }
  return runs;
}
