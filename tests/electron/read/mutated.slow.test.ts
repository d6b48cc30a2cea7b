import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocStories } from '../../../electron/read/doc/read-doc-stories.ts';
import { readRtfStories } from '../../../electron/read/rtf/read-rtf-stories.ts';
import { storiesText } from '../../../electron/read/stories/stories-text.ts';
import type { Stories } from '../../../electron/read/stories/story.ts';

type Read = (file: Buffer, tracked: 'accepted') => Stories;

const SECTOR = 512;

/** A place in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 0.999999, noNaN: true });

type Mutation = (file: Buffer) => Buffer;

const at = (file: Buffer, share: number, unit = 1): number => Math.floor((share * file.length) / unit) * unit;

function swapped(file: Buffer, one: number, other: number): Buffer {
  const copy = Buffer.from(file);
  file.copy(copy, one, other, other + SECTOR);
  file.copy(copy, other, one, one + SECTOR);
  return copy;
}

/** What becomes of files on their way: wrong bytes, lying numbers, pieces lost, doubled or in the wrong place. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([share, byte]): Mutation =>
      (file) => {
        const copy = Buffer.from(file);
        copy[at(file, share)] = byte;
        return copy;
      },
  ),
  fc.tuple(place, fc.constantFrom(0, 1, 0xffff, 0x7fffffff, 0xffffffff)).map(
    ([share, number]): Mutation =>
      (file) => {
        const copy = Buffer.from(file);
        copy.writeUInt32LE(number, Math.min(at(file, share), file.length - 4));
        return copy;
      },
  ),
  place.map(
    (share): Mutation =>
      (file) =>
        file.subarray(0, at(file, share)),
  ),
  fc.tuple(place, fc.nat(300)).map(
    ([share, length]): Mutation =>
      (file) => {
        const from = at(file, share);
        return Buffer.concat([file.subarray(0, from), file.subarray(from + length)]);
      },
  ),
  fc.tuple(place, fc.nat(300)).map(
    ([share, length]): Mutation =>
      (file) => {
        const from = at(file, share);
        return Buffer.concat([file.subarray(0, from + length), file.subarray(from)]);
      },
  ),
  fc.tuple(place, place).map(
    ([one, other]): Mutation =>
      (file) =>
        swapped(file, at(file, one, SECTOR), at(file, other, SECTOR)),
  ),
);

const FILES: [string, Read][] = [
  ['doc/report.doc', readDocStories],
  ['doc/stories.doc', readDocStories],
  ['doc/forms.doc', readDocStories],
  ['tables/wide.doc', readDocStories],
  ['rtf/report.rtf', readRtfStories],
  ['rtf/stories.rtf', readRtfStories],
];

/** What comes of reading a file: its lines, or why there are none. */
function outcomeOf(read: Read, file: Buffer): unknown {
  try {
    return storiesText(read(file, 'accepted'), 'accepted').lines;
  } catch (error) {
    return error;
  }
}

it.each(FILES)(
  '%s, however it is damaged, is read or refused, and never by a fault of ours',
  (name, read) => {
    const file: Buffer = readFileSync(join(import.meta.dirname, '../../fixtures', name));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const damaged = mutations.reduce((bytes, mutate) => (bytes.length < 8 ? bytes : mutate(bytes)), file);
        const outcome = outcomeOf(read, damaged);
        // A place outside the file is the file's fault; to ask something of nothing, or without end, is ours.
        expect(outcome).not.toBeInstanceOf(TypeError);
        expect(String(outcome)).not.toContain('Maximum call stack');
      }),
      { numRuns: 200 },
    );
  },
);
