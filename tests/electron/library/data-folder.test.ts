import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from '../../../electron/library/data-folder.ts';

it.each<[NodeJS.ProcessEnv, NodeJS.Platform, string]>([
  [{ FAZHI_DATA_DIR: '/x' }, 'win32', '/x'],
  [{ FAZHI_DATA_DIR: '/x', XDG_DATA_HOME: '/y' }, 'linux', '/x'],
  [{ XDG_DATA_HOME: '/y' }, 'linux', join('/y', 'fazhi-nianbao')],
  [{}, 'linux', join(homedir(), '.local', 'share', 'fazhi-nianbao')],
  [{ APPDATA: '/roaming' }, 'win32', join('/roaming', 'fazhi-nianbao')],
  [{}, 'win32', join(homedir(), 'AppData', 'Roaming', 'fazhi-nianbao')],
  [{}, 'darwin', join(homedir(), 'Library', 'Application Support', 'fazhi-nianbao')],
])('with %j on %s the data are in %s', (env, platform, folder) => {
  expect(dataFolder(env, platform)).toBe(folder);
});
