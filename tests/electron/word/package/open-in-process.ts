import { readFileSync } from 'node:fs';
import { openPackage } from '../../../../electron/word/package/word-package.ts';

// Run by itself by hostile.test.ts: opens one file and says what came of it and the most memory it took.
const [, , file = ''] = process.argv;

function outcome(): unknown {
  try {
    return openPackage(readFileSync(file)).document.name;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

// Linux counts maxRSS from the parent on; VmHWM is this process's own.
function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

process.stdout.write(JSON.stringify({ outcome: outcome(), memoryKilobytes: peakKilobytes() }));
