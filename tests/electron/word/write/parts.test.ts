import { expect, test } from 'vitest';
import { fontTableXml, settingsXml } from '../../../../electron/word/write/parts.ts';
import { formatOf } from '../../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../../shared/gongwen/profile.ts';

const FORMAT = formatOf(STANDARD_PROFILE);

test('a line that is broken by hand is not stretched to the edge', () => {
  expect(settingsXml(FORMAT)).toContain('<w:doNotExpandShiftReturn/>');
});

test('each font has its own panose, by which Word finds the nearest one', () => {
  const panoses = [...fontTableXml(FORMAT.fonts).matchAll(/w:name="([^"]+)".*?w:panose1 w:val="(\d+)"/g)];
  const of = Object.fromEntries(panoses.map(([, name, panose]) => [name, panose]));
  expect(of.仿宋_GB2312).toBe('02010609030101010101');
  expect(of.宋体).toBe('02010600030101010101');
  expect(of.方正小标宋简体).toBe('03000509000000000000');
});

test('each font names those that may stand for it, the nearest first, in a list with commas', () => {
  const [, names = ''] =
    /w:name="仿宋_GB2312"><w:altName w:val="([^"]+)"/.exec(fontTableXml(FORMAT.fonts)) ?? [];
  expect(names.split(',').slice(0, 2)).toEqual(['仿宋', 'FangSong']);
  expect(names.split(',')).not.toContain('仿宋_GB2312');
});

test('nothing is made up of a font that a county names itself', () => {
  const { fonts } = formatOf({ ...STANDARD_PROFILE, titleFont: '青石标宋' });
  expect(fontTableXml(fonts)).toContain('<w:font w:name="青石标宋"><w:charset w:val="86"/>');
});
