import { AskedWorker } from '../../session/asked-worker.ts';
import type { CompareArgument, CompareKind, CompareQuestion, CompareReply } from './compare-worker.ts';

/** One for the page: it starts with the first comparison, and what it has worked through it does faster the next time. */
const comparer = new AskedWorker<CompareQuestion, unknown>(
  () => new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' }),
);

/** Compares away from the keys. @throws Error when the worker cannot be started or fails */
export const askComparer = <K extends CompareKind>(
  kind: K,
  argument: CompareArgument<K>,
): Promise<CompareReply<K>> => comparer.ask({ kind, argument }) as Promise<CompareReply<K>>;
