import { joinRunIn } from '../text/sentences.ts';
import { blockNumbers, partNumber } from './numbering.ts';
import {
  type Block,
  type LeadBlock,
  PART_ROLES,
  type Part,
  type PartRole,
  type Parts,
  type Report,
  type Section,
  type Zone,
  zone,
} from './schema.ts';

export type { Zone };

/** The lead and the five parts, in their order. */
export const ZONES: readonly Zone[] = zone.options;

/** What of a report consists of blocks. */
export type Body = Pick<Report, 'lead' | 'parts'>;

/** A block where it stands: its zone, its own number, and the place as a clerk names it: 引言, 一、, 一、（二）. */
export interface PlacedBlock {
  block: Block;
  zone: Zone;
  number: string;
  where: string;
}

/** What a zone is called: 引言, or a part's number. */
export const zoneNumber = (zone: Zone): string =>
  zone === 'lead' ? '引言' : partNumber(PART_ROLES.indexOf(zone));

/** The blocks of a zone. */
export function blocksIn({ lead, parts }: Body, zone: Zone): readonly Block[] {
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
export const allBlocks = (report: Body): Block[] => ZONES.flatMap((zone) => blocksIn(report, zone));

/** Every block of a report with its number and place, in the order of the page. */
export const placedBlocks = (report: Body): PlacedBlock[] => ZONES.flatMap((zone) => placedIn(report, zone));

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

/** A section's words as the lead can have them. */
const inLead = (block: Block): LeadBlock =>
  block.kind === 'section' ? { id: block.id, kind: 'paragraph', text: wordsOf(block) } : block;

/** The report with other blocks in a zone. */
export function withBlocks<B extends Body>(report: B, zone: Zone, blocks: readonly Block[]): B {
  if (zone === 'lead') return { ...report, lead: blocks.map(inLead) };
  const parts = mapParts(report.parts, (part) =>
    part.role === zone ? { ...part, blocks: [...blocks] } : part,
  );
  return { ...report, parts };
}

/** The report with every block put through `map`, in the order of the page. */
export const mapBlocks = (report: Report, map: (placed: PlacedBlock) => Block): Report =>
  ZONES.reduce((mapped, zone) => withBlocks(mapped, zone, placedIn(report, zone).map(map)), report);

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
