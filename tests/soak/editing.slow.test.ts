import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { documentToReport } from '../../renderer/document/convert/document-to-report.ts';
import { DRAFTS } from './editing/drafts.ts';
import { expectRight, expectStep } from './editing/judge.ts';
import { anyStep } from './editing/steps.ts';
import { Writing } from './editing/writing.ts';

const RUNS = process.env.FAZHI_SOAK === 'whole' ? 2000 : 200;
const LONGEST = 24;
const HALF_AN_HOUR = 1_800_000;

beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

it(
  'whatever a clerk does in whatever order, the report stays whole and everything can be undone',
  () => {
    fc.assert(
      fc.property(
        fc.nat(DRAFTS.length - 1),
        fc.array(anyStep, { minLength: 1, maxLength: LONGEST }),
        (which, steps) => {
          const given = DRAFTS[which] ?? DRAFTS[0];
          const writing = new Writing(given);
          const reportNow = () => documentToReport(writing.doc, given.draft);
          const waitingNow = () => writing.waiting().map(({ carried }) => carried.key);
          const [begun, waitingAtFirst] = [reportNow(), waitingNow()];
          for (const step of steps) expectStep(writing, step);
          expectRight(writing);
          const [ended, waitingAtLast] = [reportNow(), waitingNow()];
          const undone = writing.undoAll();
          expect(reportNow()).toEqual(begun);
          expectRight(writing);
          expect(writing.decisions.settled).toEqual({});
          expect(waitingAtFirst).toEqual(expect.arrayContaining(waitingNow()));
          writing.redo(undone);
          expect(reportNow()).toEqual(ended);
          expect(waitingNow()).toEqual(expect.arrayContaining(waitingAtLast));
        },
      ),
      { numRuns: RUNS },
    );
  },
  HALF_AN_HOUR,
);
