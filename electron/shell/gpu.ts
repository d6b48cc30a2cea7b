import { readFileSync, writeFileSync } from 'node:fs';
import type { App } from 'electron';
import type { Log } from '../host/log.ts';

const noted = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/**
 * After a start whose GPU process died, the next starts draw without the GPU. A new version of the program tries it
 * again. Must be called before the app is ready.
 * @param file where it is noted: the version whose GPU process died
 */
export function avoidBrokenGpu(
  app: Pick<App, 'on' | 'getVersion' | 'disableHardwareAcceleration'>,
  file: string,
  log: Log,
): void {
  const version = app.getVersion();
  if (noted(file) === version) app.disableHardwareAcceleration();
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    try {
      writeFileSync(file, version);
    } catch (error) {
      log('gpu', error);
    }
  });
}
