import { join } from 'node:path';
import { Low } from 'lowdb';
import { type StationPlan, USUAL_STATIONS } from '../../shared/collect/stations.ts';
import { storedStations } from '../../shared/stored/stations.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { JsonFile } from '../library/json-file.ts';
import type { Library } from '../library/library.ts';
import { passDamaged } from './profile-store.ts';

/** Who fills in which figures, kept beside the reports. */
export class StationStore {
  readonly #store: Low<StationPlan>;

  readonly #library: Pick<Library, 'confirmOwn' | 'elsewhere'>;

  /** @param folder the data folder · @param library says whether it may be written now */
  constructor(folder: string, library: Pick<Library, 'confirmOwn' | 'elsewhere'>) {
    this.#library = library;
    const parse = (json: unknown) => readStored(storedStations, json);
    const mayWrite = () => library.elsewhere() === null;
    const file = new JsonFile(join(folder, 'stations.json'), join(folder, 'set-aside'), parse, mayWrite);
    this.#store = new Low(file, USUAL_STATIONS);
  }

  /** What is kept; what a township begins with when nothing is. @throws AppError when the file cannot be read */
  async get(): Promise<StationPlan> {
    await this.#store.read();
    return this.#store.data ?? USUAL_STATIONS;
  }

  /** @throws AppError newer-version, or as JsonFile.write does; the old one is kept then */
  async set(plan: StationPlan): Promise<void> {
    await this.#library.confirmOwn();
    await this.#store.read().catch(passDamaged);
    this.#store.data = plan;
    await this.#store.write();
  }
}
