import { afterEach, describe, expect, it, vi } from 'vitest';
import { prove } from '../../../shared/recognise/proof/prove.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const HEAD = '竹坞镇2025年法治政府建设情况报告\n2025年，竹坞镇扎实推进法治建设。现将情况报告如下：';

const reportOf = (lines: readonly string[]) =>
  recogniseText(`${HEAD}\n一、主要举措和成效\n${lines.join('\n')}\n二、存在的不足\n力量不足。`, { id: 'r' });

/** How many characters the proof looks at while it looks for words. */
function lookedAt(source: readonly string[], report: ReturnType<typeof reportOf>['report']): number {
  let characters = 0;
  const { startsWith, indexOf } = String.prototype;
  vi.spyOn(String.prototype, 'startsWith').mockImplementation(function (this: string, word, at) {
    characters += word.length;
    return startsWith.call(this, word, at);
  });
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, word, at = 0) {
    const found = indexOf.call(this, word, at);
    characters += Math.max(0, (found < 0 ? this.length : found) - at);
    return found;
  });
  prove({ lines: source, leftOut: [] }, report);
  vi.restoreAllMocks();
  return characters;
}

afterEach(() => vi.restoreAllMocks());

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `第${at}村开展法治宣传${at}场，调解纠纷${at * 3}件。`);

describe('the work of the proof grows as the file does', () => {
  it.each<[string, (lines: string[]) => string[]]>([
    ['whole and in order', (lines) => lines],
    ['backwards', (lines) => [...lines].reverse()],
    ['of one line without an end', (lines) => [lines.join('')]],
    ['of other words', (lines) => lines.map((line) => line.replace(/开展/g, '举办'))],
    ['of one line of other words', (lines) => [lines.join('').replace(/开展/g, '举办')]],
    ['of the same line over and over', (lines) => lines.map(() => '全镇持续开展法治宣传教育活动。')],
  ])('for a file %s', (_, change) => {
    const work = [200, 800].map((count) => {
      const lines = numbered(count);
      const { report } = reportOf(lines);
      return lookedAt([...HEAD.split('\n'), ...change(lines)], report);
    });
    const [small = 0, large = 0] = work;
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(8);
  });
});
