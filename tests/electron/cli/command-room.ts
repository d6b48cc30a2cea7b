import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** For each test of a file a folder of its own, and what a command says there on standard error and prints on standard output. */
export function commandRoom(): { readonly folder: string; readonly said: string; readonly printed: string } {
  const room = { folder: '', said: '', printed: '' };
  beforeEach(async () => {
    room.folder = await mkdtemp(join(tmpdir(), 'fazhi-command-'));
    room.said = '';
    room.printed = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      room.said += text;
      return true;
    });
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      room.printed += text;
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(room.folder, { recursive: true, force: true });
  });
  return room;
}
