import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CountyStore } from '../../../electron/host/county-store.ts';
import { ProfileStore } from '../../../electron/host/profile-store.ts';
import { AppError } from '../../../shared/app-error.ts';
import { NO_COUNTY } from '../../../shared/county/county-settings.ts';
import { type Profile, STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { type CountyPack, storedCountyPack } from '../../../shared/stored/county-pack.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const OWN = { confirmOwn: async () => {}, elsewhere: () => null };
const FIXTURE = 'tests/fixtures/stored/county-pack-1.json';
const MINE: Profile = { ...STANDARD_PROFILE, name: '我镇', linePitch: 28 };

const wholePack = async (): Promise<CountyPack> =>
  readStored(storedCountyPack, JSON.parse(await readFile(FIXTURE, 'utf8')));

async function started(folder?: string) {
  const data = folder ?? (await temporaryFolder());
  const profiles = new ProfileStore(data, OWN);
  return { data, profiles, county: new CountyStore(data, profiles, OWN) };
}

describe('a county pack', () => {
  it('is in force with all it has, and the profile with it', async () => {
    const { county, profiles } = await started();
    const { countyPackVersion: _version, issuer, date, profile, ...demands } = await wholePack();
    await county.open(await wholePack());
    expect((await county.get()).now).toEqual({ ...demands, from: { issuer, date } });
    expect(await profiles.get()).toEqual(profile);
  });

  it('taken back restores exactly what was, down to the bytes of the profile', async () => {
    const { data, county, profiles } = await started();
    await profiles.set(MINE);
    const before = await readFile(join(data, 'profile.json'), 'utf8');
    await county.open(await wholePack());
    await county.takeBack();
    expect(await readFile(join(data, 'profile.json'), 'utf8')).toBe(before);
    expect(await county.get()).toEqual({ now: NO_COUNTY, before: null });
  });

  it('over another one is taken back to that one, and then to what was before both', async () => {
    const { county, profiles } = await started();
    await profiles.set(MINE);
    await county.open(await wholePack());
    const first = await county.get();
    const other: CountyPack = {
      countyPackVersion: 1,
      issuer: '云州市司法局',
      date: '2027-01-05',
      addressee: '云州市人民政府',
    };
    await county.open(other);
    expect((await county.get()).now).toMatchObject({
      ...first.now,
      addressee: '云州市人民政府',
      from: { date: '2027-01-05' },
    });
    await county.takeBack();
    expect(await county.get()).toEqual(first);
    await county.takeBack();
    expect((await county.get()).now).toEqual(NO_COUNTY);
    expect(await profiles.get()).toEqual(MINE);
    await expect(county.takeBack()).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('without a format leaves the format alone, also when it is taken back', async () => {
    const { county, profiles } = await started();
    const { profile: _profile, ...pack } = await wholePack();
    await county.open(pack);
    await profiles.set(MINE);
    await county.takeBack();
    expect(await profiles.get()).toEqual(MINE);
  });

  it('stays through a start; two opened at once are one after the other', async () => {
    const { data, county } = await started();
    const pack = await wholePack();
    await Promise.all([county.open(pack), county.open({ ...pack, date: '2027-01-02' })]);
    const again = (await started(data)).county;
    expect((await again.get()).now.from?.date).toBe('2027-01-02');
    await again.takeBack();
    expect((await again.get()).now.from?.date).toBe('2026-12-01');
  });

  it('of which a stop has left the profile undone is finished at the next start', async () => {
    const { data, county, profiles } = await started();
    await profiles.set(MINE);
    const stopped = { version: 1, now: { ...NO_COUNTY }, before: [{ settings: NO_COUNTY, profile: MINE }] };
    const { profile } = await wholePack();
    await writeFile(join(data, 'county.json'), JSON.stringify({ ...stopped, profileToSet: profile }));
    await county.get();
    expect(await profiles.get()).toEqual(profile);
    await profiles.set(MINE);
    await county.get();
    expect(await profiles.get()).toEqual(MINE);
  });

  it('whose profile cannot be written changes nothing', async () => {
    const { data, county, profiles } = await started();
    const full = {
      get: () => profiles.get(),
      set: async () => {
        throw new AppError('disk-full');
      },
    } as unknown as ProfileStore;
    const onFullDisk = new CountyStore(data, full, OWN);
    await expect(onFullDisk.open(await wholePack())).rejects.toMatchObject({ code: 'disk-full' });
    expect(await county.get()).toEqual({ now: NO_COUNTY, before: null });
    expect(await profiles.get()).toEqual(STANDARD_PROFILE);
  });

  it('is not opened while the reports are open elsewhere, and what is in force can still be read', async () => {
    const { data, county } = await started();
    await county.open(await wholePack());
    const own = {
      confirmOwn: async () => {
        throw new AppError('open-elsewhere');
      },
      elsewhere: () => ({ host: 'pc-2', isThisComputer: false }),
    };
    const reading = new CountyStore(data, new ProfileStore(data, own), own);
    await expect(reading.open(await wholePack())).rejects.toMatchObject({ code: 'open-elsewhere' });
    expect((await reading.get()).now.addressee).toBe('青石县人民政府');
  });

  it('keeps a rule pack that was brought by itself until the program is told otherwise', async () => {
    const { county } = await started();
    const { rules } = await wholePack();
    if (!rules) throw new Error('the fixture has rules');
    await county.setRules(rules);
    expect((await county.get()).now.rules).toEqual(rules);
    await county.setRules(null);
    expect((await county.get()).now).toEqual(NO_COUNTY);
  });
});
