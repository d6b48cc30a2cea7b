import { readFileSync } from 'node:fs';
import { readWordLines } from '../../../electron/read/docx/word-lines.ts';
import { readFileText } from '../../../electron/read/read-file.ts';
import { peakKilobytes } from '../support/peak-memory.ts';

// Run by itself by hostile.test.ts: reads one file and says what came of it and the most memory.
const [, , file = '', worker = ''] = process.argv;

async function read(): Promise<string> {
  const bytes = readFileSync(file);
  const read = await readFileText(bytes, file, { worker });
  const { lines } = 'text' in read ? read.text : readWordLines(bytes, 'accepted');
  return `${lines.length} lines`;
}

const outcome = await read().catch((error: { code?: string }) => error.code);

process.stdout.write(JSON.stringify({ outcome, memoryKilobytes: peakKilobytes() }));
