import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { stairFaults } from '../../build/stair.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function house(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stair-'));
  folders.push(folder);
  for (const name of ['shared', 'electron', 'renderer']) mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('an import from a lower step or the same room is no fault', () => {
  const folder = house({
    'shared/layout/pages.ts': "import { a } from '../gongwen/a.ts';\nimport { b } from './b.ts';\n",
    'electron/host/save.ts': "import type { Report } from '../../shared/report/schema.ts';\n",
  });
  expect(stairFaults(folder)).toEqual([]);
});

test('an import of a type from a later step is a fault', () => {
  const folder = house({ 'shared/report/schema.ts': "import type { Page } from '../layout/pages.ts';\n" });
  expect(stairFaults(folder)).toEqual(['shared/report/schema.ts imports upward: shared/layout/pages.ts']);
});

test('an import on use from another house is a fault', () => {
  const folder = house({
    'renderer/home/list.ts': "const a = await import('../../electron/host/log.ts');\n",
  });
  expect(stairFaults(folder)).toEqual([
    'renderer/home/list.ts imports from another house: electron/host/log.ts',
  ]);
});

test('a new room must be given its step', () => {
  const folder = house({ 'shared/report/schema.ts': "import { a } from '../cellar/a.ts';\n" });
  expect(stairFaults(folder)).toEqual(['shared/cellar/a.ts is in no room of build/stair.mjs']);
});
