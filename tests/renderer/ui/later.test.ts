import { expect, test } from 'vitest';
import { later } from '../../../renderer/ui/later.ts';

test('a part is fetched once, however often it is asked for', async () => {
  let fetched = 0;
  const part = later(async () => {
    fetched += 1;
    return 'editor';
  });
  expect(part.loaded()).toBeNull();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['editor', 'editor']);
  expect(await part.load()).toBe('editor');
  expect([part.loaded(), fetched]).toEqual(['editor', 1]);
});

test('a part that failed is told as such, and fetched again by the next try', async () => {
  const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve('editor')];
  const part = later(async () => (await answers.shift()) ?? '');
  await expect(part.load()).rejects.toMatchObject({ code: 'part-missing' });
  expect(part.loaded()).toBeNull();
  expect(await part.load()).toBe('editor');
});
