import type { Block } from '../report/schema.ts';
import { isAt, type MaterialPlace } from './material-places.ts';
import type { Proposal } from './proposal.ts';

type Insertion = Pick<Proposal, 'kind' | 'zone' | 'where' | 'before' | 'after' | 'target'>;
type Place = Pick<MaterialPlace, 'zone' | 'where' | 'behind'>;

/** So many paragraphs above are remembered as where something was put in. */
const MOST_ABOVE = 100;

/**
 * What it is to put a paragraph of material at a place.
 * @param above the paragraphs of the material that go there before it, the nearest first
 */
export function insertedAt(
  { zone, where, behind }: Place,
  block: Block,
  words: string,
  above: readonly string[],
): Insertion {
  const target = {
    kind: 'blocks' as const,
    zone,
    gone: [],
    blocks: [block],
    behind: [...above.slice(0, MOST_ABOVE), ...behind],
  };
  return { kind: 'inserted', zone, where, before: '', after: words, target };
}

/**
 * What becomes of a proposal whose paragraph the clerk has put at another place, behind those of its material that go
 * there, too. Whoever has chosen the place need not be asked any more.
 * @param all the proposals of its material, in order
 */
export function movedTo(
  place: Place,
  block: Block,
  { id, after }: Proposal,
  all: readonly Proposal[],
): Insertion & { asked: string } {
  const above = all
    .slice(
      0,
      all.findIndex((each) => each.id === id),
    )
    .flatMap(({ target }) => (target.kind === 'blocks' && isAt(target, place) ? target.blocks : []))
    .map((each) => each.id)
    .reverse();
  // Those that were to stand behind it do not follow it: it is another paragraph to them.
  return { ...insertedAt(place, { ...block, id: `${block.id}m` }, after, above), asked: '' };
}
