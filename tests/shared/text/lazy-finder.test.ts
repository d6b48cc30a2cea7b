import { expect, it } from 'vitest';
import { lazyFinder } from '../../../shared/text/lazy-finder.ts';

it('The words are asked for when a text is first looked through, and once', () => {
  let asked = 0;
  const finder = lazyFinder(() => {
    asked += 1;
    return [['体质', '体制']] as const;
  });
  expect(asked).toBe(0);
  expect([finder().find('执法体质'), finder().find('体质')]).toEqual([
    [{ from: 2, word: '体质', value: '体制' }],
    [{ from: 0, word: '体质', value: '体制' }],
  ]);
  expect(asked).toBe(1);
});
