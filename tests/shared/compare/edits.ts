import fc from 'fast-check';
import { BODY_ZONES, blocksIn, mapBlocks, withBlocks, type Zone } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';

/** One thing that a clerk does, somewhere: places are numbers, to be taken modulo what there is. */
export interface Deed {
  deed: 'insert' | 'delete' | 'replace' | 'move' | 'split' | 'join' | 'figure' | 'level' | 'section';
  at: number;
  to: number;
  words: string;
}

const WORDS = [
  '青石镇新增便民服务点3个。',
  '推进综合执法改革，',
  '一',
  '12件',
  '\u3000',
  '。',
  '甲、乙、丙',
  'A 级',
];

export const deeds = fc.array(
  fc.record<Deed>({
    deed: fc.constantFrom(
      'insert',
      'delete',
      'replace',
      'move',
      'split',
      'join',
      'figure',
      'level',
      'section',
    ),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    words: fc.constantFrom(...WORDS),
  }),
  { maxLength: 12 },
);

let count = 0;
const paragraph = (text: string): Block => {
  count += 1;
  return { id: `fresh${count}`, kind: 'paragraph', text };
};

/** What a deed makes of a block, of the one behind it, and of their zone; null where it cannot be done. */
function changed(
  { deed, to, words }: Deed,
  block: Block,
  next: Block | undefined,
): { blocks: Block[]; taken: 1 | 2 } | null {
  const cut = to % (block.text.length + 1);
  const [left, right] = [block.text.slice(0, cut), block.text.slice(cut)];
  switch (deed) {
    case 'insert':
      return { blocks: [block, paragraph(words + words)], taken: 1 };
    case 'delete':
      return { blocks: [], taken: 1 };
    case 'replace':
      return { blocks: [{ ...block, text: left + words + right.slice(words.length) }], taken: 1 };
    case 'figure':
      return { blocks: [{ ...block, text: block.text.replace(/\d+/, String(to)) }], taken: 1 };
    case 'split':
      return block.kind === 'table'
        ? null
        : { blocks: [{ ...block, text: left }, paragraph(right)], taken: 1 };
    case 'join':
      if (!next || block.kind === 'table' || next.kind === 'table') return null;
      return { blocks: [{ ...block, text: block.text + next.text }], taken: 2 };
    case 'level':
      if (block.kind === 'table' || block.kind === 'section') return null;
      return {
        blocks: [{ ...block, kind: (['paragraph', 'item', 'point'] as const)[to % 3] ?? 'item' }],
        taken: 1,
      };
    case 'move':
    case 'section':
      return null;
  }
}

/** Moves a block, with `section` one with all that follows it up to the next, to another place. */
function moved(report: Report, zone: Zone, at: number, { deed, to }: Deed): Report {
  const blocks = blocksIn(report, zone);
  const isSection = deed === 'section' && blocks[at]?.kind === 'section';
  const next = blocks.findIndex(({ kind }, index) => index > at && kind === 'section');
  const end = isSection ? (next < 0 ? blocks.length : next) : at + 1;
  const taken = blocks.slice(at, end);
  const without = withBlocks(report, zone, blocks.toSpliced(at, end - at));
  const target = BODY_ZONES[to % BODY_ZONES.length] ?? 'lead';
  const there = blocksIn(without, target);
  return withBlocks(without, target, there.toSpliced(to % (there.length + 1), 0, ...taken));
}

function done(report: Report, deed: Deed): Report {
  const places = BODY_ZONES.flatMap((zone) => blocksIn(report, zone).map((_, at) => ({ zone, at })));
  const place = places[deed.at % Math.max(1, places.length)];
  if (!place) return report;
  const { zone, at } = place;
  if (deed.deed === 'move' || deed.deed === 'section') return moved(report, zone, at, deed);
  const blocks = blocksIn(report, zone);
  const block = blocks[at];
  const change = block && changed(deed, block, blocks[at + 1]);
  return change ? withBlocks(report, zone, blocks.toSpliced(at, change.taken, ...change.blocks)) : report;
}

/** A report after these deeds, one after the other. */
export const afterDeeds = (report: Report, list: readonly Deed[]): Report => list.reduce(done, report);

/** The same report as another reading of its file would give it: with other ids. */
export function withOtherIds(report: Report): Report {
  let next = 0;
  return mapBlocks(report, ({ block }) => {
    next += 1;
    return { ...block, id: `r${next}` };
  });
}
