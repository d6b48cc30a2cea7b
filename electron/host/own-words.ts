import { type StoredOwnWords, storedOwnWords } from '../../shared/stored/own-words.ts';
import { type Own, StoredSetting } from './stored-setting.ts';

/** What this office writes so, and is not asked about (本单位用语). */
export class OwnWords extends StoredSetting<StoredOwnWords> {
  /** @param folder the data folder · @param library says whether it may be written now */
  constructor(folder: string, library: Own) {
    super(folder, 'own-words.json', storedOwnWords, { version: 1, words: [] }, library);
  }
}
