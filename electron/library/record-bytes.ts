import { type LibraryRecord, storedRecord } from '../../shared/stored/record.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';

/** What a record's bytes hold. @throws when they cannot be understood; AppError newer-version */
export const recordOf = (bytes: Uint8Array): LibraryRecord =>
  readStored(storedRecord, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
