import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { judge, type Rule } from '../rule.ts';

/** One thing measured: its value in words, whether the rule allows it, how much of it, and the text it was found in. */
export interface Sample {
  value: string;
  kept: boolean;
  count: number;
  where: string;
}

const QUOTE_LENGTH = 12;
const VALUES_SHOWN = 3;

interface Value {
  value: string;
  count: number;
  where: string;
}

function countValues(samples: readonly Sample[]): Value[] {
  const values = new Map<string, Value>();
  for (const { value, count, where } of samples) {
    const known = values.get(value);
    if (known) known.count += count;
    else values.set(value, { value, count, where });
  }
  return [...values.values()].sort((a, b) => b.count - a.count);
}

/** The beginning of a text, as a quotation in a finding. */
export function quote(text: string): string {
  const clean = [...text.replace(/\s+/g, ' ').trim()];
  return `“${clean.slice(0, QUOTE_LENGTH).join('')}${clean.length > QUOTE_LENGTH ? '…' : ''}”`;
}

function wordsFor(samples: readonly Sample[], unit: string): string {
  const names = (values: readonly Value[]) => values.map(({ value }) => value).join('、');
  const allowed = countValues(samples.filter(({ kept }) => kept));
  const broken = countValues(samples.filter(({ kept }) => !kept));
  if (broken.length === 0) return names(allowed);
  if (allowed.length === 0 && broken.length === 1) return names(broken);
  const shown = broken
    .slice(0, VALUES_SHOWN)
    .map(({ value, count, where }) => `${value} ${count}${unit}（如${quote(where)}）`);
  const more = broken.length > VALUES_SHOWN ? '等' : '';
  const others = allowed.length === 0 ? '' : `，其余${names(allowed)}`;
  return `${shown.join('、')}${more}${others}`;
}

/**
 * Holds all samples against a rule: kept when every one is.
 * @param unit what `count` counts: 字, 段
 * @returns one finding, or none when there was nothing to measure
 */
export function tally(rule: Rule, samples: readonly Sample[], unit: string): Finding[] {
  if (samples.length === 0) return [];
  return [
    judge(
      rule,
      samples.every(({ kept }) => kept),
      wordsFor(samples, unit),
    ),
  ];
}
