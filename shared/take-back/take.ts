import { blocksIn, mapBlocks, withBlocks, wordsOf, zonesOf } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { ANNEXES, FACT_VALUES } from './fact-values.ts';
import { type Proposal, type Target, type TargetOf, wordsAfter } from './proposal.ts';
import { regionNow } from './region.ts';
import { cellNow, withRow } from './rows.ts';
import { type Laid, laid } from './standing.ts';
import { blockLike, blocksById, blockWith, isBesideBlocks, textsOf, withWords } from './texts.ts';

/** Words before paragraphs, so that paragraphs move with them; what is gone goes last, so that places are still known. */
const ORDER: readonly ((target: Target) => boolean)[] = [
  ({ kind }) => kind === 'words' || kind === 'fact',
  ({ kind }) => kind === 'form',
  ({ kind }) => kind === 'row',
  (target) => target.kind === 'move' || (target.kind === 'blocks' && target.blocks.length > 0),
  (target) => target.kind === 'blocks' && target.blocks.length === 0,
  // Once more: only now is an annex without pages that the names do not have.
  (target) => target.kind === 'fact' && target.name === ANNEXES,
];

function takeWords(
  report: Report,
  { texts: sentTexts, blocks: sentBlocks }: Laid,
  proposal: Proposal,
  { address: sentAddress, from, like }: TargetOf<'words'>,
): Report {
  const address = cellNow(sentBlocks, blocksById(report), sentAddress);
  if (address === undefined) return report;
  const text = textsOf(report).get(address);
  if (text === undefined && !isBesideBlocks(address)) return report;
  const now = text ?? '';
  const sent = sentTexts.get(sentAddress) ?? '';
  const region = regionNow(sent, now, { from, to: from + proposal.before.length });
  const words = now.slice(0, region.from) + wordsAfter(proposal) + now.slice(region.to);
  if (!like) return withWords(report, address, words);
  return mapOne(report, address, ({ id }) =>
    words === wordsOf(like) ? { ...like, id } : { ...blockWith(like, words), id },
  );
}

function mapOne(report: Report, id: string, map: (block: Block) => Block): Report {
  return zonesOf(report).reduce((mapped, zone) => {
    const blocks = blocksIn(mapped, zone);
    if (!blocks.some((block) => block.id === id)) return mapped;
    return withBlocks(
      mapped,
      zone,
      blocks.map((block) => (block.id === id ? map(block) : block)),
    );
  }, report);
}

const without = (report: Report, ids: readonly string[]): Report =>
  zonesOf(report).reduce((left, zone) => {
    const blocks = blocksIn(left, zone);
    const kept = blocks.filter(({ id }) => !ids.includes(id));
    return kept.length === blocks.length ? left : withBlocks(left, zone, kept);
  }, report);

/** Puts blocks into a zone: behind the first of `behind` that it has; at its beginning where nothing stood before them. */
function put(
  report: Report,
  { zone, behind }: Pick<TargetOf<'move'>, 'zone' | 'behind'>,
  blocks: Block[],
): Report {
  const there = blocksIn(report, zone);
  const id = behind.find((each) => there.some((block) => block.id === each));
  const lost = id === undefined && behind.length > 0;
  const at = lost ? there.length : there.findIndex((block) => block.id === id) + 1;
  return withBlocks(report, zone, there.toSpliced(at, 0, ...blocks));
}

/** What is to stand in place of paragraphs; edited words are those of the one that is put in. */
function newBlocks({ edited }: Proposal, blocks: readonly Block[]): Block[] {
  const [only] = blocks;
  return edited !== undefined && only && blocks.length === 1 ? [blockWith(only, edited)] : [...blocks];
}

function takeBlocks(report: Report, proposal: Proposal, target: TargetOf<'blocks'>): Report {
  const { zone, gone } = target;
  const blocks = newBlocks(proposal, target.blocks);
  const there = blocksIn(report, zone);
  const at = there.findIndex(({ id }) => gone.includes(id));
  const isHere = at >= 0 && (target.behind.length === 0 || blocks.length === 0);
  const left = without(report, gone);
  if (blocks.length === 0) return left;
  if (!isHere) return put(left, target, blocks);
  const kept = there.filter(({ id }) => !gone.includes(id));
  return withBlocks(left, zone, kept.toSpliced(at, 0, ...blocks));
}

function takeMove(report: Report, target: TargetOf<'move'>): Report {
  const byId = blocksById(report);
  const blocks = target.ids.flatMap((id) => byId.get(id) ?? []);
  return put(without(report, target.ids), target, blocks);
}

function takeRow(report: Report, sent: Laid, target: TargetOf<'row'>): Report {
  const was = sent.blocks.get(target.id);
  return mapOne(report, target.id, (block) =>
    block.kind === 'table' && was?.kind === 'table' ? withRow(block, was, target) : block,
  );
}

function takeOne(report: Report, sent: Laid, proposal: Proposal): Report {
  const { target } = proposal;
  switch (target.kind) {
    case 'words':
      return takeWords(report, sent, proposal, target);
    case 'blocks':
      return takeBlocks(report, proposal, target);
    case 'move':
      return takeMove(report, target);
    case 'row':
      return takeRow(report, sent, target);
    case 'form':
      return mapOne(report, target.id, (block) => blockLike(block, target.like));
    case 'fact':
      return FACT_VALUES[target.name]?.write(report, wordsAfter(proposal)) ?? report;
  }
}

/** The draft with those blocks as plain paragraphs that become of another level, so that their words are whole while they change. */
function plain(report: Report, proposals: readonly Proposal[]): Report {
  const formed = new Set(proposals.flatMap(({ target }) => (target.kind === 'form' ? [target.id] : [])));
  return mapBlocks(report, ({ block }) =>
    formed.has(block.id) && block.kind !== 'table'
      ? { id: block.id, kind: 'paragraph', text: wordsOf(block) }
      : block,
  );
}

/**
 * The draft with proposals put into it. What else was written there since the text was sent stays.
 * @param now the draft · @param sent the text that was sent · @param proposals those of one file that came back
 */
export function take(now: Report, sent: Report, proposals: readonly Proposal[]): Report {
  const before = laid(sent);
  const ordered = ORDER.flatMap((isOfStep) => proposals.filter(({ target }) => isOfStep(target)));
  return withUniqueIds(
    ordered.reduce((report, proposal) => takeOne(report, before, proposal), plain(now, proposals)),
  );
}
