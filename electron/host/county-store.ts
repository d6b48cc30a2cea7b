import { AppError } from '../../shared/app-error.ts';
import { NO_COUNTY } from '../../shared/county/county-settings.ts';
import type { Profile } from '../../shared/gongwen/profile.ts';
import type { RulePack } from '../../shared/proofread/pack.ts';
import type { CountyState } from '../../shared/requests.ts';
import { type StoredCounty, storedCounty } from '../../shared/stored/county.ts';
import { type CountyPack, settingsWith } from '../../shared/stored/county-pack.ts';
import { passUnwritable } from '../library/pass-unwritable.ts';
import { SerialQueues } from '../library/serial-queues.ts';
import type { ProfileStore } from './profile-store.ts';
import { type Own, StoredSetting } from './stored-setting.ts';

/** So many packs can be taken back, one after the other. */
const MOST_KEPT = 20;

/**
 * What the county demands, as it is in force here. A pack and the profile in it are put in force together: what a stop
 * between the two files leaves over is done at the next look.
 */
export class CountyStore {
  readonly #store: StoredSetting<StoredCounty>;
  readonly #profiles: ProfileStore;
  readonly #library: Own;
  readonly #queues = new SerialQueues();

  /** @param folder the data folder */
  constructor(folder: string, profiles: ProfileStore, library: Own) {
    const nothing: StoredCounty = { version: 1, now: NO_COUNTY, before: [] };
    this.#store = new StoredSetting(folder, 'county.json', storedCounty, nothing, library);
    this.#profiles = profiles;
    this.#library = library;
  }

  /** What is in force, and what stood before the last pack. */
  get(): Promise<CountyState> {
    return this.#inTurn(async (state) => ({ now: state.now, before: state.before.at(-1) ?? null }));
  }

  /** The county's 主送机关; null when it is silent on it, or what it said cannot be read just now, which 设置 tells. */
  async addressee(): Promise<string | null> {
    try {
      return (await this.get()).now.addressee ?? null;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return null;
    }
  }

  /** Puts a pack in force and keeps what stood before. @throws AppError as StoredSetting does: nothing has changed then */
  open(pack: CountyPack): Promise<null> {
    return this.#inTurn(async (state) => {
      const profile = pack.profile && (await this.#profiles.get());
      const stood = { settings: state.now, ...(profile && { profile }) };
      const before = [...state.before, stood].slice(-MOST_KEPT);
      return this.#put(state, { version: 1, now: settingsWith(state.now, pack), before }, pack.profile);
    });
  }

  /** Puts in force again what stood before the last pack. @throws AppError not-allowed when there was none */
  takeBack(): Promise<null> {
    return this.#inTurn(async (state) => {
      const stood = state.before.at(-1);
      if (!stood) throw new AppError('not-allowed');
      const next = { version: 1, now: stood.settings, before: state.before.slice(0, -1) } as const;
      return this.#put(state, next, stood.profile);
    });
  }

  /** Takes a rule pack, or the program's own again for null. */
  setRules(rules: RulePack | null): Promise<null> {
    return this.#inTurn(async (state) => {
      const { rules: _old, ...now } = state.now;
      await this.#store.set({ ...state, now: { ...now, ...(rules && { rules }) } });
      return null;
    });
  }

  #inTurn<T>(act: (state: StoredCounty) => Promise<T>): Promise<T> {
    return this.#queues.run('', async () => act(await this.#settled(await this.#store.get())));
  }

  async #put(old: StoredCounty, next: StoredCounty, profileToSet: Profile | undefined): Promise<null> {
    await this.#store.set({ ...next, ...(profileToSet && { profileToSet }) });
    if (!profileToSet) return null;
    try {
      await this.#profiles.set(profileToSet);
    } catch (error) {
      await this.#store.set(old);
      throw error;
    }
    // The profile is in force; what cannot be noted now is done again at the next look.
    await this.#store.set(next).catch(passUnwritable);
    return null;
  }

  /** Does what a stop has left over of a pack that was opened or taken back. */
  async #settled(state: StoredCounty): Promise<StoredCounty> {
    const { profileToSet, ...settled } = state;
    if (!profileToSet || this.#library.elsewhere()) return settled;
    try {
      await this.#profiles.set(profileToSet);
      await this.#store.set(settled);
    } catch (error) {
      passUnwritable(error);
    }
    return settled;
  }
}
