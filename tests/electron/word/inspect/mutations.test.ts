import { describe, expect, it } from 'vitest';
import { fakeDocx } from '../formatting/fake-docx.ts';
import { changedDocx, goodParts } from './good-docx.ts';
import { MUTATIONS } from './mutations.ts';

describe('faults of one clause', () => {
  it('are at least fifty-nine, each another one', () => {
    expect(new Set(MUTATIONS.map(({ what }) => what)).size).toBe(MUTATIONS.length);
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(59);
  });

  it.each(MUTATIONS)('changes the good file: $what', ({ from, to }) => {
    expect(changedDocx(from, to)).not.toEqual(fakeDocx(goodParts()));
  });
});
