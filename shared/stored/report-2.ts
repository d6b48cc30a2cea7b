import { z } from 'zod';
import { stepFrom } from './stored-shape.ts';

// The report as it was in version 2, kept as it stood where version 3 differs: annexes were names.

const report = z.looseObject({
  schemaVersion: z.literal(2),
  annexes: z.array(z.string()).optional(),
});

/** From version 2 to 3: an annex has pages of its own; one that was a name has none. */
export const reportFrom2 = stepFrom(report, ({ annexes, ...rest }) => ({
  ...rest,
  schemaVersion: 3,
  ...(annexes && { annexes: annexes.map((title) => ({ title, blocks: [] })) }),
}));
