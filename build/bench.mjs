// npm run bench: what the work costs, against named peers in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchComparing } from './bench/comparing.mjs';
import { benchFolder } from './bench/folder.mjs';
import { ownFunctions } from './bench/own-functions.mjs';
import { preparePeers } from './bench/peers.mjs';
import { benchPreview } from './bench/preview.mjs';
import { benchProofreading } from './bench/proofreading.mjs';
import { benchReading } from './bench/reading.mjs';
import { benchStartUp } from './bench/start-up.mjs';
import { benchTyping } from './bench/typing.mjs';
import { benchVersions } from './bench/versions.mjs';
import { benchConvert, benchMany, benchWriting } from './bench/writing.mjs';
import build from './build.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!ensureSystemPackages()) process.exit(1);
await build();
const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
try {
  const own = await ownFunctions(folder);
  const peers = await preparePeers(folder, own);
  benchConvert(folder, own, peers);
  benchMany(folder, peers);
  await benchWriting(folder, own, peers);
  await benchPreview(folder, own, peers);
  await benchReading(folder, own);
  await benchComparing(own);
  await benchProofreading(own);
  await benchFolder(folder, own);
  await benchStartUp(folder, own);
  await benchVersions(folder, own);
  await benchTyping(folder, own);
} finally {
  rmSync(folder, { recursive: true });
}
