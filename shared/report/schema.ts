import { z } from 'zod';

/** The version of the JSON shape below. Raised with a migration whenever the shape changes. */
export const SCHEMA_VERSION = 1;

/** `paragraph` plain · `item` 1. · `subitem` （1） · `point` 一是、二是… (GB/T 9704-2012, 7.3.3 for the levels). */
export const blockKind = z.enum(['paragraph', 'item', 'subitem', 'point']);
export type BlockKind = z.infer<typeof blockKind>;

/**
 * One paragraph on the page. `heading` is its first sentence where that sentence is a small heading,
 * without number and closing stop; `text` is what follows. Neither carries a number.
 */
export const block = z.strictObject({
  id: z.string().min(1),
  kind: blockKind,
  heading: z.string().min(1).optional(),
  text: z.string(),
});
export type Block = z.infer<typeof block>;

/** A second-level section （一）. `runIn`: its heading is the first sentence of the paragraph `blocks[0]`. */
export const section = z.strictObject({
  heading: z.string(),
  runIn: z.boolean(),
  blocks: z.array(block),
});
export type Section = z.infer<typeof section>;

/** The five parts, in the order every report has them. */
export const PART_ROLES = ['measures', 'highlights', 'leadership', 'shortcomings', 'plan'] as const;
export type PartRole = (typeof PART_ROLES)[number];

const part = <R extends PartRole>(role: R) =>
  z.strictObject({
    role: z.literal(role),
    heading: z.string().min(1),
    blocks: z.array(block),
    sections: z.array(section),
  });

/** A tuple, not an array: a sixth part, a missing part or another order is not a report. */
const parts = z.tuple([
  part('measures'),
  part('highlights'),
  part('leadership'),
  part('shortcomings'),
  part('plan'),
]);
export type Parts = z.infer<typeof parts>;
export type Part = Parts[number];

/** 公开信息, the block above a published report. Dates are ISO (2026-02-09); "" where absent. */
export const publicationRecord = z.strictObject({
  indexNumber: z.string(),
  documentNumber: z.string(),
  publisher: z.string(),
  subject: z.string(),
  writtenOn: z.string(),
  publishedOn: z.string(),
  genre: z.string(),
  validity: z.string(),
});
export type PublicationRecord = z.infer<typeof publicationRecord>;

/** 署名 and 成文日期. `date` is ISO when it is a full date, "" when empty, else as typed (2026年2月). */
export const signature = z.strictObject({ office: z.string(), date: z.string() });
export type Signature = z.infer<typeof signature>;

/** One year's report of one office. Plain JSON; knows nothing of Word, ProseMirror or Electron. */
export const report = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  year: z.int().min(1949).max(2199),
  office: z.string(),
  title: z.string(),
  addressee: z.string().nullable(),
  publication: publicationRecord,
  lead: z.array(block),
  parts,
  signature: signature.nullable(),
});
export type Report = z.infer<typeof report>;
