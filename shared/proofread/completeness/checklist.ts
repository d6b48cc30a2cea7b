import { z } from 'zod';
import { PART_ROLES } from '../../report/schema.ts';
import { shownLine } from '../../text/shown-line.ts';
import checklistJson from './checklist.json' with { type: 'json' };

/**
 * One thing that a report is expected to say: in which part, by what words it is known, and whether it takes a figure.
 * `demanded`: by the rule itself (《法治政府建设与责任落实督察工作规定》第二十四条), not only scored.
 */
const checklistItem = z.strictObject({
  part: z.enum(PART_ROLES),
  demanded: z.boolean(),
  item: shownLine(60),
  words: z.array(shownLine(40)).min(1).max(60),
  figure: z.boolean(),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** The checklist (完整性自查), as of `date`; each thing stands in it once. */
export const checklist = z.strictObject({
  date: z.iso.date(),
  items: z
    .array(checklistItem)
    .min(1)
    .max(200)
    .refine((items) => new Set(items.map(({ item }) => item)).size === items.length),
});
export type Checklist = z.infer<typeof checklist>;

/** The checklist that comes with the program. */
export const OWN_CHECKLIST: Checklist = checklist.parse(checklistJson);
