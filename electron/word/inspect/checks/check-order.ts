import type { Finding } from '../../../../shared/gongwen/finding.ts';
import type { Inspection } from '../reading/inspection.ts';
import type { Heading } from '../reading/levels.ts';
import { demand, judge } from '../rule.ts';

const UNITS = '零一二三四五六七八九';

/** 一, 十, 十二, 二十三 as numbers. */
function hanziNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  const value = (digits: string | undefined, absent: number): number =>
    digits === undefined || digits === '' ? absent : UNITS.indexOf(digits);
  return value(tens, 1) * 10 + value(ones, 0);
}

function numberOf({ marker }: Heading): number {
  const digits = /\d+/.exec(marker.normalize('NFKC'))?.[0];
  return digits === undefined
    ? hanziNumber(/[一二三四五六七八九十]+/.exec(marker)?.[0] ?? '')
    : Number(digits);
}

/** Headings whose number neither begins a row nor follows the last one of its level. */
function leaps(headings: readonly Heading[]): string[] {
  const last = new Map<number, number>();
  return headings.flatMap((heading) => {
    const number = numberOf(heading);
    const before = last.get(heading.level) ?? 0;
    last.set(heading.level, number);
    return number === 1 || number === before + 1 ? [] : [heading.marker];
  });
}

/** The numbers of each level in order, none left out (7.3.3). */
export function checkOrder({ roles: { headings } }: Inspection): Finding[] {
  const found = leaps(headings);
  const rule = demand('7.3.3', '层次序号连续', '依次编排，不跳号');
  return found.length === 0
    ? []
    : [judge(rule, false, `跳到了${found.map((each) => `“${each}”`).join('、')}`)];
}
