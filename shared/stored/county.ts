import { z } from 'zod';
import { countySettings } from '../county/county-settings.ts';
import { storedProfile } from './profile.ts';
import { type StoredShape, within } from './stored-shape.ts';

const county = z.strictObject({
  version: z.literal(1),
  now: countySettings,
  /** What stood before each pack that was opened, the last one last; the profile only where the pack had one. */
  before: z.array(z.strictObject({ settings: countySettings, profile: within(storedProfile).optional() })),
  /** The profile that is to be put in force along with this; gone as soon as it is. */
  profileToSet: within(storedProfile).optional(),
});
export type StoredCounty = z.infer<typeof county>;

/** county.json, in the data folder. */
export const storedCounty: StoredShape<StoredCounty> = { versionKey: 'version', steps: [], schema: county };
