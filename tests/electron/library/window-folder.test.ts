import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { Places, windowFolder } from '../../../electron/library/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function settings(): Promise<string> {
  const folder = await temporaryFolder();
  vi.stubEnv('FAZHI_CONFIG_DIR', folder);
  return folder;
}

it('keeps the window beside the reports, at their first start and later', async () => {
  await settings();
  const data = join(await temporaryFolder(), 'data');
  expect(windowFolder(data)).toBe(data);
  await (await new Places().open(data)).close();
  expect(windowFolder(data)).toBe(data);
});

it('moves the window with the reports when another place was chosen for them', async () => {
  await settings();
  const [data, chosen] = [join(await temporaryFolder(), 'data'), join(await temporaryFolder(), 'chosen')];
  const places = new Places();
  await (await places.open(chosen)).close();
  await places.move(data, chosen);
  expect(windowFolder(data)).toBe(chosen);
});

it('makes nothing where a disk belongs that is away', async () => {
  const config = await settings();
  const stick = await temporaryFolder();
  const data = join(stick, 'data');
  await (await new Places().open(data)).close();
  await rm(data, { recursive: true });
  expect(windowFolder(data)).toBe(config);
  await mkdir(data);
  expect(windowFolder(data)).toBe(config);
  expect(await readdir(data)).toEqual([]);
});

it('goes without a memory that cannot be understood', async () => {
  const config = await settings();
  for (const text of ['', 'x', '{"version":7}']) {
    await writeFile(join(config, 'places.json'), text);
    expect(windowFolder('/data')).toBe('/data');
  }
});
