import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import { type Handlers, type RequestName, type Result, requests } from '../../shared/requests.ts';
import type { Log } from './log.ts';

const failure = (code: ErrorCode, detail = ''): Result<never> => ({ ok: false, error: { code, detail } });

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

/** These save nothing. Of everything else whoever helps the clerk must see when it has failed, and why. */
const SAVE_NOTHING: ReadonlySet<RequestName> = new Set([
  'library:access',
  'library:list',
  'library:open',
  'library:search',
  'set-aside:show',
  'versions:list',
  'versions:read',
  'outgoing:list',
  'outgoing:match',
  'backups:status',
  'backups:inspect',
  'profile:get',
  'collect:stations',
  'collect:read',
  'county:get',
  'own-words:get',
  'proofread:get',
  'import:file',
  'import:text',
  'material:read',
  'returned:read',
  'work:cancel',
  'work:share',
  'about',
  'about:show',
  'delivered:show',
  'given:take',
  'word:inspect',
  'public:look',
] as const);

/** Whether a failure that the clerk is told of belongs in the log as well; what they stopped themselves has not failed. */
const isFailedSave = (name: RequestName, { code }: AppError): boolean =>
  !SAVE_NOTHING.has(name) && code !== 'cancelled';

/**
 * Answers one request of the page: the one place where errors are caught. Never throws. An unknown name or a wrong
 * argument is `not-allowed`, an AppError keeps its code; a failed save is logged, whatever refused it, and so is anything
 * that nobody foresaw, which is `internal`.
 */
export async function dispatch(
  handlers: Handlers,
  log: Log,
  name: string,
  argument: unknown,
): Promise<Result<unknown>> {
  if (!isRequestName(name)) return failure('not-allowed');
  const checked = requests[name].argument.safeParse(argument);
  if (!checked.success) {
    const refused = new AppError('not-allowed', '', { cause: checked.error });
    if (isFailedSave(name, refused)) log(name, refused);
    return failure('not-allowed');
  }
  try {
    const handle = handlers[name] as (argument: unknown) => Promise<unknown>;
    return { ok: true, value: await handle(checked.data) };
  } catch (error) {
    if (error instanceof AppError) {
      if (isFailedSave(name, error)) log(name, error);
      return failure(error.code, error.detail);
    }
    log(name, error);
    return failure('internal');
  }
}
