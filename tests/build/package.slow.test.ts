import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, it } from 'vitest';
import { makeDeb } from '../../build/linux/deb-package.mjs';
import { makeUosPackage } from '../../build/linux/uos-package.mjs';
import { projectCopy } from './project-copy.ts';

const run = promisify(execFile);

/** What electron-builder needs of an Electron: a binary that carries the fuses (all in one state), and languages. */
async function fakeDist(folder: string): Promise<string> {
  const dist = join(folder, 'fake');
  await mkdir(join(dist, 'locales'), { recursive: true });
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  await writeFile(join(dist, 'electron'), `#!/bin/sh\nexit 0\n${sentinel}\x01\x09011011101\n`);
  await chmod(join(dist, 'electron'), 0o755);
  for (const language of ['zh-CN', 'de']) await writeFile(join(dist, 'locales', `${language}.pak`), '');
  return dist;
}

interface AsarEntry {
  files?: Record<string, AsarEntry>;
}

/** The files in an asar archive: its header is JSON, its length in bytes 12 to 15. */
async function filesIn(asar: string): Promise<string[]> {
  const bytes = await readFile(asar);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString()) as AsarEntry;
  const walk = (folder: AsarEntry, path: string): string[] =>
    Object.entries(folder.files ?? {}).flatMap(([name, entry]) =>
      entry.files ? walk(entry, `${path}${name}/`) : [`${path}${name}`],
    );
  return walk(header, '');
}

/** A package's files by their paths, those that dpkg reads under DEBIAN; laid out in a folder. */
async function laidOut(deb: string, folder: string): Promise<string[]> {
  await run('dpkg-deb', ['-R', deb, folder]);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => !file.isDirectory())
    .map((file) => join(relative(folder, file.parentPath), file.name))
    .sort();
}

it('packages the bundles alone, in Chinese alone, with the fuses set, and lays them out for dpkg and for the store of UOS', async () => {
  const copy = await projectCopy();
  await run(process.execPath, [join(copy, 'build', 'build.mjs')]);
  const builder = join(copy, 'node_modules', 'electron-builder', 'cli.js');
  const options = ['--config', 'build/electron-builder.yml', '--linux', 'dir', '--publish', 'never'];
  const dist = `-c.electronDist=${await fakeDist(copy)}`;
  await run(process.execPath, [builder, ...options, dist], { cwd: copy });

  const packed = join(copy, 'release', 'linux-unpacked');
  const files = await filesIn(join(packed, 'resources', 'app.asar'));
  expect(files.filter((file) => !file.startsWith('dist/renderer/')).sort()).toEqual([
    'dist/main.cjs',
    'dist/preload.cjs',
    'dist/word-worker.cjs',
    'dist/work-thread.cjs',
    'package.json',
  ]);
  const ofPage = files.filter((file) => file.startsWith('dist/renderer/'));
  expect(ofPage).toEqual(
    expect.arrayContaining(['dist/renderer/index.html', 'dist/renderer/third-party-notices.txt']),
  );
  // A stray file, a map or a source would stand out here.
  const KINDS = /^dist\/renderer\/(?:index\.html|third-party-notices\.txt|assets\/[\w-]+\.(?:js|css|png))$/;
  expect(ofPage.filter((file) => !KINDS.test(file))).toEqual([]);
  expect((await readdir(packed)).sort()).toEqual([
    'LICENSE.txt',
    'THIRD-PARTY-NOTICES.txt',
    'fazhi-nianbao',
    'locales',
    'resources',
  ]);
  expect(await readFile(join(packed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('townships.json');
  await expect(readFile(join(packed, 'locales', 'de.pak'))).rejects.toThrow('ENOENT');

  const fuses = await getCurrentFuseWire(join(packed, 'fazhi-nianbao'));
  const enabled = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  const disabled = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  expect(enabled.map((fuse) => fuses[fuse])).toEqual(enabled.map(() => FuseState.ENABLE));
  expect(disabled.map((fuse) => fuses[fuse])).toEqual(disabled.map(() => FuseState.DISABLE));

  const deb = join(copy, makeDeb(packed, 'amd64', copy));
  const installed = join(copy, 'installed');
  const PROGRAM = 'opt/fazhi-nianbao/';
  expect(basename(deb)).toMatch(/^fazhi-nianbao-\d+\.\d+\.\d+-linux-amd64\.deb$/);
  const laidFiles = await laidOut(deb, installed);
  expect(laidFiles.filter((file) => !file.startsWith(PROGRAM) && !file.includes('/icons/'))).toEqual([
    'DEBIAN/control',
    'DEBIAN/postinst',
    'DEBIAN/postrm',
    'usr/bin/fazhi-nianbao',
    'usr/share/applications/fazhi-nianbao.desktop',
    'usr/share/doc/fazhi-nianbao/changelog.gz',
    'usr/share/doc/fazhi-nianbao/copyright',
    'usr/share/mime/packages/fazhi-nianbao.xml',
  ]);
  expect(laidFiles.filter((file) => file.includes('/icons/'))).toHaveLength(8);
  expect(await readlink(join(installed, 'usr/bin/fazhi-nianbao'))).toBe('/opt/fazhi-nianbao/fazhi-nianbao');
  await access(join(installed, PROGRAM, 'fazhi-nianbao'), constants.X_OK);
  for (const script of ['postinst', 'postrm']) await run('sh', ['-n', join(installed, 'DEBIAN', script)]);
  const owners = (await run('dpkg-deb', ['-c', deb])).stdout.trimEnd().split('\n');
  expect(
    owners.filter((line) => !/^(?:lrwxrwxrwx|[-d]r[w-][x-]r-[x-]r-[x-]) root\/root /.test(line)),
  ).toEqual([]);

  const name = makeUosPackage(packed, 'amd64', copy);
  expect(name).toMatch(/^cn\.fazhi-nianbao\.editor_\d+\.\d+\.\d+\.0_amd64\.deb$/);
  const laid = join(copy, 'laid');
  const scripts = (await laidOut(join(copy, name), laid)).filter((file) => file.startsWith('DEBIAN'));
  expect(scripts).toEqual(['DEBIAN/control']);
  const home = join(laid, 'opt/apps/cn.fazhi-nianbao.editor');
  expect((await readdir(laid)).sort()).toEqual(['DEBIAN', 'opt']);
  expect((await readdir(home)).sort()).toEqual(['entries', 'files', 'info']);
  const { appid, version, arch } = JSON.parse(await readFile(join(home, 'info'), 'utf8'));
  const control = await readFile(join(laid, 'DEBIAN', 'control'), 'utf8');
  expect(control).toContain(`Package: ${appid}\nVersion: ${version}\n`);
  expect(arch).toEqual(['amd64']);
  const entry = await readFile(join(home, 'entries/applications', `${appid}.desktop`), 'utf8');
  expect(entry).toContain(`Exec=/opt/apps/${appid}/files/fazhi-nianbao %F\n`);
  expect(entry).toContain('MimeType=application/x-fazhi-backup;');
  await access(join(home, 'files', 'fazhi-nianbao'), constants.X_OK);
}, 120_000);
