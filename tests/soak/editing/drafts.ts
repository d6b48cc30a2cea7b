import type { Report } from '../../../shared/report/schema.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { pagedAnnexes } from '../../fixtures/annexes.ts';
import { withTable } from '../../renderer/document/edit/table/table-in-text.ts';

/** The year that the drafts are for. */
export const YEAR = 2026;

const draftOf = (last: Report) => ({
  baseline: newBaseline(last, YEAR),
  draft: rollForward(last, { year: YEAR, id: 'draft' }).report,
});

/** Drafts with something of every level and a table, one of them with annexes, and what each began with. */
export const DRAFTS = [draftOf(withTable()), draftOf({ ...withTable(), annexes: pagedAnnexes() })] as const;

/** A draft and last year's sentences in it. */
export type Begun = (typeof DRAFTS)[number];
