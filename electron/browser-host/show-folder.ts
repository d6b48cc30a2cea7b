import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PROGRAMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'explorer.exe', darwin: 'open' };

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Shows a folder or a file in the system's own program. @returns whether there is one to show it */
export async function showFolder(folder: string): Promise<boolean> {
  if (!hasScreen()) return false;
  const program = spawn(PROGRAMS[process.platform] ?? 'xdg-open', [folder], {
    detached: true,
    stdio: 'ignore',
  });
  const started = await once(program, 'spawn').then(
    () => true,
    () => false,
  );
  program.unref();
  return started;
}
