import { type Profile, profile, STANDARD_PROFILE } from '../gongwen/profile.ts';
import type { StoredShape } from './stored-shape.ts';

const { profileVersion: _version, ...STANDARD_SETTINGS } = STANDARD_PROFILE;

/**
 * A profile, in the data folder or in a file that goes to another machine. A setting that came after it was stored is the
 * standard's; only its version must be there, which says that it is a profile.
 */
export const storedProfile: StoredShape<Profile> = {
  versionKey: 'profileVersion',
  steps: [],
  schema: profile,
  defaults: { ...STANDARD_SETTINGS, name: '格式方案' },
};
