import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StationStore } from '../../../electron/host/station-store.ts';
import { USUAL_STATIONS } from '../../../shared/collect/stations.ts';

const OWN = { confirmOwn: async () => {}, elsewhere: () => null };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-stations-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('Who fills what in is the usual until a clerk has said otherwise, and then stays so', async () => {
  await expect(new StationStore(folder, OWN).get()).resolves.toEqual(USUAL_STATIONS);
  const plan = {
    ...USUAL_STATIONS,
    stations: [{ name: '司法所', words: ['普法'] }],
    given: { '办理案件（件）': '司法所' },
  };
  await new StationStore(folder, OWN).set(plan);
  await expect(new StationStore(folder, OWN).get()).resolves.toEqual(plan);
});

it('What a newer program wrote is refused and left alone; what is damaged is set aside', async () => {
  await writeFile(join(folder, 'stations.json'), JSON.stringify({ ...USUAL_STATIONS, stationsVersion: 2 }));
  await expect(new StationStore(folder, OWN).get()).rejects.toMatchObject({ code: 'newer-version' });
  await writeFile(join(folder, 'stations.json'), '{"stations":');
  await expect(new StationStore(folder, OWN).get()).rejects.toMatchObject({ code: 'damaged' });
  await expect(readdir(join(folder, 'set-aside'))).resolves.toHaveLength(1);
});
