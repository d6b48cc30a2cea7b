import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const installer = readFileSync(join(project, 'build/windows/installer.nsh'), 'utf8');
const TEMPLATES = join(project, 'node_modules/app-builder-lib/templates/nsis');

const templates = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ns[ih]$/.test(name))
  .map((name) => readFileSync(join(TEMPLATES, name), 'utf8'))
  .join('\n');

test('each of our parts of the Windows installer is one that electron-builder calls', () => {
  const ours = Array.from(installer.matchAll(/^!macro (\w+)$/gm), ([, name]) => name);
  expect(ours).toContain('customInit');
  expect(ours.filter((name) => !new RegExp(`!insertmacro ${name}\\b`).test(templates))).toEqual([]);
});

test('the Windows installer stops on what Electron does not run on, in Chinese', () => {
  const check = /!macro customInit\n([\s\S]*?)!macroend/.exec(installer)?.[1] ?? '';
  expect(check).toMatch(
    /\$\{IfNot\} \$\{AtLeastWin10\}\s+MessageBox [^\n]*Windows 10[^\n]*\n[\s\S]*\bQuit\b/,
  );
});
