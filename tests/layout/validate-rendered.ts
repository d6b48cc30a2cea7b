import validate from '@ooxml-tools/validate';
import { afterAll, expect } from 'vitest';
import { renderedFiles } from './render.ts';

// Every Word file that a test renders must also pass Microsoft's Open XML SDK.
afterAll(async () => {
  for (const file of renderedFiles) expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
}, 300_000);
