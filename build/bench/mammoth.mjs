// node build/bench/mammoth.mjs FILE.docx: turns a Word file into HTML with mammoth, as its users do it.
import mammoth from 'mammoth';

const { value } = await mammoth.convertToHtml({ path: process.argv[2] ?? '' });
if (value === '') process.exit(1);
