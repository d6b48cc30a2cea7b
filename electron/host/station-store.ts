import { type StationPlan, USUAL_STATIONS } from '../../shared/collect/stations.ts';
import { storedStations } from '../../shared/stored/stations.ts';
import { type Own, StoredSetting } from './stored-setting.ts';

/** Who fills in which figures; what a township begins with when nothing is kept. */
export class StationStore extends StoredSetting<StationPlan> {
  /** @param folder the data folder · @param library says whether it may be written now */
  constructor(folder: string, library: Own) {
    super(folder, 'stations.json', storedStations, USUAL_STATIONS, library);
  }
}
