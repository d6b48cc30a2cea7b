import type { Annex } from './schema.ts';

/**
 * Annexes under other names, each with the pages of the one that had its name, else of the one in its place. Pages are never
 * lost by it: an annex with pages stays where its name is gone.
 */
export function nameAnnexes(annexes: readonly Annex[], names: readonly string[]): Annex[] {
  const left = new Set(annexes);
  const take = (annex: Annex | undefined): Annex | undefined => {
    if (!annex || !left.has(annex)) return undefined;
    left.delete(annex);
    return annex;
  };
  const same = names.map((title) => take([...left].find((annex) => annex.title === title)));
  const named = names.map((title, at): Annex => {
    const blocks = (same[at] ?? take(annexes[at]))?.blocks ?? [];
    return { title, blocks };
  });
  return [...named, ...[...left].filter(({ blocks }) => blocks.length > 0)];
}
