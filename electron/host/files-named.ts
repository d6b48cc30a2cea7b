import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const isSwitch = (argument: string): boolean => argument.startsWith('-');

/** Linux desktops hand over a file's address where its path would do. */
function pathOf(argument: string, folder: string): string {
  if (!argument.startsWith('file://')) return resolve(folder, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    // Not an address after all, but a strange name.
    return resolve(folder, argument);
  }
}

/**
 * The files that a command line names, as absolute paths: everything but switches, and everything behind a bare --.
 * @param given the arguments behind the program's own
 * @param folder what relative paths begin at
 */
export function filesNamed(given: readonly string[], folder: string): string[] {
  const bar = given.indexOf('--');
  const before = bar < 0 ? given : given.slice(0, bar);
  const behind = bar < 0 ? [] : given.slice(bar + 1);
  return [...before.filter((argument) => argument !== '' && !isSwitch(argument)), ...behind].map((argument) =>
    pathOf(argument, folder),
  );
}
