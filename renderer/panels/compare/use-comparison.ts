import { useEffect, useState } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import { type Explanation, explain } from '../../messages.ts';
import { askComparer } from './ask-worker.ts';
import type { Compared } from './compare-worker.ts';

interface Found {
  pair: string;
  compared: Compared | null;
  failure: Explanation | null;
}

/**
 * Has two reports compared away from the keys. What was found of the same pair a moment ago stays until there is something
 * newer; what was asked of another pair is dropped.
 * @param pair names the two
 */
export function useComparison(before: Report, after: Report, pair: string): Omit<Found, 'pair'> {
  const [found, setFound] = useState<Found>({ pair, compared: null, failure: null });
  useEffect(() => {
    let isWanted = true;
    const keep = (next: Found): void => {
      if (isWanted) setFound(next);
    };
    askComparer('comparison', { before, after }).then(
      (compared) => keep({ pair, compared, failure: null }),
      (error: unknown) => keep({ pair, compared: null, failure: explain(error, 'compare') }),
    );
    return () => {
      isWanted = false;
    };
  }, [before, after, pair]);
  return found.pair === pair ? found : { compared: null, failure: null };
}
