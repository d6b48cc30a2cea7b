import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../shared/proofread/context.ts';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { readingOf } from '../../../shared/proofread/reading.ts';
import type { Example } from '../../../shared/proofread/rule.ts';
import { FAMILIES, RULES } from '../../../shared/proofread/rules.ts';
import { lettersOf, mayMatch, mustHave } from '../../../shared/text/must-have.ts';
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

it.each(['120%', '120％', '百分之一百二十', '十二成', '12成', '12 成', '95—120%', '1.2千%'])(
  'A rate of %s is over the whole however it is written',
  (rate) => {
    const text = `全镇矛盾纠纷化解率达${rate}。`;
    expect(by(text, 'rate-over-100')).toHaveLength(1);
  },
);

it.each(['16余次', '1,216多次', '近16余次'])('%s is no exact number', (figure) => {
  expect(by(`出具法律意见${figure}。`, 'exact-with-more')).toHaveLength(1);
});

it.each([
  ['学法12次，。', '。'],
  ['学法12次。；', '。'],
  ['学法12次、。讲法3次。', undefined],
  ['学法12次，；', undefined],
])('Of two marks in %s the one that stays is told where it cannot be another', (text, fix) => {
  expect(by(text, 'doubled-mark').map((finding) => finding.fix)).toEqual([fix]);
});

it('Every rule has an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it('A rule finds nothing in a text without what it looks for, whichever example it reads', () => {
  const examples = RULES.flatMap(({ found, passed }) => [found, ...passed]);
  for (const example of examples) {
    const report = exampleReport(example);
    const context = contextOf(report, exampleSurroundings(example));
    for (const text of readingOf(report).texts)
      for (const rule of RULES) {
        if (!('inText' in rule) || rule.inText(text, context).length === 0) continue;
        const letters = lettersOf(text.text);
        const needs = rule.looksFor?.map(mustHave) ?? [[]];
        expect(
          needs.some((one) => mayMatch(letters, one)),
          `${rule.id}: ${text.text}`,
        ).toBe(true);
      }
  }
});

it('A correction never leaves what its rule found', () => {
  for (const rule of RULES) {
    const report = exampleReport(rule.found);
    for (const { rule: id, fix, quote } of proofread(report, exampleSurroundings(rule.found)))
      if (id === rule.id && fix !== undefined) expect(fix, id).not.toBe(quote);
  }
});
