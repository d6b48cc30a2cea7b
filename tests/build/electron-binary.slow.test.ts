import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectron } from '../../build/electron-binary.mjs';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';

interface Dist {
  binary?: string;
  mode?: number;
  version?: string | null;
}

async function makeDist(dist: string, { binary = 'electron', mode = 0o755, version = '45.4.1' }: Dist = {}) {
  const file = join(dist, binary);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await chmod(file, mode);
  if (version !== null) await writeFile(join(dist, 'version'), version);
  return file;
}

async function makePackage() {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'package.json'), '{"version":"45.4.1"}');
  return folder;
}

describe('looking for Electron', () => {
  it('finds nothing in a package that was just installed', async () => {
    expect(findElectron(await makePackage(), {}, 'linux')).toBeNull();
  });

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'electron'],
    ['win32', 'electron.exe'],
    ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ])('finds the binary of the package on %s', async (platform, binary) => {
    const folder = await makePackage();
    const file = await makeDist(join(folder, 'dist'), { binary });
    expect(findElectron(folder, {}, platform)).toBe(file);
  });

  it('takes a version with a v in front for the same', async () => {
    const folder = await makePackage();
    const file = await makeDist(join(folder, 'dist'), { version: 'v45.4.1\n' });
    expect(findElectron(folder, {}, 'linux')).toBe(file);
  });

  it.each<[string, Dist]>([
    ['of another version', { version: '44.0.0' }],
    ['without a version', { version: null }],
    ['that may not be run', { mode: 0o644 }],
  ])('does not take a binary %s', async (_what, dist) => {
    const folder = await makePackage();
    await makeDist(join(folder, 'dist'), dist);
    expect(findElectron(folder, {}, 'linux')).toBeNull();
  });

  it('is not misled by a path.txt without a binary', async () => {
    const folder = await makePackage();
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder, {}, 'linux')).toBeNull();
  });

  it('prefers ELECTRON_OVERRIDE_DIST_PATH', async () => {
    const folder = await makePackage();
    await makeDist(join(folder, 'dist'));
    const other = await temporaryFolder();
    const file = await makeDist(other);
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: other }, 'linux')).toBe(file);
  });

  it('finds nothing where ELECTRON_OVERRIDE_DIST_PATH points nowhere', async () => {
    const folder = await makePackage();
    await makeDist(join(folder, 'dist'));
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none') }, 'linux')).toBeNull();
  });
});
