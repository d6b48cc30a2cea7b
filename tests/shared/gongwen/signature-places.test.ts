import { describe, expect, test } from 'vitest';
import { signatureLines, signaturePlaces } from '../../../shared/gongwen/signature-places.ts';

const OFFICE = '临溪县青禾镇人民政府';
const DATE = '2026年1月8日';

describe('署名 and 成文日期 without a seal', () => {
  test('the office stands two characters from the right, the date begins two to the right of it', () => {
    const { offices, date } = signaturePlaces([OFFICE], DATE, false);
    const [office = 0] = offices;
    expect(office).toBe(2);
    expect(date + 6).toBe(office + 10 - 2);
  });

  test('a date longer than the office stays two from the edge, and the office moves left', () => {
    const { offices, date } = signaturePlaces(['青禾镇'], '2026年12月18日', false);
    expect(date).toBe(2);
    expect(offices[0]).toBe(4 + 7 - 3);
  });

  test('joint offices sign one under another', () => {
    expect(signatureLines('中共青禾镇委员会、青禾镇人民政府', false)).toEqual([
      '中共青禾镇委员会',
      '青禾镇人民政府',
    ]);
  });
});

describe('署名 and 成文日期 under a seal', () => {
  test('the date stands four characters from the right and the office is centred over it', () => {
    const { offices, date } = signaturePlaces([OFFICE], DATE, true);
    expect(date).toBe(4);
    // Both have the same middle: half the width and what stands behind.
    expect((offices[0] ?? 0) + 10 / 2).toBe(4 + 6 / 2);
  });

  test('joint offices stand side by side, at most three a row', () => {
    expect(signatureLines('甲局、乙局、丙局、丁局', true)).toEqual(['甲局　　乙局　　丙局', '丁局']);
  });

  test('a long row never runs over the edge', () => {
    const lines = signatureLines('中共临溪县青禾镇委员会、临溪县青禾镇人民政府', true);
    expect(signaturePlaces(lines, DATE, true).offices[0]).toBeGreaterThanOrEqual(0);
  });
});
