// One Word file made by docxtemplater, as its users do it: node build/bench/template.mjs TEMPLATE.docx DATA.json OUT.docx
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** @param {Buffer} template @param {object} data @returns {Buffer} */
export function fillTemplate(template, data) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render(data);
  return document.toBuffer({ compression: 'DEFLATE' });
}

const [template, data, out] = process.argv.slice(2);
if (template && data && out)
  writeFileSync(out, fillTemplate(readFileSync(template), JSON.parse(readFileSync(data, 'utf8'))));
