import { cp, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../electron/support/temporary-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const LEFT_OUT = ['node_modules', '.git', 'dist', 'release', 'tests', 'test-results', 'playwright-report'];

/** A copy of the project, so that its dist/ is nobody else's. */
export async function projectCopy(): Promise<string> {
  const copy = join(await temporaryFolder(), 'project');
  await cp(project, copy, {
    recursive: true,
    filter: (source) => source === project || !LEFT_OUT.includes(basename(source)),
  });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}
