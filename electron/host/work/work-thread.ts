import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/app-error.ts';
import type { JobArgument, JobName, JobResult, Work } from './jobs.ts';
import type { JobReply, JobShare } from './thread.ts';

/** By the clock, for a job that hangs all the same: the readers and the writer refuse what is more than a report. */
const TIME_LIMIT_MS = 120_000;
const LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/** The bundled thread: beside the bundle that this file is in, or one above when that is a chunk. */
function bundledThread(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'work-thread.cjs');
  return existsSync(beside) ? beside : join(here, '..', 'work-thread.cjs');
}

/** What a thread may be told. */
export interface WorkThreadOptions {
  /** The bundle of thread.ts. */
  bundle?: string;
  timeLimitMs?: number;
  /** In MB. */
  mostMemory?: number;
}

interface Job {
  name: JobName;
  argument: unknown;
  id: string;
  share: number | null;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/**
 * Does jobs in a thread of its own, one after the other, so that the thread that saves never waits for them. A job that
 * is cancelled, takes too long or too much memory ends with its thread; the next one gets another.
 */
export class WorkThread implements Work {
  readonly #bundle: string;
  readonly #timeLimitMs: number;
  readonly #limits: typeof LIMITS;
  readonly #waiting: Job[] = [];
  #running: Job | null = null;
  #thread: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor({ bundle, timeLimitMs = TIME_LIMIT_MS, mostMemory }: WorkThreadOptions = {}) {
    this.#bundle = bundle ?? bundledThread();
    this.#timeLimitMs = timeLimitMs;
    this.#limits = { ...LIMITS, ...(mostMemory !== undefined && { maxOldGenerationSizeMb: mostMemory }) };
  }

  run<K extends JobName>(name: K, argument: JobArgument<K>, id = ''): Promise<JobResult<K>> {
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ name, argument, id, share: null, resolve, reject });
      this.#next();
    }) as Promise<JobResult<K>>;
  }

  share(id: string): number | null {
    return this.#running?.id === id ? this.#running.share : null;
  }

  cancel(id: string): void {
    const isMeant = (job: Job): boolean => job.id !== '' && job.id === id;
    for (const job of this.#waiting.filter(isMeant)) {
      this.#waiting.splice(this.#waiting.indexOf(job), 1);
      job.reject(new AppError('cancelled'));
    }
    if (this.#running && isMeant(this.#running)) void this.#abandon(new AppError('cancelled'));
  }

  async close(): Promise<void> {
    for (const job of this.#waiting.splice(0)) job.reject(new AppError('cancelled'));
    await this.#abandon(new AppError('cancelled'));
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    this.#thread ??= this.#start();
    this.#thread.ref();
    this.#timer = setTimeout(() => void this.#abandon(new AppError('not-finished')), this.#timeLimitMs);
    this.#thread.postMessage({ name: job.name, argument: job.argument });
  }

  #start(): Worker {
    const thread = new Worker(this.#bundle, { resourceLimits: this.#limits, stderr: true });
    const isOurs = (): boolean => this.#thread === thread;
    thread.on('message', (told: JobReply | JobShare) => {
      if (!isOurs()) return;
      if (!('share' in told)) this.#settle(told);
      else if (this.#running) this.#running.share = told.share;
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isOurs()) void this.#abandon(isMemory ? new AppError('not-finished', '', { cause: error }) : error);
    });
    thread.on('exit', () => {
      if (isOurs()) void this.#abandon(new AppError('not-finished'));
    });
    return thread;
  }

  /** Answers the running job, and keeps the thread for the next. */
  #settle(reply: JobReply): void {
    const job = this.#finish();
    this.#thread?.unref();
    if ('value' in reply) job?.resolve(reply.value);
    else if ('code' in reply) job?.reject(new AppError(reply.code, reply.detail));
    else job?.reject(new Error(reply.broken));
    this.#next();
  }

  /** Ends the thread, whatever it does. */
  async #abandon(error: unknown): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    this.#finish()?.reject(error);
    this.#next();
    await thread?.terminate();
  }

  #finish(): Job | null {
    const job = this.#running;
    this.#running = null;
    clearTimeout(this.#timer);
    return job;
  }
}
