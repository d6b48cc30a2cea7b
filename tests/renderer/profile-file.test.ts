import { describe, expect, it } from 'vitest';
import { exportProfile } from '../../electron/host/export-profile.ts';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { readProfile } from '../../renderer/settings/profile-file.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { fullReport } from '../layout/reports.ts';

const fileOf = (value: unknown) => new File([JSON.stringify(value)], '青石县.json');

const EVERY_HABIT: Profile = {
  ...{
    profileVersion: 1,
    name: '青石县',
    marginTop: 35,
    marginBottom: 32.5,
    marginLeft: 27,
    marginRight: 25,
  },
  ...{ linePitch: 28.5, grid: 'word', fonts: 'founder', titleFont: '华文中宋', bodyFont: '华文仿宋' },
  ...{ sectionFont: '华文楷体', partFont: '微软雅黑', latin: 'times', titleSize: 18, titlePitch: 33.3 },
  ...{ titleBlankLines: 2, pageNumber: 'centred', footerSize: 12, boldSections: true, boldItems: true },
  ...{ headingStop: true, plain: true, secrecyReview: true },
};

describe('a profile read from a file', () => {
  it('is the one that was saved, with every habit, so that the same report becomes the same Word file', async () => {
    const { profileVersion: _version, ...habits } = EVERY_HABIT;
    for (const [habit, value] of Object.entries(habits))
      expect([habit, value]).not.toEqual([habit, STANDARD_PROFILE[habit as keyof Profile]]);
    let saved = new Uint8Array();
    await exportProfile(async (fileName, bytes) => {
      saved = Uint8Array.from(bytes);
      return { kind: 'download', fileName, bytes };
    }, EVERY_HABIT);
    const read = await readProfile(new File([saved], '青石县.json'));
    expect(read).toEqual(EVERY_HABIT);
    const report = fullReport();
    const file = await writeReport(report, formatOf(read));
    expect(file).toEqual(await writeReport(report, formatOf(EVERY_HABIT)));
    expect(file).not.toEqual(await writeReport(report));
  });

  it('takes a setting that the file lacks from the standard', async () => {
    const { headingStop: _stop, ...older } = { ...STANDARD_PROFILE, name: '青石县', linePitch: 30 as const };
    expect(await readProfile(fileOf(older))).toEqual({ ...older, headingStop: false });
  });

  it('is refused, by its name, when it is none', async () => {
    const failure = { code: 'bad-profile', detail: '青石县.json' };
    await expect(readProfile(fileOf({ year: 2025 }))).rejects.toMatchObject(failure);
    await expect(readProfile(new File(['{'], '青石县.json'))).rejects.toMatchObject(failure);
  });
});
