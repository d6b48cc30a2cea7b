import { describe, expect, it } from 'vitest';
import { ignoredPlaceOf, ignoring, joinMemories } from '../../../shared/proofread/ignored.ts';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const around = exampleSurroundings('');
const findingsOf = (...measures: string[]) =>
  proofread(exampleReport({ measures }), around).filter(({ quote }) => quote.includes('法制'));

describe('what the clerk lets stand', () => {
  it('in its place is known by its sentence: the same word elsewhere is asked about', () => {
    const [here, there] = findingsOf('健全法制机制。', '开展法制宣传。健全法制机制，抓好落实。');
    if (!here || !there) throw new Error('both places are found');
    const isIgnored = ignoring([ignoredPlaceOf(here)], []);
    expect([isIgnored(here), isIgnored(there)]).toEqual([true, false]);
  });

  it('is asked about again when its sentence has changed, and not when what stands about it has', () => {
    const [before] = findingsOf('健全法制机制。');
    if (!before) throw new Error('it is found');
    const isIgnored = ignoring([ignoredPlaceOf(before)], []);
    expect(findingsOf('这里新写一段。', '前面新写一句。健全法制机制。').map(isIgnored)).toEqual([true]);
    expect(findingsOf('健全全镇法制机制。').map(isIgnored)).toEqual([false]);
  });

  it('for this office is let stand everywhere', () => {
    const findings = findingsOf('健全法制机制。', '健全各村法制机制。');
    const quote = findings[0]?.quote ?? '';
    expect(findings.map(ignoring([], [quote]))).toEqual([true, true]);
  });

  it('as an earlier version kept it, by rule and quote alone, is still let stand', () => {
    const [found] = findingsOf('健全法制机制。');
    if (!found) throw new Error('it is found');
    const kept = { rule: found.rule, where: '', quote: found.quote, sentence: '', message: '' };
    expect(ignoring([kept], [])(found)).toBe(true);
    const whole = { ...found, quote: '' };
    const once = { ...kept, quote: '', where: whole.where + whole.message };
    expect(ignoring([once], [])(whole)).toBe(true);
  });

  it('in two memories of one report is kept once', () => {
    const [found] = findingsOf('健全法制机制。');
    if (!found) throw new Error('it is found');
    const memory = { ignored: [ignoredPlaceOf(found)], absent: ['应急'] };
    expect(joinMemories(memory, memory)).toEqual(memory);
  });
});
