import { expect, it } from 'vitest';
import { readForeign } from '../../../renderer/document/paste/foreign-lines.ts';

it('HTML from elsewhere is read by its plain text where it is nested without end', () => {
  expect(readForeign('<b>'.repeat(200_000), '甲').lines.map(({ text }) => text)).toEqual(['甲']);
});
