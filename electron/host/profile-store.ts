import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { storedProfile } from '../../shared/stored/profile.ts';
import { type Own, StoredSetting } from './stored-setting.ts';

/** The one profile that this machine's reports are set by; GB/T 9704-2012's own when none was chosen. */
export class ProfileStore extends StoredSetting<Profile> {
  /** @param folder the data folder · @param library says whether it may be written now */
  constructor(folder: string, library: Own) {
    super(folder, 'profile.json', storedProfile, STANDARD_PROFILE, library);
  }
}
