import { z } from 'zod';
import { review } from '../publish/public-choice.ts';
import { writtenDate } from '../report/dates.ts';

/** What a file was made for: 送审, 报送, 公开; '' as long as nobody has said. */
export const PURPOSES = ['', 'review', 'submitted', 'published'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a file was for, as a clerk says it. */
export const PURPOSE_NAMES: Record<Purpose, string> = {
  '': '没有送出',
  review: '送审',
  submitted: '报送',
  published: '公开',
};

/**
 * An entry of 送达记录, what has left the house: an exported file, a print, or a file of the clerk's that went out instead. `sha256` is
 * the checksum of its bytes, by which it is known again under any name; a print has none. `version` is the number of
 * the report's version with its text. `to` and `on` are told by the clerk: to whom it went, and the day.
 */
export const outgoing = z.strictObject({
  id: z.string().min(1).max(100),
  at: z.iso.datetime(),
  kind: z.enum(['exported', 'printed', 'entered']),
  fileName: z.string().max(400),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  version: z.int().min(1).optional(),
  purpose: z.enum(PURPOSES),
  to: z.string().max(200),
  on: z.union([z.iso.date(), z.literal('')]),
  /** 保密审查 of a 公开稿: who has read it, and when */
  review: review.optional(),
});
export type Outgoing = z.infer<typeof outgoing>;

/** 保密审查 王青山 2026年1月20日. */
export const reviewWords = ({ by, on }: NonNullable<Outgoing['review']>): string =>
  `保密审查 ${by} ${writtenDate(on)}`;

/** The entries of two records of one report, each once; what `here` says of one counts. */
export function joinOutgoing(there: readonly Outgoing[], here: readonly Outgoing[]): Outgoing[] {
  return [...new Map([...there, ...here].map((entry) => [entry.id, entry])).values()];
}

/** A report's entries with one more; the same bytes made again before anybody said what they are for are one entry. */
export function withEntry(entries: readonly Outgoing[], entry: Outgoing): Outgoing[] {
  const last = entries.at(-1);
  const isAgain =
    last?.purpose === '' && last.sha256 !== undefined && last.sha256 === entry.sha256 && last.to === '';
  return [...(isAgain ? entries.slice(0, -1) : entries), entry];
}

/** Of a report's entries the one that went out last for a purpose. */
export function lastFor(entries: readonly Outgoing[], purpose: Purpose): Outgoing | undefined {
  const sent = entries.filter((entry) => entry.purpose === purpose && entry.on !== '');
  return sent.sort((one, other) => one.on.localeCompare(other.on)).at(-1);
}
