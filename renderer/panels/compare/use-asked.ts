import { useEffect, useState } from 'react';
import { type Explanation, explain } from '../../messages.ts';

interface Known<Answer> {
  of: string;
  answer: Answer | null;
  failure: Explanation | null;
}

/**
 * What is found away from the keys. What was found of the same thing a moment ago stays until there is something newer;
 * what was asked of another thing is dropped.
 * @param of names what is asked about
 * @param ask asks anew whenever it is another one; null as long as there is nothing to ask
 */
export function useAsked<Answer>(of: string, ask: (() => Promise<Answer>) | null): Omit<Known<Answer>, 'of'> {
  const [known, setKnown] = useState<Known<Answer>>({ of, answer: null, failure: null });
  useEffect(() => {
    if (!ask) return;
    let isWanted = true;
    const keep = (next: Known<Answer>): void => {
      if (isWanted) setKnown(next);
    };
    ask().then(
      (answer) => keep({ of, answer, failure: null }),
      (error: unknown) => keep({ of, answer: null, failure: explain(error, 'compare') }),
    );
    return () => {
      isWanted = false;
    };
  }, [of, ask]);
  return known.of === of ? known : { answer: null, failure: null };
}
