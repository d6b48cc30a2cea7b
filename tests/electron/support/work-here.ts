import { JOBS, type Work } from '../../../electron/host/work/jobs.ts';

/** Does jobs in the thread of the test, which needs no bundle. */
export const workHere: Work = {
  run: (name, argument) => (JOBS[name] as (given: unknown) => Promise<never>)(argument),
  share: () => null,
  cancel: () => {},
  close: async () => {},
};
