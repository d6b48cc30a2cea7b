import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProfileStore } from '../../../electron/host/profile-store.ts';
import { type Profile, STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COUNTY: Profile = {
  profileVersion: 1,
  name: '青石县',
  marginTop: 33,
  marginBottom: 33.5,
  marginLeft: 30,
  marginRight: 30,
  linePitch: 29,
  grid: 'word',
  fonts: 'founder',
  titleFont: '华文中宋',
  bodyFont: '仿宋',
  sectionFont: '楷体',
  partFont: '黑体',
  latin: 'times',
  titleSize: 18,
  titlePitch: 35,
  titleBlankLines: 2,
  pageNumber: 'centred',
  footerSize: 12,
  boldSections: true,
  boldItems: true,
  headingStop: true,
  plain: true,
  secrecyReview: true,
};

async function storedIn(profile: object) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'profile.json'), JSON.stringify(profile));
  return { folder, store: new ProfileStore(folder, OWN) };
}

const OWN = { confirmOwn: async () => {}, elsewhere: () => null };

const SETTINGS = Object.keys(COUNTY).filter((key) => !['profileVersion', 'name'].includes(key));

describe('the stored profile', () => {
  it.each(SETTINGS)('that was stored before the setting %s came keeps all others', async (key) => {
    const { [key]: _left, ...older } = COUNTY as Record<string, unknown>;
    const { folder, store } = await storedIn(older);
    expect(await store.get()).toEqual({ ...older, [key]: STANDARD_PROFILE[key as keyof Profile] });
    expect(await readdir(folder)).toEqual(['profile.json']);
  });

  it('without a name keeps its settings', async () => {
    const { name: _name, ...nameless } = COUNTY;
    const { store } = await storedIn(nameless);
    expect(await store.get()).toEqual({ ...nameless, name: '格式方案' });
  });

  it.each([
    ['version', { ...COUNTY, profileVersion: 99 }],
    ['setting', { ...COUNTY, lineEnds: 'hung' }],
  ])('that a newer program wrote, with a %s of its own, is left alone', async (_what, newer) => {
    const { folder, store } = await storedIn(newer);
    const failure = { code: 'newer-version', detail: 'profile.json' };
    await expect(store.get()).rejects.toMatchObject(failure);
    await expect(store.set(STANDARD_PROFILE)).rejects.toMatchObject(failure);
    expect(await readdir(folder)).toEqual(['profile.json']);
    expect(await readFile(join(folder, 'profile.json'), 'utf8')).toBe(JSON.stringify(newer));
  });

  it('that was damaged is written anew', async () => {
    const { store } = await storedIn({ year: 2025 });
    await store.set(COUNTY);
    expect(await store.get()).toEqual(COUNTY);
  });

  it.each([
    {},
    [],
    null,
    7,
    { ...COUNTY, linePitch: 31 },
    { year: 2025 },
    { ...COUNTY, profileVersion: '1' },
  ])('that is none, %j, is set aside', async (other) => {
    const { folder, store } = await storedIn(other as object);
    await expect(store.get()).rejects.toMatchObject({ code: 'damaged' });
    expect(await readdir(folder)).toEqual(['set-aside']);
  });
});
