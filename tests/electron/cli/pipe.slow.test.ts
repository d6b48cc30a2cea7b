import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledOnce } from '../support/bundled-once.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = bundledOnce(join(import.meta.dirname, '../../../electron/cli.ts'));

it('ends quietly when whoever reads its answer stops reading', async () => {
  const file = join(await temporaryFolder(), '报告.txt');
  const paragraphs = Array.from({ length: 4000 }, (_, at) => `办结案件${at}件，群众满意。`);
  await writeFile(file, ['青禾镇2025年法治政府建设报告', '一、主要举措和成效', ...paragraphs].join('\n'));
  const child = spawn(process.execPath, [cli(), 'import', file]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code, signal] = await once(child, 'exit');
  expect([code, signal]).toEqual([0, null]);
  expect(said).not.toMatch(/EPIPE|Error|at /);
});
