import { describe, expect, it } from 'vitest';
import { markedRow, markedSources } from '../../../../renderer/import/file-side/looked-at.ts';
import type { Source } from '../../../../renderer/import/file-side/sources.ts';

const sources = [
  { state: 'read', row: 4 },
  { state: 'left-out' },
  { state: 'read', row: 4 },
  { state: 'read' },
] as unknown as Source[];

describe('what is marked on the other side', () => {
  it('is nothing while nothing is looked at', () => {
    expect(markedRow(null, sources)).toBe(-1);
    expect(markedSources(null, sources).size).toBe(0);
  });

  it('is the row that a line of the file went to', () => {
    expect(markedRow({ side: 'file', at: 2 }, sources)).toBe(4);
    expect(markedRow({ side: 'report', at: 7 }, sources)).toBe(7);
  });

  it('is no row for a line that was left out, or that went nowhere', () => {
    expect(markedRow({ side: 'file', at: 1 }, sources)).toBe(-1);
    expect(markedRow({ side: 'file', at: 3 }, sources)).toBe(-1);
    expect(markedRow({ side: 'file', at: 99 }, sources)).toBe(-1);
  });

  it('is every line that went into a row, and one line alone on the file’s own side', () => {
    expect([...markedSources({ side: 'report', at: 4 }, sources)]).toEqual([0, 2]);
    expect([...markedSources({ side: 'file', at: 1 }, sources)]).toEqual([1]);
  });
});
