import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Library } from '../../../electron/library/library.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { storedBaseline } from '../../../shared/stored/baseline.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The rules of a later version: one more mark ends a sentence, years move otherwise, a new question is asked.
vi.mock('../../../shared/text/split-sentences.ts', () => ({
  splitSentences: (text: string) => text.match(/[^。！？；，]+[。！？；，]*|[。！？；，]+/g) ?? [],
}));
vi.mock('../../../shared/roll-forward/roll-sentence.ts', () => ({
  rollSentence: (text: string) => ({ text: text.replaceAll('2025', '二〇二六'), asked: ['新问题'] }),
}));

it('A stored draft is what it was after the rules have changed', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'reports'));
  const fixture = 'tests/fixtures/stored/record-1-with-baseline-2.json';
  await copyFile(fixture, join(folder, 'reports', 'langxi-2026.json'));
  const before = JSON.parse(await readFile(fixture, 'utf8'));
  const library = await Library.open(folder);
  onTestFinished(() => library.close());
  const { baseline, summary } = await library.open('langxi-2026');
  expect(baseline).toEqual(readStored(storedBaseline, before.baseline));
  expect(baseline?.sentences).toEqual(before.baseline.sentences);
  expect(summary.carried).toBe(23);
  // The rules would give other sentences now.
  const anew = newBaseline(baseline?.report as Report, 2026);
  expect(anew.sentences.length).toBeGreaterThan(before.baseline.sentences.length);
  expect(anew.sentences.some(({ begun }) => begun.includes('二〇二六'))).toBe(true);
});
