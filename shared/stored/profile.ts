import { type Profile, profile, STANDARD_PROFILE } from '../gongwen/profile.ts';

const { profileVersion: _version, ...STANDARD_SETTINGS } = STANDARD_PROFILE;

/**
 * The profile in JSON that was stored. A setting that it lacks, since it was stored before that setting came, is the
 * standard's; only its version must be there, which says that it is a profile.
 * @throws ZodError when it is none
 */
export const storedProfile = (json: unknown): Profile =>
  profile.parse(
    typeof json === 'object' && !Array.isArray(json)
      ? { ...STANDARD_SETTINGS, name: '格式方案', ...json }
      : json,
  );
