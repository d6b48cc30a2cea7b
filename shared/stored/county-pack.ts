import { z } from 'zod';
import { type CountySettings, countyDemands, issue } from '../county/county-settings.ts';
import { storedProfile } from './profile.ts';
import { type StoredShape, within } from './stored-shape.ts';

const CONTENTS = ['profile', 'checklist', 'rules', 'deadlines', 'addressee', 'offices'] as const;

/** What a county hands to its townships in one file (县级方案包). */
export const countyPack = countyDemands
  .extend({
    countyPackVersion: z.literal(1),
    ...issue.shape,
    profile: within(storedProfile).optional(),
  })
  .refine((pack) => CONTENTS.some((key) => pack[key] !== undefined));
export type CountyPack = z.infer<typeof countyPack>;

/** A county pack's file; without its version it is another JSON. */
export const storedCountyPack: StoredShape<CountyPack> = {
  versionKey: 'countyPackVersion',
  steps: [],
  schema: countyPack,
};

/** What is in force when a pack is opened over what is: it changes what it speaks of. Its profile is kept elsewhere. */
export function settingsWith(now: CountySettings, pack: CountyPack): CountySettings {
  const { countyPackVersion: _version, issuer, date, profile: _profile, ...demands } = pack;
  return { ...now, ...demands, from: { issuer, date } };
}
