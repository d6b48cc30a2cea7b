import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import { type Handlers, type RequestName, type Result, requests } from '../../shared/requests.ts';
import type { Log } from './log.ts';

const failure = (code: ErrorCode, detail = ''): Result<never> => ({ ok: false, error: { code, detail } });

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

/** Whoever helps the clerk must see when these have failed, and why. */
const SAVES: readonly RequestName[] = [
  'library:save',
  'library:add',
  'library:create',
  'library:roll-forward',
  'versions:keep',
  'outgoing:note',
  'outgoing:enter',
  'handover:page',
  'county:open',
  'county:take-back',
  'county:rules',
  'county:export',
  'own-words:set',
  'proofread:set',
  'profile:set',
  'profile:export',
  'word:export',
  'revision:export',
  'pdf:export',
  'text:export',
];

/**
 * Answers one request of the page: the one place where errors are caught. Never throws. An unknown name or a wrong
 * argument is `not-allowed`, an AppError keeps its code and is logged where something was to be saved, anything else is logged and `internal`.
 */
export async function dispatch(
  handlers: Handlers,
  log: Log,
  name: string,
  argument: unknown,
): Promise<Result<unknown>> {
  if (!isRequestName(name)) return failure('not-allowed');
  const checked = requests[name].argument.safeParse(argument);
  if (!checked.success) return failure('not-allowed');
  try {
    const handle = handlers[name] as (argument: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(checked.data) };
  } catch (error) {
    if (error instanceof AppError) {
      if (SAVES.includes(name)) log(name, error);
      return failure(error.code, error.detail);
    }
    log(name, error);
    return failure('internal');
  }
}
