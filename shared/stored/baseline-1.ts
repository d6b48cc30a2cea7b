import { z } from 'zod';
import { placedIn } from '../report/blocks.ts';
import { blockOf } from '../report/place.ts';
import { placedSentences } from '../report/placed-sentences.ts';
import { PART_ROLES, type Report } from '../report/schema.ts';
import { newBaseline } from '../roll-forward/new-baseline.ts';
import { rollForward } from '../roll-forward/roll-forward.ts';
import { storedReport } from './report.ts';
import { stepFrom, within } from './stored-shape.ts';

// The baseline as it was in version 1, kept as it stood: its sentences were made anew from the report at every read, and
// decisions named them by a count.

const baseline = z.strictObject({
  report: within(storedReport),
  year: z.int(),
  decisions: z.strictObject({
    confirmed: z.array(z.string()),
    shortcomings: z.record(z.string(), z.string()),
    words: z.record(z.string(), z.string()).optional(),
  }),
});
type Baseline = z.infer<typeof baseline>;

/** What the headings of a report's sections were called, by the sections' ids. */
const headingNames = (report: Report): Map<string, string> =>
  new Map(
    PART_ROLES.flatMap((role) =>
      placedIn(report, role)
        .filter(({ block }) => block.kind === 'section')
        .map(({ block }, at) => [block.id, `heading:${role}.${at + 1}`] as const),
    ),
  );

/** The keys of version 1 of the sentences of a report just rolled forward: a block's id or a heading's name, and a count. */
function keysOf(report: Report): string[] {
  const headings = headingNames(report);
  const counts = new Map<string, number>();
  return placedSentences(report).map(({ place, heading }) => {
    const block = blockOf(place);
    const name = (heading === 'section' && headings.get(block)) || block;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}#${count}`;
  });
}

function toVersion2({ report, year, decisions }: Baseline): unknown {
  const fresh = newBaseline(report, year);
  const { confirmed, shortcomings, words } = decisions;
  const keys = keysOf(rollForward(report, { year, id: report.id }).report);
  const renamed = new Map(keys.map((key, at) => [key, fresh.sentences[at]?.key ?? key]));
  const rename = (key: string): string => renamed.get(key) ?? key;
  return {
    ...fresh,
    decisions: {
      confirmed: confirmed.map(rename),
      shortcomings,
      ...(words && {
        words: Object.fromEntries(Object.entries(words).map(([key, text]) => [rename(key), text])),
      }),
    },
  };
}

/** From version 1 to 2: the sentences are worked out once more, for the last time, and every decision goes with its own. */
export const baselineFrom1 = stepFrom(baseline, toVersion2);
