import { z } from 'zod';
import { block, tableCell, zone } from '../report/schema.ts';

const lineZone = z.union([z.enum(['head', 'closing']), zone]);

/**
 * What a proposal would change, in the words of the text that was sent. `words`: from a letter of one line or cell on
 * what the proposal has `before` · `blocks`: these paragraphs of a zone are gone, and these stand in their place, or behind
 * the first of `behind` that there is · `move`: these paragraphs stand behind it · `form`: a paragraph is of another level
 * · `row`: a row of a sent table is gone, or `row` stands behind one of them, with so many new ones `above` it · `fact`: something beside the text, by its name. `like`: the paragraph as it came back.
 */
const target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words'),
    address: z.string(),
    from: z.int().min(0),
    like: block.optional(),
  }),
  z.strictObject({
    kind: z.literal('blocks'),
    zone,
    gone: z.array(z.string()),
    blocks: z.array(block),
    behind: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('move'),
    zone,
    ids: z.array(z.string()).min(1),
    behind: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('form'), id: z.string(), like: block }),
  z.strictObject({
    kind: z.literal('row'),
    id: z.string(),
    gone: z.int().nullable(),
    row: z.array(tableCell),
    behind: z.int().nullable(),
    above: z.int(),
  }),
  z.strictObject({ kind: z.literal('fact'), name: z.string() }),
]);
export type Target = z.infer<typeof target>;
export type TargetOf<K extends Target['kind']> = Extract<Target, { kind: K }>;

const kind = z.enum([
  'edited',
  'inserted',
  'deleted',
  'moved',
  'split',
  'joined',
  'level',
  'heading',
  'layout',
  'fact',
]);

/**
 * One change of a file that came back, as it is offered to the clerk. `weighs`: a figure or a name is another · `asked`:
 * what cannot be told for certain · `remark`: words that are said of the text rather than part of it · `edited`: what is
 * to stand there instead of `after` · `written`: it was put into the text.
 */
export const proposal = z.strictObject({
  id: z.string(),
  kind,
  zone: lineZone,
  where: z.string(),
  before: z.string(),
  after: z.string(),
  author: z.string().optional(),
  asked: z.string().optional(),
  remark: z.string().optional(),
  weighs: z.enum(['figures', 'names']).optional(),
  target,
  decision: z.enum(['open', 'taken', 'left']),
  edited: z.string().optional(),
  written: z.literal(true).optional(),
});
export type Proposal = z.infer<typeof proposal>;

/** What is to stand there when it is taken. */
export const wordsAfter = ({ after, edited }: Proposal): string => edited ?? after;
