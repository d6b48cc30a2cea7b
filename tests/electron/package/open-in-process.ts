import { readFileSync } from 'node:fs';
import { openPackage } from '../../../electron/package/word-package.ts';
import { peakKilobytes } from '../support/peak-memory.ts';

// Run by itself by hostile.test.ts: opens one file and says what came of it and the most memory it took.
const [, , file = ''] = process.argv;

function outcome(): unknown {
  try {
    return openPackage(readFileSync(file)).document.name;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

process.stdout.write(JSON.stringify({ outcome: outcome(), memoryKilobytes: peakKilobytes() }));
