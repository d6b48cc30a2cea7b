import { randomUUID } from 'node:crypto';
import type { Version } from '../../shared/requests.ts';
import type { SentText } from '../../shared/take-back/new-returned.ts';
import type { Library } from '../library/library.ts';
import type { ReadReturned } from '../read/take-back/take-back.ts';
import type { HandlerParts } from './handler-parts.ts';

/** So many versions that have not left the house are looked at, too: a text may be copied out by hand. */
const MOST_OTHERS = 20;
const MOST_SENT = 20;

/** What may have been sent, the likeliest first: exported versions, then named ones, then the others, each the newest first. */
function candidates(versions: readonly Version[]): Version[] {
  const exported = versions.filter(({ why }) => why === 'exported').slice(0, MOST_SENT);
  const named = versions.filter(({ why, name }) => why !== 'exported' && name !== undefined);
  const taken = new Set([...exported, ...named.slice(0, MOST_SENT)]);
  const others = versions.filter((version) => !taken.has(version)).slice(0, MOST_OTHERS);
  return [...taken, ...others];
}

async function sentTexts(
  library: Pick<Library, 'open' | 'versions' | 'readVersion'>,
  id: string,
  chosen: number | 'now' | undefined,
): Promise<SentText[]> {
  if (typeof chosen === 'number')
    return [{ report: (await library.readVersion(id, chosen)).report, number: chosen, name: '' }];
  const now = { report: (await library.open(id)).report, number: null, name: '' };
  if (chosen === 'now') return [now];
  const texts: SentText[] = [];
  for (const { number } of candidates(await library.versions(id))) {
    // A version that cannot be read is none that can be compared with.
    const state = await library.readVersion(id, number).catch(() => null);
    if (state) texts.push({ report: state.report, number, name: '' });
  }
  return [...texts, now];
}

/** Reads a file that came back against the version that was sent, or the one that the clerk has chosen. */
export async function readReturned(
  { library, profiles, work }: Pick<HandlerParts, 'library' | 'profiles' | 'work'>,
  {
    id,
    name,
    bytes,
    sent,
    work: job,
  }: {
    id: string;
    name: string;
    bytes: Uint8Array;
    sent?: number | 'now' | undefined;
    work?: string | undefined;
  },
): Promise<ReadReturned> {
  const texts = await sentTexts(library, id, sent);
  const profile = await profiles.get();
  const task = {
    name,
    bytes,
    sent: texts,
    profile,
    id: randomUUID().slice(0, 8),
    now: new Date().toISOString(),
  };
  return work.run('take-back', task, job);
}
