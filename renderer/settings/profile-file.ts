import { AppError } from '../../shared/app-error.ts';
import { type Profile, profile as profileSchema } from '../../shared/gongwen/profile.ts';
import { download } from '../editor/export-report.ts';

/** Saves a profile to a file that another machine can read. */
export function saveProfile(profile: Profile): void {
  const bytes = new TextEncoder().encode(`${JSON.stringify(profile, null, 2)}\n`);
  download(`格式方案-${profile.name}.json`, bytes, 'application/json');
}

/** Reads a profile from a file. @throws AppError bad-profile, naming the file */
export async function readProfile(file: File): Promise<Profile> {
  try {
    return profileSchema.parse(JSON.parse(await file.text()));
  } catch (cause) {
    throw new AppError('bad-profile', file.name, { cause });
  }
}
