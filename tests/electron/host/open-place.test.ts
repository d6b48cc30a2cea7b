import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openPlace, type PlaceAnswer } from '../../../electron/host/open-place.ts';
import { Places } from '../../../electron/library/places.ts';
import { sampleReport } from '../support/sample-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function settings() {
  const base = await temporaryFolder();
  const places = new Places(join(base, 'settings'));
  const asked: string[] = [];
  /** Opens, answering each question with the next answer. */
  const open = async (folder: string, ...answers: (PlaceAnswer | (() => Promise<PlaceAnswer>))[]) => {
    const place = await openPlace(places, folder, async (sentence) => {
      asked.push(sentence);
      const answer = answers.shift();
      if (!answer) throw new Error('asked once more');
      return typeof answer === 'function' ? answer() : answer;
    });
    if (place) onTestFinished(() => place.library.close());
    return place;
  };
  return { base, asked, open };
}

it('opens a new library without a question', async () => {
  const { base, asked, open } = await settings();
  expect((await open(join(base, 'data')))?.folder).toBe(join(base, 'data'));
  expect(asked).toEqual([]);
});

it.each([
  ['is gone', (folder: string) => rename(folder, `${folder}-away`)],
  [
    'is empty, as the place of a share that is not mounted',
    async (folder: string) => {
      await rename(folder, `${folder}-away`);
      await mkdir(folder);
    },
  ],
])('makes no empty library where one had been that %s, and finds it again', async (_what, take) => {
  const { base, asked, open } = await settings();
  const data = join(base, 'data');
  const first = await open(data);
  await first?.library.add(sampleReport());
  await first?.library.close();
  await take(data);
  const plugIn = async (): Promise<PlaceAnswer> => {
    await rm(data, { recursive: true, force: true });
    await rename(`${data}-away`, data);
    return { kind: 'retry' };
  };
  const again = await open(data, { kind: 'retry' }, plugIn);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain(data);
  expect((await again?.library.list())?.reports).toHaveLength(1);
});

it('gives up without having made anything', async () => {
  const { base, asked, open } = await settings();
  await symlink(join(base, 'stick'), join(base, 'data'));
  expect(await open(join(base, 'data'), { kind: 'quit' })).toBeNull();
  expect(asked[0]).toContain(join(base, 'stick'));
  expect(await readdir(base)).toEqual(['data']);
});

it('goes to another folder, and finds the reports there from then on', async () => {
  const { base, asked, open } = await settings();
  const data = join(base, 'data');
  await writeFile(data, 'a file');
  const moved = await open(data, { kind: 'move', folder: join(base, 'other') });
  await moved?.library.add(sampleReport());
  await moved?.library.close();
  const again = await open(data);
  expect([again?.folder, asked.length]).toEqual([join(base, 'other'), 1]);
  expect((await again?.library.list())?.reports).toHaveLength(1);
});
