import { useCallback, useEffect, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';

/** A part of the page that is loaded when it is first needed, or ahead of that. */
export interface Later<M> {
  /** Loads it; again after a failure. @throws AppError part-missing */
  load(): Promise<M>;
  /** What has been loaded; null before. */
  loaded(): M | null;
}

/** @param fetchPart imports the part */
export function later<M>(fetchPart: () => Promise<M>): Later<M> {
  let loaded: M | null = null;
  let loading: Promise<M> | null = null;
  const take = (part: M): M => {
    loaded = part;
    return part;
  };
  const fail = (cause: unknown): never => {
    loading = null;
    throw new AppError('part-missing', '', { cause });
  };
  return {
    load: () => {
      loading ??= fetchPart().then(take, fail);
      return loading;
    },
    loaded: () => loaded,
  };
}

const LOADING = { kind: 'loading' } as const;
type Loading<M> = typeof LOADING | { kind: 'ready'; part: M } | { kind: 'failed'; error: unknown };

/** Loads a part for the screen that asks for it; ready at once when it has been loaded before. */
export function useLater<M>(part: Later<M>): { loading: Loading<M>; retry: () => void } {
  const [loading, setLoading] = useState<Loading<M>>(() => {
    const loaded = part.loaded();
    return loaded === null ? LOADING : { kind: 'ready', part: loaded };
  });
  useEffect(() => {
    if (loading !== LOADING) return;
    part.load().then(
      (ready) => setLoading({ kind: 'ready', part: ready }),
      (error: unknown) => setLoading({ kind: 'failed', error }),
    );
  }, [part, loading]);
  const retry = useCallback(() => setLoading(LOADING), []);
  return { loading, retry };
}
