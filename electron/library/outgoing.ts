import { createHash, randomUUID } from 'node:crypto';
import type { Outgoing } from '../../shared/stored/outgoing.ts';

/** What may be known of something already when it leaves the house: what it is for, and its 保密审查. */
export type KnownOfOutgoing = Partial<Pick<Outgoing, 'purpose' | 'review'>>;

/** The checksum (SHA-256) of a file's bytes. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is entered (送达记录) of something that has just left the house. @param version the number of the version with its text */
export const outgoingEntry = (
  kind: Outgoing['kind'],
  fileName: string,
  bytes: Uint8Array | null,
  version?: number,
): Outgoing => ({
  id: randomUUID(),
  at: new Date().toISOString(),
  kind,
  fileName,
  ...(bytes && { sha256: digestOf(bytes) }),
  ...(version !== undefined && { version }),
  purpose: '',
  to: '',
  on: '',
});
