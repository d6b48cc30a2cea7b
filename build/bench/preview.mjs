import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print, ratio, timeProcess, timeWarm } from './measure.mjs';

const ROUNDS = 50;

/**
 * Showing ten pages again after a change: our layout, against making the file in one of the two well-known ways and
 * letting LibreOffice lay it out.
 * @param {string} folder @param {typeof import('../../tests/bench/own.ts')} own
 * @param {Awaited<ReturnType<typeof import('./peers.mjs').preparePeers>>} peers
 */
export async function benchPreview(folder, own, peers) {
  const text = join(folder, 'ten.txt');
  writeFileSync(
    text,
    own
      .longTemplateData()
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n\n'),
  );
  const out = join(folder, 'ten.docx');
  const toPdf = () => timeProcess('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, out]);
  const shown = (/** @type {[string, string[]]} */ command) => timeProcess(...command) + toPdf();
  // LibreOffice's first start makes its profile.
  shown(peers.pandoc(text, out));
  const pandoc = shown(peers.pandoc(text, out));
  const docxtemplater = shown(peers.docxtemplater(own.longTemplateData(), out));
  const preview = await timeWarm(own.updatePreview(), ROUNDS);
  console.log('\nPreview of a 10-page report after one paragraph changed');
  print('laying out and drawing', preview.warm, 'ms', ratio(preview.warm, pandoc, 'pandoc'));
  print('pandoc, then LibreOffice', pandoc, 'ms');
  print('docxtemplater, then LibreOffice', docxtemplater, 'ms', ratio(preview.warm, docxtemplater, 'it'));
}
