import { describe, expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import type { Example } from '../../../shared/proofread/rule.ts';
import { FAMILIES, RULES } from '../../../shared/proofread/rules.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const found = (example: Example) => proofread(exampleReport(example), exampleSurroundings(example));
const by = (example: Example, rule: string) => found(example).filter((finding) => finding.rule === rule);

describe.each(FAMILIES)('Of the rules on $name', ({ rules }) => {
  it.each(rules)('$id finds its example, says where and why, and passes two like it', (rule) => {
    const [finding] = by(rule.found, rule.id);
    expect(finding?.message).toMatch(/。$/);
    expect(finding?.basis).not.toBe('');
    expect(finding?.where).not.toBe('');
    for (const passed of rule.passed) expect(by(passed, rule.id)).toEqual([]);
  });
});

it('Every rule has an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it('A correction never leaves what its rule found', () => {
  for (const rule of RULES) {
    const report = exampleReport(rule.found);
    for (const { rule: id, fix, quote } of proofread(report, exampleSurroundings(rule.found)))
      if (id === rule.id && fix !== undefined) expect(fix, id).not.toBe(quote);
  }
});
