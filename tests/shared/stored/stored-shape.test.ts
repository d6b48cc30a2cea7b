import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readStored, type StoredShape, stepFrom, within } from '../../../shared/stored/stored-shape.ts';

interface Note {
  version: 3;
  words: string[];
  colour: string;
}

const stored: StoredShape<Note> = {
  versionKey: 'version',
  steps: [
    stepFrom(z.strictObject({ text: z.string() }), ({ text }) => ({ version: 2, words: text })),
    stepFrom(z.strictObject({ version: z.literal(2), words: z.string() }), ({ words }) => ({
      version: 3,
      words: words.split(' '),
    })),
  ],
  schema: z.strictObject({ version: z.literal(3), words: z.array(z.string()), colour: z.string() }),
  defaults: { colour: 'red' },
};

const newest = { version: 3, words: ['a', 'b'], colour: 'red' };

describe('something stored', () => {
  it.each([
    ['the first version', { text: 'a b' }],
    ['the second', { version: 2, words: 'a b' }],
    ['the newest, before a key came', { version: 3, words: ['a', 'b'] }],
    ['the newest', newest],
  ])('of %s is read as the newest', (_name, json) => {
    const before = structuredClone(json);
    expect(readStored(stored, json)).toEqual(newest);
    expect(json).toEqual(before);
  });

  it.each([
    { version: 4, words: [] },
    { version: 3.5, words: [] },
    { ...newest, size: 2 },
    { text: 'a b', colour: 'red' },
  ])('by a newer program, %j, is refused as such', (json) => {
    expect(() => readStored(stored, json)).toThrow(expect.objectContaining({ code: 'newer-version' }));
  });

  it.each([
    null,
    'a b',
    [],
    {},
    { text: 7 },
    { version: '3', words: [] },
    { version: 0, text: 'a b' },
    { version: null },
    { version: 2, words: 7 },
    { ...newest, words: 7, size: 2 },
  ])('that is damaged, %j, is not called newer', (json) => {
    let thrown: unknown;
    try {
      readStored(stored, json);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).not.toMatchObject({ code: 'newer-version' });
  });

  it('within another shape has versions of its own', () => {
    const outer: StoredShape<{ note: Note }> = {
      versionKey: 'outer',
      steps: [],
      schema: z.strictObject({ note: within(stored) }),
    };
    expect(readStored(outer, { note: { text: 'a b' } })).toEqual({ note: newest });
    expect(() => readStored(outer, { note: { version: 9 } })).toThrow(
      expect.objectContaining({ code: 'newer-version' }),
    );
    expect(() => readStored(outer, { note: { text: 7 } })).toThrow(z.ZodError);
  });
});
