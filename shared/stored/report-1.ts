import { z } from 'zod';
import { joinRunIn } from '../text/sentences.ts';
import { stepFrom } from './stored-shape.ts';

// The report as it was in version 1, kept as it stood: each part had its blocks, then sections with blocks of their own.
// What did not change from version 1 to 2 is passed on as it is, and read by version 2.

const block = z
  .strictObject({
    id: z.string().min(1),
    kind: z.enum(['paragraph', 'item', 'subitem', 'point', 'table']),
    heading: z.string().min(1).optional(),
    text: z.string(),
    rows: z.array(z.unknown()).min(1).optional(),
    landscape: z.literal(true).optional(),
  })
  .refine(({ kind, rows }) => (kind === 'table') === (rows !== undefined))
  .refine(({ kind, landscape }) => kind === 'table' || landscape === undefined);
type Block = z.infer<typeof block>;

/** `runIn`: the heading is the first sentence of the paragraph `blocks[0]`. */
const section = z.strictObject({ heading: z.string(), runIn: z.boolean(), blocks: z.array(block) });
type Section = z.infer<typeof section>;

const part = z.strictObject({
  role: z.string(),
  heading: z.string(),
  blocks: z.array(block),
  sections: z.array(section),
});

const report = z.looseObject({
  schemaVersion: z.literal(1),
  lead: z.array(block),
  parts: z.array(part),
});
type Report = z.infer<typeof report>;

const wordsOf = ({ heading, text }: Block): string =>
  heading === undefined ? text : joinRunIn(heading, text);

/** A table's heading, which nobody could write, joins its caption. */
function flatBlock(one: Block): unknown {
  const { id, kind, heading, text, rows, landscape } = one;
  if (kind === 'table') return { id, kind, text: wordsOf(one), rows, ...(landscape && { landscape }) };
  return { id, kind, ...(heading !== undefined && { heading }), text };
}

/** The ids of a report's sections that have no paragraph to take one from. */
class SectionIds {
  readonly #taken: Set<string>;

  constructor({ lead, parts }: Report) {
    const blocks = parts.flatMap((one) => [...one.blocks, ...one.sections.flatMap((each) => each.blocks)]);
    this.#taken = new Set([...lead, ...blocks].map(({ id }) => id));
  }

  /** The same in a draft and in the report it was rolled forward from, by the section's place. */
  idOf(role: string, position: number): string {
    let id = `${role}-${position + 1}`;
    while (this.#taken.has(id)) id += '-s';
    this.#taken.add(id);
    return id;
  }
}

function flatSection({ heading, runIn, blocks }: Section, id: string): unknown[] {
  const [first, ...others] = blocks;
  if (!runIn || first?.kind !== 'paragraph')
    return [{ id, kind: 'section', heading, text: '' }, ...blocks.map(flatBlock)];
  return [{ id: first.id, kind: 'section', heading, text: wordsOf(first) }, ...others.map(flatBlock)];
}

function toVersion2(old: Report): unknown {
  const ids = new SectionIds(old);
  const parts = old.parts.map(({ role, heading, blocks, sections }) => ({
    role,
    heading,
    blocks: [
      ...blocks.map(flatBlock),
      ...sections.flatMap((one, at) => flatSection(one, ids.idOf(role, at))),
    ],
  }));
  return { ...old, schemaVersion: 2, lead: old.lead.map(flatBlock), parts };
}

/** From version 1 to 2: a section becomes a block among the others, which holds what runs on from its heading. */
export const reportFrom1 = stepFrom(report, toVersion2);
