import { z } from 'zod';
import type { StoredShape } from './stored-shape.ts';

const address = z.strictObject({
  port: z.int().min(1).max(65535),
  /** The first step of every path, which keeps the cookie from other programs of 127.0.0.1; no secret. */
  path: z.string().min(16),
  /** What the cookie holds. */
  secret: z.string().min(32),
});
export type StoredAddress = z.infer<typeof address>;

const addresses = z.strictObject({
  version: z.literal(1),
  /** Each data folder and its address, the last used last. */
  addresses: z.array(z.tuple([z.string(), address])),
});
export type StoredAddresses = z.infer<typeof addresses>;

/** addresses.json, among the user's settings: where the page of a data folder was served, so that it is found again. */
export const storedAddresses: StoredShape<StoredAddresses> = {
  versionKey: 'version',
  steps: [],
  schema: addresses,
};
