import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';
import { expect } from '@playwright/test';

/** Every Word file that a test exports must pass Microsoft's Open XML SDK. What is no zip is none that we wrote. */
export async function expectValid(files: readonly string[]): Promise<void> {
  for (const file of files.filter((name) => name.endsWith('.docx'))) {
    const bytes = await readFile(file);
    if (bytes.toString('latin1', 0, 2) === 'PK')
      expect(await validate(bytes, 'docx', 'Microsoft365'), file).toEqual([]);
  }
}
