import { AppError } from '../../shared/app-error.ts';
import type { Handlers, OutgoingMatch } from '../../shared/requests.ts';
import { withEntry } from '../../shared/stored/outgoing.ts';
import type { Library } from '../library/library.ts';
import { digestOf, outgoingEntry } from '../library/outgoing.ts';
import type { HandlerParts } from './handler-parts.ts';

type OutgoingHandlers = Pick<Handlers, Extract<keyof Handlers, `outgoing:${string}`>>;

/** Which entries, of every report of a library, are of a file with these bytes, whatever it is called now. */
async function matchOutgoing(library: Library, bytes: Uint8Array): Promise<OutgoingMatch[]> {
  const digest = digestOf(bytes);
  const { reports, deleted } = await library.list();
  const matches: OutgoingMatch[] = [];
  for (const { id } of [...reports, ...deleted]) {
    const record = await library.recordIfAny(id);
    const found = record?.outgoing?.filter(({ sha256 }) => sha256 === digest) ?? [];
    matches.push(...found.map((entry) => ({ id, name: record?.name ?? '', entry })));
  }
  return matches;
}

/** What the host does for each request that concerns 送达记录. */
export const outgoingHandlers = ({ library }: Pick<HandlerParts, 'library'>): OutgoingHandlers => ({
  'outgoing:list': async ({ id }) => {
    const record = await library.recordIfAny(id);
    if (!record) throw new AppError('not-found', id);
    return [...(record.outgoing ?? [])].reverse();
  },
  'outgoing:note': ({ id, entry, note }) =>
    library.amend(id, ({ outgoing = [] }) => {
      if (!outgoing.some((each) => each.id === entry)) throw new AppError('not-found', id);
      return { outgoing: outgoing.map((each) => (each.id === entry ? { ...each, ...note } : each)) };
    }),
  'outgoing:enter': ({ id, fileName, bytes }) =>
    library.amend(id, ({ outgoing = [] }) => ({
      outgoing: withEntry(outgoing, outgoingEntry('entered', fileName, bytes)),
    })),
  'outgoing:match': ({ bytes }) => matchOutgoing(library, bytes),
});
