import { z } from 'zod';
import { TEXT_KINDS } from '../levels.ts';

/** The version of the JSON shape below. Raised with a step in shared/stored whenever the shape changes. */
export const SCHEMA_VERSION = 3;

/** A cell of a table; lines of its text are parted by \n. `columns` and `rows`: how many it spans, 1 when absent. */
export const tableCell = z.strictObject({
  text: z.string(),
  columns: z.int().min(2).max(100).optional(),
  rows: z.int().min(2).max(1000).optional(),
});
export type TableCell = z.infer<typeof tableCell>;

const id = z.string().min(1);

/**
 * A second-level section （一）, which reaches to the next one. `text` is what runs on behind its heading in the same
 * paragraph, "" where the heading stands on its own line.
 */
const section = z.strictObject({ id, kind: z.literal('section'), heading: z.string(), text: z.string() });
export type Section = z.infer<typeof section>;

/**
 * A paragraph: `paragraph` plain · `item` 1. · `subitem` （1） · `point` 一是、二是… (GB/T 9704-2012, 7.3.3 for the levels).
 * `heading` is its first sentence where that sentence is a small heading, without number and closing stop; `text` is what
 * follows. Neither carries a number.
 */
const textBlock = z.strictObject({
  id,
  kind: z.enum(TEXT_KINDS),
  heading: z.string().min(1).optional(),
  text: z.string(),
});
export type TextBlock = z.infer<typeof textBlock>;

/**
 * A table: `rows`, each the cells that begin in it, and its caption, "" for none, as `text`; `landscape`: it lies across a
 * page of its own (GB/T 9704-2012, 8).
 */
const table = z.strictObject({
  id,
  kind: z.literal('table'),
  text: z.string(),
  rows: z.array(z.array(tableCell)).min(1),
  landscape: z.literal(true).optional(),
});
export type Table = z.infer<typeof table>;

/** One paragraph of the page, or a table. */
export const block = z.discriminatedUnion('kind', [section, textBlock, table]);
export type Block = z.infer<typeof block>;
export type BlockKind = Block['kind'];

/** Lead and annexes have no sections. */
const leadBlock = z.discriminatedUnion('kind', [textBlock, table]);
export type LeadBlock = z.infer<typeof leadBlock>;

/** The five parts, in the order every report has them. */
export const PART_ROLES = ['measures', 'highlights', 'leadership', 'shortcomings', 'plan'] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** Where the report's own blocks stand: the lead, or one of the five parts. */
export const bodyZone = z.enum(['lead', ...PART_ROLES]);
export type BodyZone = z.infer<typeof bodyZone>;

/** Where blocks stand: in the report, or in one of its annexes, counted from 1. */
export const zone = z.union([bodyZone, z.templateLiteral(['annex:', z.int().min(1)])]);
export type Zone = z.infer<typeof zone>;
export type AnnexZone = Exclude<Zone, BodyZone>;

const part = <R extends PartRole>(role: R) =>
  z.strictObject({
    role: z.literal(role),
    heading: z.string().min(1),
    blocks: z.array(block),
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

/**
 * 署名 and 成文日期; joint offices are parted by 、. `date` is ISO when it is a full date, "" when empty, else as typed
 * (2026年2月). `sealed`: a seal is put over it (GB/T 9704-2012, 7.3.5.1).
 */
export const signature = z.strictObject({
  office: z.string(),
  date: z.string(),
  sealed: z.boolean().optional(),
});
export type Signature = z.infer<typeof signature>;

/** 版头 (GB/T 9704-2012, 7.2). An element that is "" or [] is not printed. */
export const letterhead = z.strictObject({
  /** 份号 */
  copyNumber: z.string(),
  /** 密级和保密期限 */
  secrecy: z.string(),
  /** 紧急程度 */
  urgency: z.string(),
  /** 发文机关标志: one name, or one a line in a joint issue (联合行文) */
  issuers: z.array(z.string()),
  /** whether “文件” follows the names */
  withDocumentWord: z.boolean(),
  /** 发文字号: 青府发〔2026〕1号 */
  documentNumber: z.string(),
  /** 签发人 */
  signatories: z.array(z.string()),
});
export type Letterhead = z.infer<typeof letterhead>;

/** 版记 (7.4). `printedOn` is ISO, or "" . */
export const imprint = z.strictObject({
  /** 抄送机关, as written after 抄送： and without the closing 。 */
  copyTo: z.string(),
  /** 印发机关 */
  printer: z.string(),
  /** 印发日期 */
  printedOn: z.string(),
});
export type Imprint = z.infer<typeof imprint>;

/**
 * An annex (GB/T 9704-2012, 7.3.7): pages of its own behind the report. Numbers in front of its paragraphs are text, for an
 * annex has any order. One without blocks lies beside the report and is named in 附件说明 alone (7.3.4).
 */
export const annex = z.strictObject({ title: z.string(), blocks: z.array(leadBlock) });
export type Annex = z.infer<typeof annex>;

/** One year's report of one office. Plain JSON; knows nothing of Word, ProseMirror or Electron. */
export const report = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  year: z.int().min(1949).max(2199),
  office: z.string(),
  title: z.string(),
  addressee: z.string().nullable(),
  publication: publicationRecord,
  lead: z.array(leadBlock),
  parts,
  signature: signature.nullable(),
  /** The title's lines as the clerk chose them (7.3.1), of the title as it was then. */
  titleLines: z.array(z.string()).optional(),
  letterhead: letterhead.optional(),
  imprint: imprint.optional(),
  annexes: z.array(annex).optional(),
  /** characters that the chosen fonts lack, to be set in a font that has them */
  fallbackCharacters: z.array(z.string()).optional(),
  /** 附注 (7.3.6), without its brackets */
  note: z.string().optional(),
});
export type Report = z.infer<typeof report>;
