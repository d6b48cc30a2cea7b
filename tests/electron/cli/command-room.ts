import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** For each test of a file a folder of its own, and what a command says there on standard error. */
export function commandRoom(): { readonly folder: string; readonly said: string } {
  const room = { folder: '', said: '' };
  beforeEach(async () => {
    room.folder = await mkdtemp(join(tmpdir(), 'fazhi-command-'));
    room.said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      room.said += text;
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(room.folder, { recursive: true, force: true });
  });
  return room;
}
