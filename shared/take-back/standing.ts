import { blocksIn, headingOf, wordsOf, zonesOf } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { tableText } from '../report/table.ts';
import { FACT_VALUES } from './fact-values.ts';
import { type Proposal, type TargetOf, wordsAfter } from './proposal.ts';
import { regionNow } from './region.ts';
import type { Returned } from './returned.ts';
import { cellNow, rowNow } from './rows.ts';
import { blocksById, isBesideBlocks, textsOf } from './texts.ts';

/**
 * How a proposal stands to the draft: `free` the draft has what was sent · `there` it already has what came back · `both`
 * something else stands there, `now` · `gone` what it is about is no longer there.
 */
export type Standing = { state: 'free' | 'there' | 'gone' } | { state: 'both'; now: string };

const FREE: Standing = { state: 'free' };
const THERE: Standing = { state: 'there' };
const GONE: Standing = { state: 'gone' };

/** A report as proposals are laid against it. */
export interface Laid {
  report: Report;
  texts: ReadonlyMap<string, string>;
  blocks: ReadonlyMap<string, Block>;
}

/** Reads a report once for many proposals. */
export const laid = (report: Report): Laid => ({
  report,
  texts: textsOf(report),
  blocks: blocksById(report),
});

/** All that a block says, a table with its cells. */
export const saysOf = (block: Block): string =>
  block.kind === 'table' ? `${block.text}\n${tableText(block.rows)}` : wordsOf(block);

const isLike = (one: Block, other: Block): boolean =>
  one.kind === other.kind &&
  headingOf(one) === headingOf(other) &&
  saysOf(one) === saysOf(other) &&
  (one.kind !== 'table' || other.kind !== 'table' || one.landscape === other.landscape);

function standingOfWords(
  proposal: Proposal,
  { address, from }: TargetOf<'words'>,
  sent: Laid,
  now: Laid,
): Standing {
  const place = cellNow(sent.blocks, now.blocks, address);
  const text = place === undefined ? undefined : now.texts.get(place);
  if (text === undefined && !isBesideBlocks(address)) return GONE;
  const before = sent.texts.get(address) ?? '';
  const region = regionNow(before, text ?? '', { from, to: from + proposal.before.length });
  const found = (text ?? '').slice(region.from, region.to);
  if (found === proposal.before) return FREE;
  return found === wordsAfter(proposal) ? THERE : { state: 'both', now: found };
}

/** How often a zone has a block that says this. */
const countLike = (blocks: readonly Block[], like: Block): number =>
  blocks.filter((block) => saysOf(block) === saysOf(like)).length;

function isInserted({ zone, blocks }: TargetOf<'blocks'>, sent: Laid, now: Laid): boolean {
  if (blocks.every(({ id }) => now.blocks.has(id) && !sent.blocks.has(id))) return true;
  const [before, after] = [blocksIn(sent.report, zone), blocksIn(now.report, zone)];
  return blocks.every((block) => countLike(after, block) > countLike(before, block));
}

function standingOfBlocks(target: TargetOf<'blocks'>, sent: Laid, now: Laid): Standing {
  const { gone, blocks } = target;
  const left = gone.flatMap((id) => now.blocks.get(id) ?? []);
  if (gone.length === 0) return isInserted(target, sent, now) ? THERE : FREE;
  if (blocks.length > 0 && isReplaced(target, now)) return THERE;
  if (left.length === 0) return blocks.length === 0 ? THERE : GONE;
  const isAsSent = gone.every((id) => {
    const [before, after] = [sent.blocks.get(id), now.blocks.get(id)];
    return before !== undefined && after !== undefined && isLike(before, after);
  });
  return isAsSent ? FREE : { state: 'both', now: left.map(saysOf).join('\n') };
}

/** Whether a zone has the blocks one behind the other. */
function isReplaced({ zone, blocks, gone }: TargetOf<'blocks'>, now: Laid): boolean {
  const there = blocksIn(now.report, zone);
  const isGone = gone.every((id) => blocks.some((block) => block.id === id) || !now.blocks.has(id));
  return (
    isGone &&
    there.some((_, at) =>
      blocks.every((block, step) => {
        const other = there[at + step];
        return other !== undefined && isLike(block, other);
      }),
    )
  );
}

const zoneOf = (report: Report, id: string) =>
  zonesOf(report).find((zone) => blocksIn(report, zone).some((block) => block.id === id));

/** The block that stands before another in its zone; null for the first. */
function above(report: Report, id: string): string | null {
  const zone = zoneOf(report, id);
  const blocks = zone ? blocksIn(report, zone) : [];
  return blocks[blocks.findIndex((block) => block.id === id) - 1]?.id ?? null;
}

function standingOfMove({ zone, ids, behind }: TargetOf<'move'>, sent: Laid, now: Laid): Standing {
  const [first] = ids;
  if (first === undefined || !now.blocks.has(first)) return GONE;
  const place = behind.find((id) => now.blocks.has(id) && zoneOf(now.report, id) === zone) ?? null;
  const [own, before] = [above(now.report, first), above(sent.report, first)];
  const isSent = own === before && zoneOf(now.report, first) === zoneOf(sent.report, first);
  return !isSent && zoneOf(now.report, first) === zone && own === place ? THERE : FREE;
}

const formOf = (block: Block): string =>
  JSON.stringify([
    block.kind,
    block.kind === 'table' ? (block.landscape ?? false) : (headingOf(block)?.length ?? 0),
  ]);

function standingOfForm({ id, like }: TargetOf<'form'>, sent: Laid, now: Laid): Standing {
  const [before, block] = [sent.blocks.get(id), now.blocks.get(id)];
  if (!block || !before) return GONE;
  if (formOf(block) === formOf(before)) return FREE;
  return block.kind === like.kind ? THERE : { state: 'both', now: '' };
}

/** How a proposal stands to the draft as it is now. */
export function standingOf(proposal: Proposal, sent: Laid, now: Laid): Standing {
  const { target } = proposal;
  switch (target.kind) {
    case 'words':
      return standingOfWords(proposal, target, sent, now);
    case 'blocks':
      return standingOfBlocks(target, sent, now);
    case 'move':
      return standingOfMove(target, sent, now);
    case 'form':
      return standingOfForm(target, sent, now);
    case 'row': {
      const found = rowNow(target, sent.blocks, now.blocks);
      if (found === null) return GONE;
      if (typeof found === 'string') return found === 'there' ? THERE : FREE;
      return { state: 'both', now: found.now };
    }
    case 'fact': {
      const value = FACT_VALUES[target.name]?.read(now.report) ?? '';
      if (value === wordsAfter(proposal)) return THERE;
      return value === proposal.before ? FREE : { state: 'both', now: value };
    }
  }
}

/** How each change of a file that came back stands to the draft as it is now, in their order. */
export function standingsOf({ sent, proposals }: Returned, now: Report): Standing[] {
  const [was, draft] = [laid(sent), laid(now)];
  return proposals.map((proposal) => standingOf(proposal, was, draft));
}
