import { readFileSync } from 'node:fs';

/** The most memory that this process has had. Linux counts maxRSS from the parent on; VmHWM is this process's own. */
export function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
