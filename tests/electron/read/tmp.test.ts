import { readFileSync, mkdtempSync } from 'node:fs';
import { it } from 'vitest';
import { readDoc } from '../../../electron/read/read-doc.ts';
import { bundledScript } from '../support/bundled-script.ts';
it('x', async () => {
  const worker = await bundledScript('electron/read/doc-worker.ts', mkdtempSync('/tmp/docw-'));
  console.log(worker, JSON.stringify(await readDoc(readFileSync('tests/fixtures/doc/report.doc'), { worker }), null, 1));
});
