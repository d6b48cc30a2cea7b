import { parentPort } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import type { TellShare } from '../../../shared/tell-share.ts';
import { JOBS, type JobName } from './jobs.ts';

/** What came of a job. An error that crosses to another thread is no AppError there any more. */
export type JobReply = { value: unknown } | { code: ErrorCode; detail: string } | { broken: string };

/** How much of a job is done, from 0 to 1. */
export interface JobShare {
  share: number;
}

/** So much more must be done before it is told of again. */
const WORTH_TELLING = 0.01;

/** Tells how much is done, as often as a person can see it. */
function teller(): TellShare {
  let told = 0;
  return (share) => {
    if (share < told + WORTH_TELLING) return;
    told = share;
    parentPort?.postMessage({ share } satisfies JobShare);
  };
}

async function answer(name: JobName, argument: unknown): Promise<JobReply> {
  try {
    const job = JOBS[name] as (argument: unknown, tell: TellShare) => Promise<unknown>;
    return { value: await job(argument, teller()) };
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, detail: error.detail };
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A thread of its own for JOBS; see WorkThread. */
parentPort?.on('message', async ({ name, argument }: { name: JobName; argument: unknown }) => {
  parentPort?.postMessage(await answer(name, argument));
});
