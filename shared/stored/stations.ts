import { type StationPlan, stationPlan } from '../collect/stations.ts';
import type { StoredShape } from './stored-shape.ts';

/** stations.json: who fills in which figures. */
export const storedStations: StoredShape<StationPlan> = {
  versionKey: 'stationsVersion',
  steps: [],
  schema: stationPlan,
};
