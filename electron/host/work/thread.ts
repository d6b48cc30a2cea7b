import { parentPort } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import { JOBS, type JobName } from './jobs.ts';

/** What came of a job. An error that crosses to another thread is no AppError there any more. */
export type JobReply = { value: unknown } | { code: ErrorCode; detail: string } | { broken: string };

async function answer(name: JobName, argument: unknown): Promise<JobReply> {
  try {
    const job = JOBS[name] as (argument: unknown) => Promise<unknown>;
    return { value: await job(argument) };
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, detail: error.detail };
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A thread of its own for JOBS; see WorkThread. */
parentPort?.on('message', async ({ name, argument }: { name: JobName; argument: unknown }) => {
  parentPort?.postMessage(await answer(name, argument));
});
