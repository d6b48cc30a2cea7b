import { z } from 'zod';
import { AppError } from '../app-error.ts';

/** What a version makes of the one before it; throws when it is not given that version. */
export type Step = (older: unknown) => unknown;

/**
 * A shape that is kept on a disk. Its version is raised, and a step added, for every change that an older program would
 * misread: another shape, a new value. A new kind of block is known by its name and needs neither, nor does a new key that
 * may be absent: it is optional in the schema or has its default here.
 */
export interface StoredShape<T> {
  /** the key that says the version; what lacks it is of version 1 */
  versionKey: string;
  /** the steps from version 1 on: from 1 to 2, from 2 to 3 … */
  steps: readonly Step[];
  /** the newest version */
  schema: z.ZodType<T>;
  /** what stands for keys that came after something was stored */
  defaults?: Partial<T>;
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function versionOf(json: unknown, key: string): number {
  const version = isObject(json) && key in json ? json[key] : 1;
  if (typeof version !== 'number' || version < 1) throw new TypeError(`${key} is no version`);
  return version;
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value: unknown, key) => Object(value)[key], json);

/** A key or a kind that the schema does not know: no damage makes one. */
const isUnknown = (issue: z.core.$ZodIssue, json: unknown): boolean =>
  issue.code === 'unrecognized_keys' ||
  (issue.code === 'invalid_union' &&
    issue.discriminator !== undefined &&
    typeof valueAt(json, issue.path) === 'string');

/** Reads a value by a schema; keys and kinds that the schema does not know, and nothing else amiss, tell of a newer program. */
function readBy<T>(schema: z.ZodType<T>, json: unknown): T {
  const { data, error } = schema.safeParse(json);
  if (!error) return data;
  if (error.issues.every((issue) => isUnknown(issue, json))) throw new AppError('newer-version');
  throw error;
}

/** A step from a version whose shape is kept for ever. A step that fails is a fault of ours and damages nothing. */
export const stepFrom =
  <Older>(older: z.ZodType<Older>, step: (older: Older) => unknown): Step =>
  (json) => {
    const read = readBy(older, json);
    try {
      return step(read);
    } catch (cause) {
      throw new AppError('internal', '', { cause });
    }
  };

/**
 * The newest version of what was stored, whatever version it is of. Nothing is written.
 * @throws AppError newer-version when a newer program wrote it: it is to be left alone · another error when it is damaged
 */
export function readStored<T>({ versionKey, steps, schema, defaults }: StoredShape<T>, json: unknown): T {
  const version = versionOf(json, versionKey);
  if (version > steps.length + 1) throw new AppError('newer-version');
  const newest = steps.slice(version - 1).reduce((value, step) => step(value), json);
  return readBy(schema, isObject(newest) ? { ...defaults, ...newest } : newest);
}

/** A shape inside another: it has versions of its own. */
export const within = <T>(shape: StoredShape<T>): z.ZodType<T> =>
  z.unknown().transform((json) => readStored(shape, json));
