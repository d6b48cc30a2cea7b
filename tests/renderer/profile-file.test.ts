import { describe, expect, it } from 'vitest';
import { readProfile } from '../../renderer/settings/profile-file.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';

const fileOf = (value: unknown) => new File([JSON.stringify(value)], '青石县.json');

describe('a profile read from a file', () => {
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
