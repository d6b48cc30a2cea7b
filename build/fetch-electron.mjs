import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { downloadArtifact } from '@electron/get';
import { electronVersion, findElectron } from './electron-binary.mjs';

const FIRST_BYTE_MS = 6_000;
const STALL_MS = 30_000;

const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 2 ** 20);

/**
 * Says how far a download is: one line that moves on a terminal, every tenth elsewhere.
 * @param {string} version
 * @param {NodeJS.WriteStream} out
 * @returns {(progress: { percent: number, transferred: number, total: number | null }) => void}
 */
function progressLine(version, out) {
  let said = -1;
  return ({ percent, transferred, total }) => {
    const step = Math.floor(percent * (out.isTTY ? 100 : 10));
    if (step === said) return;
    said = step;
    const share = `${Math.floor(percent * 100)}%（${megabytes(transferred)}/${megabytes(total ?? transferred)} MB）`;
    out.write(
      `${out.isTTY ? '\r' : ''}正在下载 Electron ${version}：${share}${out.isTTY && percent < 1 ? '' : '\n'}`,
    );
  };
}

/**
 * Puts the binary's archive into Electron's own cache, unless it is there. Gives up when the mirror does not answer
 * within 6 seconds or falls silent for 30.
 * @param {string} packageDir
 * @param {NodeJS.WriteStream} out
 */
async function download(packageDir, out) {
  const version = electronVersion(packageDir);
  const silence = new AbortController();
  const giveUp = () => silence.abort();
  let timer = setTimeout(giveUp, FIRST_BYTE_MS);
  const say = progressLine(version, out);
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: createRequire(import.meta.url)(join(packageDir, 'checksums.json')),
      // As install.js has it, so that it finds the archive there.
      ...(process.env.electron_config_cache && { cacheRoot: process.env.electron_config_cache }),
      downloadOptions: {
        quiet: true,
        signal: silence.signal,
        getProgressCallback: (/** @type {Parameters<typeof say>[0]} */ progress) => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, STALL_MS);
          say(progress);
        },
      },
    });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches Electron's binary with its progress on `out`, from ELECTRON_MIRROR when that is set, and unpacks it with the
 * package's own installer.
 * @param {string} packageDir the folder of the `electron` package
 * @param {NodeJS.WriteStream} out
 * @returns {Promise<string | null>} the binary, or null when it could not be fetched
 */
export async function fetchElectron(packageDir, out = process.stderr) {
  try {
    await download(packageDir, out);
  } catch {
    return null;
  }
  const installer = spawn(process.execPath, [join(packageDir, 'install.js')], { stdio: 'ignore' });
  await once(installer, 'exit');
  return findElectron(packageDir);
}
