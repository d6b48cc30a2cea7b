import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAMES = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** The folder of the installed `electron` package. Requiring the package itself would start a download. */
export const electronPackage = () => dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** @param {string} packageDir @returns {string} the version that belongs to the project: 45.4.1 */
export const electronVersion = (packageDir) =>
  JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version;

/**
 * Electron's binary as the `electron` package would start it, found by looking at files only.
 * @param {string} packageDir the folder of the `electron` package
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | null} null when it is missing, not executable or of another version
 */
export function findElectron(packageDir = electronPackage(), env = process.env, platform = process.platform) {
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || join(packageDir, 'dist');
  const binary = join(dist, NAMES[/** @type {'win32' | 'darwin'} */ (platform)] ?? 'electron');
  try {
    accessSync(binary, constants.X_OK);
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    return version === electronVersion(packageDir) ? binary : null;
  } catch {
    return null;
  }
}
