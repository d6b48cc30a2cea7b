import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'fazhi-nianbao';

/**
 * Where the reports and the log are kept, one place for both hosts: FAZHI_DATA_DIR, else the platform's usual folder
 * for application data.
 */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.FAZHI_DATA_DIR) return env.FAZHI_DATA_DIR;
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', NAME);
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), NAME);
}
