import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CompoundFile, streamNames } from '../../../../electron/read/doc/compound-file.ts';
import { compoundFile } from '../doc-of.ts';

const report = readFileSync(join(import.meta.dirname, '../../../fixtures/doc/report.doc'));
const DIRECTORY = (report.readUInt32LE(48) + 1) * 512;

/** The place of an entry of the report's directory. */
function entryOf(name: string): number {
  for (let at = DIRECTORY; ; at += 128)
    if (report.toString('utf16le', at, at + name.length * 2) === name) return at;
}

function changed(at: number, value: number): Buffer {
  const copy = Buffer.from(report);
  copy.writeUInt32LE(value, at);
  return copy;
}

describe('a compound file', () => {
  it('has streams in sectors, and small ones in pieces of a stream', () => {
    const file = new CompoundFile(report);
    expect(file.stream('WordDocument')?.bytes(0, 2).toString('hex')).toBe('eca5');
    const small = file.stream('\u0001CompObj');
    expect(small?.size).toBe(106);
    expect(small?.bytes().toString('latin1')).toContain('Microsoft Word');
  });

  it('gives any stretch of a stream as the whole stream has it', () => {
    const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, at) => at % 251));
    const stream = new CompoundFile(compoundFile({ Other: Buffer.alloc(9000), Data: bytes })).stream('Data');
    for (const [from, length] of [
      [0, 1],
      [4095, 2],
      [4096, 4096],
      [1, 19_998],
      [19_990, 10],
    ] as const)
      expect(stream?.bytes(from, length)).toEqual(bytes.subarray(from, from + length));
    expect(stream?.bytes((stream?.size ?? 0) - 5, 100)).toHaveLength(5);
  });

  it('has no stream of another name, and none of what is embedded in it', () => {
    const entry = entryOf('WordDocument');
    const copy = Buffer.from(report);
    // The entry becomes a folder: what is in it is not looked at.
    copy[entry + 66] = 1;
    expect(new CompoundFile(copy).stream('WordDocument')).toBeNull();
    expect(streamNames(copy)).not.toContain('WordDocument');
  });

  it.each([
    ['a sector of two gigabytes', changed(30, 31), 'The header is damaged'],
    ['its end cut off', report.subarray(0, 4096), 'The file is cut'],
  ])('with %s is refused', (_, bytes, message) => {
    expect(() => new CompoundFile(bytes)).toThrow(message);
    expect(streamNames(bytes)).toEqual([]);
  });

  it('whose entry says more than its sectors hold is cut', () => {
    const lying = changed(entryOf('WordDocument') + 120, 0x7fffffff);
    expect(() => new CompoundFile(lying).stream('WordDocument')).toThrow('A stream is cut');
  });

  it.each([
    ['of tables', 44],
    ['of lists of tables', 72],
  ])('that says it has two thousand million sectors %s takes no more than there are', (_, at) => {
    expect(new CompoundFile(changed(at, 0x7fffffff)).stream('WordDocument')?.size).toBe(
      new CompoundFile(report).stream('WordDocument')?.size,
    );
  });
});
