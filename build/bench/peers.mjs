import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The two well-known ways to make such a Word file, as commands: pandoc with a reference document, and docxtemplater
 * with a template, both in our format.
 * @param {string} folder where their files go
 * @param {typeof import('../../tests/bench/own.ts')} own
 */
export async function preparePeers(folder, own) {
  const inFolder = (/** @type {string} */ name) => join(folder, name);
  const [reference, template] = [inFolder('reference.docx'), inFolder('template.docx')];
  writeFileSync(reference, await own.writeSample());
  writeFileSync(template, await own.writeTemplate());
  return {
    template,
    /** @param {string} text a file of paragraphs @param {string} out @returns {[string, string[]]} */
    pandoc: (text, out) => [
      'pandoc',
      ['--from', 'markdown', '--reference-doc', reference, text, '--output', out],
    ],
    /** @param {object} data the template's @param {string} out @returns {[string, string[]]} */
    docxtemplater: (data, out) => {
      const file = `${out}.json`;
      writeFileSync(file, JSON.stringify(data));
      return [process.execPath, ['build/bench/template.mjs', template, file, out]];
    },
  };
}
