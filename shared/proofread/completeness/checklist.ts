import { z } from 'zod';
import { PART_ROLES } from '../../report/schema.ts';
import checklistJson from './checklist.json' with { type: 'json' };

/**
 * One thing that a report is expected to say: in which part, by what words it is known, and whether it takes a figure.
 * `demanded`: by the rule itself (《法治政府建设与责任落实督察工作规定》第二十四条), not only scored.
 */
const checklistItem = z.strictObject({
  part: z.enum(PART_ROLES),
  demanded: z.boolean(),
  item: z.string().min(1).max(60),
  words: z.array(z.string().min(1).max(40)).min(1).max(60),
  figure: z.boolean(),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** The checklist (完整性自查), as of `date`. */
const checklist = z.strictObject({ date: z.iso.date(), items: z.array(checklistItem).min(1).max(200) });
export type Checklist = z.infer<typeof checklist>;

/** The checklist that comes with the program. */
export const OWN_CHECKLIST: Checklist = checklist.parse(checklistJson);
