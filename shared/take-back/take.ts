import { groupBy } from '../group-by.ts';
import { blocksIn, mapBlocks, withBlocks, wordsOf, zonesOf } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { ANNEXES, FACT_VALUES } from './fact-values.ts';
import { type Proposal, type Target, type TargetOf, wordsAfter } from './proposal.ts';
import { type Region, regionNow } from './region.ts';
import { cellNow, withRow } from './rows.ts';
import { type Laid, laid } from './standing.ts';
import { blockLike, blocksById, blockWith, isBesideBlocks, textsOf, withWords } from './texts.ts';

/** Behind words, which are changed first so that paragraphs move with them; what is gone goes last, so that places are still known. */
const ORDER: readonly ((target: Target) => boolean)[] = [
  ({ kind }) => kind === 'fact',
  ({ kind }) => kind === 'form',
  ({ kind }) => kind === 'row',
  (target) => target.kind === 'move' || (target.kind === 'blocks' && target.blocks.length > 0),
  (target) => target.kind === 'blocks' && target.blocks.length === 0,
  // Once more: only now is an annex without pages that the names do not have.
  (target) => target.kind === 'fact' && target.name === ANNEXES,
];

interface WordsProposal {
  proposal: Proposal;
  target: TargetOf<'words'>;
}

/**
 * A text with words of it changed. Where each of them stands is found before any is changed: a text with some of them in it
 * tells less well where the others are.
 */
function changedWords(sent: string, now: string, changes: readonly WordsProposal[]): string {
  const regionIn = (text: string, { proposal, target: { from } }: WordsProposal): Region =>
    regionNow(sent, text, { from, to: from + proposal.before.length });
  const changed = (text: string, { from, to }: Region, { proposal }: WordsProposal): string =>
    text.slice(0, from) + wordsAfter(proposal) + text.slice(to);
  let words = now;
  let start = now.length;
  const meeting: WordsProposal[] = [];
  const placed = changes.map((change) => ({ change, region: regionIn(now, change) }));
  for (const { change, region } of placed
    .reverse()
    .sort((one, other) => other.region.from - one.region.from)) {
    if (region.to > start) meeting.unshift(change);
    else {
      words = changed(words, region, change);
      start = region.from;
    }
  }
  return meeting.reduce((text, change) => changed(text, regionIn(text, change), change), words);
}

function takeWords(report: Report, sent: Laid, changes: readonly WordsProposal[]): Report {
  const byAddress = groupBy(changes, ({ target }) => target.address);
  return [...byAddress].reduce((taken, [sentAddress, all]) => {
    const address = cellNow(sent.blocks, blocksById(taken), sentAddress);
    if (address === undefined) return taken;
    const text = textsOf(taken).get(address);
    if (text === undefined && !isBesideBlocks(address)) return taken;
    const words = changedWords(sent.texts.get(sentAddress) ?? '', text ?? '', all);
    const like = all.at(-1)?.target.like;
    if (!like) return withWords(taken, address, words);
    return mapOne(taken, address, ({ id }) =>
      words === wordsOf(like) ? { ...like, id } : { ...blockWith(like, words), id },
    );
  }, report);
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
  // Words are changed all at once, before everything else.
  if (target.kind === 'words') return report;
  switch (target.kind) {
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
  const words = proposals.flatMap((proposal) =>
    proposal.target.kind === 'words' ? [{ proposal, target: proposal.target }] : [],
  );
  const worded = takeWords(plain(now, proposals), before, words);
  const ordered = ORDER.flatMap((isOfStep) => proposals.filter(({ target }) => isOfStep(target)));
  return withUniqueIds(ordered.reduce((report, proposal) => takeOne(report, before, proposal), worded));
}
