import type { Decisions, Settlement } from './baseline.ts';

/** What a look at the text adds to the account of sentences that are gone, and takes off it. */
export interface Account {
  settled: Record<string, Settlement>;
  /** Keys of sentences that are in the text again. */
  back: readonly string[];
}

/**
 * What has happened to the carried sentences since the account was last brought up to date.
 * @param found where each stands that does
 * @param known the account so far; undefined in a draft that never kept one: what is gone from it was dealt with
 * @param settlementOf what became of one that is gone; null when that is not to be told
 */
export function accountOf<C extends { key: string }>(
  carried: readonly C[],
  found: ReadonlyMap<C, unknown>,
  known: Readonly<Record<string, Settlement>> | undefined,
  settlementOf: (key: string) => Settlement | null,
): Account {
  const settled: Record<string, Settlement> = {};
  const back: string[] = [];
  for (const one of carried) {
    const { key } = one;
    if (found.has(one)) {
      if (known?.[key] !== undefined) back.push(key);
      continue;
    }
    if (known?.[key] !== undefined) continue;
    const became = known ? settlementOf(key) : 'rewritten';
    if (became) settled[key] = became;
  }
  return { settled, back };
}

/** Whether it changes anything. */
export const isNews = ({ settled, back }: Account, known: Decisions['settled']): boolean =>
  known === undefined || back.length > 0 || Object.keys(settled).length > 0;

/** The decisions with the account brought up to date. */
export function accounted(decisions: Decisions, { settled, back }: Account): Decisions {
  const again = new Set(back);
  const gone = Object.entries(decisions.settled ?? {}).filter(([key]) => !again.has(key));
  return { ...decisions, settled: { ...Object.fromEntries(gone), ...settled } };
}
