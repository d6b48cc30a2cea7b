import { describe, expect, it } from 'vitest';
import { openingOf } from '../fixtures/openings/opening.ts';
import { faultsOf } from './opening-faults.ts';

const OPENINGS = 500;

describe('Openings of invented reports', () => {
  it.each(Array.from({ length: OPENINGS }, (_, seed) => seed))(
    'are read as they are labelled: seed %i',
    (seed) => {
      const opening = openingOf(seed);
      expect(faultsOf(opening), `${opening.shape}\n${opening.text.slice(0, 900)}`).toEqual([]);
    },
  );
});
