// Part of `npm run package`: lays the 交付说明 beside the packages, and their checksums.
import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const KINDS = /\.(?:exe|deb|AppImage)$/;

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Lists the packages of a folder with their checksums in SHA256SUMS.txt, as `sha256sum -c` reads it.
 * @param {string} folder @returns {Promise<string[]>} the packages' names
 */
export async function finishPackages(folder) {
  const packages = readdirSync(folder)
    .filter((name) => KINDS.test(name))
    .sort();
  const lines = [];
  for (const name of packages) lines.push(`${await sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS.txt'), lines.join(''));
  copyFileSync(new URL('delivery/交付说明.html', import.meta.url), join(folder, '交付说明.html'));
  return packages;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log((await finishPackages(fileURLToPath(new URL('../release', import.meta.url)))).join('\n'));
