import { joinRunIn } from '../text/sentences.ts';
import { annexNumber, blockNumbers, partNumber } from './numbering.ts';
import {
  type Annex,
  type AnnexZone,
  type Block,
  type BodyZone,
  bodyZone,
  type LeadBlock,
  PART_ROLES,
  type Part,
  type PartRole,
  type Parts,
  type Report,
  type Section,
  type Zone,
} from './schema.ts';

export type { AnnexZone, BodyZone, Zone };

/** The lead and the five parts, in their order. */
export const BODY_ZONES: readonly BodyZone[] = bodyZone.options;

/** What of a report consists of blocks. */
export type Body = Pick<Report, 'lead' | 'parts' | 'annexes'>;

/** The zone of the annex at `position`, counted from 0. */
export const annexZone = (position: number): AnnexZone => `annex:${position + 1}`;

/** Whether a zone is one of the report itself, and no annex. */
export const isBodyZone = (zone: Zone): zone is BodyZone => !isAnnexZone(zone);

/** Whether a zone is one of the five parts, which alone have sections. */
export const isPartZone = (zone: Zone): zone is PartRole => isBodyZone(zone) && zone !== 'lead';

/** Whether a zone is an annex. */
export const isAnnexZone = (zone: string): zone is AnnexZone => zone.startsWith('annex:');

/** The place of a zone's annex among the annexes, counted from 0. */
export const annexIndex = (zone: AnnexZone): number => Number(zone.slice('annex:'.length)) - 1;

/** Every zone of a report: the lead, the five parts, its annexes. */
export const zonesOf = ({ annexes = [] }: Body): Zone[] => [
  ...BODY_ZONES,
  ...annexes.map((_, at) => annexZone(at)),
];

/** A block where it stands: its zone, its own number, and the place as a clerk names it: 引言, 一、, 一、（二）. */
export interface PlacedBlock {
  block: Block;
  zone: Zone;
  number: string;
  where: string;
}

/** What a zone is called: 引言, a part's number, 附件1. */
export function zoneNumber(zone: Zone): string {
  if (!isBodyZone(zone)) return annexNumber(annexIndex(zone));
  return zone === 'lead' ? '引言' : partNumber(PART_ROLES.indexOf(zone));
}

/** The blocks of a zone. */
export function blocksIn({ lead, parts, annexes = [] }: Body, zone: Zone): readonly Block[] {
  if (!isBodyZone(zone)) return annexes[annexIndex(zone)]?.blocks ?? [];
  return zone === 'lead' ? lead : (parts[PART_ROLES.indexOf(zone)]?.blocks ?? []);
}

/** A zone's blocks with their numbers and places, in order. */
export function placedIn(report: Body, zone: Zone): PlacedBlock[] {
  const blocks = blocksIn(report, zone);
  const numbers = blockNumbers(blocks.map(({ kind }) => kind));
  const own = zoneNumber(zone);
  let where = own;
  return blocks.map((block, at) => {
    const number = numbers[at] ?? '';
    if (block.kind === 'section') where = own + number;
    return { block, zone, number, where };
  });
}

/** Every block of a report, in the order of the page. */
export const allBlocks = (report: Body): Block[] => zonesOf(report).flatMap((zone) => blocksIn(report, zone));

/** Every block of a report with its number and place, in the order of the page. */
export const placedBlocks = (report: Body): PlacedBlock[] =>
  zonesOf(report).flatMap((zone) => placedIn(report, zone));

/** The five parts, each made by `make`. */
export const partsOf = (make: <R extends PartRole>(role: R) => Omit<Part, 'role'> & { role: R }): Parts => [
  make('measures'),
  make('highlights'),
  make('leadership'),
  make('shortcomings'),
  make('plan'),
];

/** The five parts, each put through `map`. */
export const mapParts = (
  [one, two, three, four, five]: Parts,
  map: <P extends Part>(part: P) => P,
): Parts => [map(one), map(two), map(three), map(four), map(five)];

/** A section's words as lead and annexes can have them. */
const inLead = (block: Block): LeadBlock =>
  block.kind === 'section' ? { id: block.id, kind: 'paragraph', text: wordsOf(block) } : block;

/** Blocks as lead and annexes can have them. */
export const plainBlocks = (blocks: readonly Block[]): LeadBlock[] => blocks.map(inLead);

/** Annexes with other blocks at `position`; one that is not there is made for them. */
function annexesWith(annexes: readonly Annex[], position: number, blocks: LeadBlock[]): Annex[] {
  const missing = blocks.length === 0 ? 0 : Math.max(0, position + 1 - annexes.length);
  const room = Array.from({ length: missing }, (): Annex => ({ title: '', blocks: [] }));
  return [...annexes, ...room].map((annex, at) => (at === position ? { ...annex, blocks } : annex));
}

/** The report with other blocks in a zone; an annex that it has not is made for them. */
export function withBlocks<B extends Body>(report: B, zone: Zone, blocks: readonly Block[]): B {
  if (!isBodyZone(zone))
    return {
      ...report,
      annexes: annexesWith(report.annexes ?? [], annexIndex(zone), plainBlocks(blocks)),
    };
  if (zone === 'lead') return { ...report, lead: plainBlocks(blocks) };
  const parts = mapParts(report.parts, (part) =>
    part.role === zone ? { ...part, blocks: [...blocks] } : part,
  );
  return { ...report, parts };
}

/** The report with every block put through `map`, in the order of the page. */
export const mapBlocks = (report: Report, map: (placed: PlacedBlock) => Block): Report =>
  zonesOf(report).reduce((mapped, zone) => withBlocks(mapped, zone, placedIn(report, zone).map(map)), report);

/** A list of blocks cut before every section. `head` is null for what stands before the first. */
export function bySection(blocks: readonly Block[]): { head: Section | null; blocks: Block[] }[] {
  const groups: { head: Section | null; blocks: Block[] }[] = [{ head: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'section') groups.push({ head: block, blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  return groups;
}

/** The heading of a block, null where it has none. */
export const headingOf = (block: Block): string | null =>
  'heading' in block ? (block.heading ?? null) : null;

/** A block's words as they stand in its paragraph on the page, behind its number; a table's are its caption. */
export function wordsOf(block: Block): string {
  const heading = headingOf(block);
  return heading === null ? block.text : joinRunIn(heading, block.text);
}
