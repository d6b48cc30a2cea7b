import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledPackages } from '../../../build/notices/bundled-packages.mjs';
import { isAllowed } from '../../../build/notices/licences.mjs';
import { noticesText } from '../../../build/notices/notices-file.mjs';
import { temporaryFolder } from '../../electron/support/temporary-folder.ts';

const MIT = { version: '1.0.0', license: 'MIT' };

/** A project with these files; a package.json is given as an object. */
async function projectOf(files: Record<string, string | object>) {
  const project = `${await temporaryFolder()}/`;
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const bundled = (...names: string[]) =>
    bundledPackages(
      names.map((name) => join(project, name)),
      project,
    );
  return { project, bundled };
}

test('a package is found by its modules, a nested and a scoped one too, each with the licence that it brings', async () => {
  const { bundled } = await projectOf({
    'node_modules/a/package.json': { name: 'a', ...MIT },
    'node_modules/a/LICENSE': 'of a',
    'node_modules/a/index.js': '',
    'node_modules/a/node_modules/@s/b/package.json': { name: '@s/b', version: '2.0.0', license: 'ISC' },
    'node_modules/a/node_modules/@s/b/LICENSE.md': 'of b',
    'node_modules/a/node_modules/@s/b/NOTICE': 'b thanks c',
    'node_modules/a/node_modules/@s/b/lib/index.js': '',
    'shared/ours.ts': '',
  });
  expect(
    bundled('node_modules/a/index.js', 'node_modules/a/node_modules/@s/b/lib/index.js?raw', 'shared/ours.ts'),
  ).toEqual([
    { name: '@s/b', version: '2.0.0', licence: 'ISC', text: 'of b\n\nb thanks c' },
    { name: 'a', version: '1.0.0', licence: 'MIT', text: 'of a' },
  ]);
});

test('notices that stand in the code alone are taken from there', async () => {
  const { bundled } = await projectOf({
    'node_modules/a/package.json': { name: 'a', ...MIT },
    'node_modules/a/LICENSE': 'of a',
    'node_modules/a/index.js':
      '/**\n * @license ISC\n * Copyright (c) somebody else\n */\n/* Copyright nobody asks */',
  });
  expect(bundled('node_modules/a/index.js')[0]?.text).toBe(
    'of a\n\n@license ISC\nCopyright (c) somebody else',
  );
});

test.each(['// node_modules/b/index.js\n', '\t//#region node_modules/b/index.js\n'])(
  'a package inside the file of another has its notice too: %j',
  async (mark) => {
    const files = {
      'node_modules/a/package.json': { name: 'a', ...MIT },
      'node_modules/a/LICENSE': 'of a',
      'node_modules/a/index.js': `${mark}const b = 1;`,
    };
    const b = {
      'node_modules/b/package.json': { name: 'b', ...MIT },
      'node_modules/b/LICENSE': 'of b',
    };
    const whole = await projectOf({ ...files, ...b });
    expect(whole.bundled('node_modules/a/index.js').map(({ text }) => text)).toEqual(['of a', 'of b']);
    const missing = await projectOf(files);
    expect(() => missing.bundled('node_modules/a/index.js')).toThrow('b: is inside');
  },
);

test('a package without a file of its licence gets the standard text under its author, or is refused', async () => {
  const { bundled } = await projectOf({
    'node_modules/a/package.json': { name: 'a', ...MIT, author: { name: 'A. Uthor' } },
    'node_modules/a/index.js': '',
    'node_modules/b/package.json': { name: 'b', ...MIT },
    'node_modules/b/index.js': '',
    'node_modules/c/package.json': { name: 'c', ...MIT, license: 'Apache-2.0', author: 'C' },
    'node_modules/c/index.js': '',
  });
  expect(bundled('node_modules/a/index.js')[0]?.text).toMatch(/^Copyright \(c\) A\. Uthor\n\nPermission/);
  expect(() => bundled('node_modules/b/index.js', 'node_modules/c/index.js')).toThrow(
    'b 1.0.0: brings no text of its licence MIT\nc 1.0.0: brings no text of its licence Apache-2.0',
  );
});

test('every package under an odd licence is named', async () => {
  const { bundled } = await projectOf({
    'node_modules/a/package.json': { name: 'a', version: '1.0.0', license: 'GPL-3.0-only' },
    'node_modules/a/LICENSE': 'of a',
    'node_modules/a/index.js': '',
    'node_modules/b/package.json': { name: 'b', version: '1.0.0' },
    'node_modules/b/LICENSE': 'MIT, says the file',
    'node_modules/b/index.js': '',
  });
  expect(() => bundled('node_modules/a/index.js', 'node_modules/b/index.js')).toThrow(
    'a 1.0.0: its licence "GPL-3.0-only" is not among the allowed\nb 1.0.0: its licence undefined is not among',
  );
});

test('code that nobody knows the origin of is refused', () => {
  expect(() => bundledPackages(['\0somewhere/helper.js'], '/project/')).toThrow('nobody knows whose');
  expect(() => bundledPackages(['/elsewhere/a.js'], '/project/')).toThrow('nobody knows whose');
});

describe('a licence', () => {
  test.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'BSD-3-Clause'])(
    '%s is allowed',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    },
  );

  test.each([
    'GPL-3.0',
    'MIT AND GPL-3.0-only',
    'LGPL-2.1',
    'Apache-2.0 WITH LLVM-exception',
    'BSD',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '',
    undefined,
    { type: 'MIT' },
  ])('%j is not', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});

test('the file names every package, gives the same notice once, and says whose the data is', async () => {
  const { project } = await projectOf({
    'shared/names.json': '{}',
    'shared/names-notice.txt': 'names of a friend',
    'shared/names.ts': '',
  });
  const packages = ['a', 'b'].map((name) => ({ name, version: '1.0.0', licence: 'MIT', text: 'of both' }));
  const text = noticesText(
    packages,
    ['shared/names.json', 'shared/names.ts'].map((name) => join(project, name)),
  );
  expect(text).toContain('a 1.0.0（MIT）\nb 1.0.0（MIT）\n');
  expect(text).toContain('names.json\n\nnames of a friend\n');
  expect(text).toContain('a 1.0.0\nb 1.0.0\n\n许可证：MIT\n\nof both\n');
  expect(text.match(/of both|of a friend/g)).toHaveLength(2);
});
