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

  test('a name too long to be centred over a date four from the edge takes the date with it', () => {
    const name = '云川市临溪县白石苗族土家族自治乡人民政府';
    const { offices, date } = signaturePlaces([name], DATE, true);
    expect(offices).toEqual([0]);
    expect(date + 6 / 2).toBe(20 / 2);
  });

  const JOINT = ['中共临溪县青禾镇委员会', '临溪县青禾镇人民政府'] as const;

  test('joint offices stand side by side, the last of them centred over the date', () => {
    const lines = signatureLines(JOINT.join('、'), true);
    expect(lines).toEqual([JOINT.join('　　')]);
    expect(signaturePlaces(lines, DATE, true)).toEqual({ offices: [7 - 10 / 2], date: 4 });
  });

  test('short names stand so far apart that their seals do not touch, at most three a row', () => {
    const gap = '　'.repeat(6);
    expect(signatureLines('甲局、乙局、丙局、丁局', true)).toEqual([
      ['甲局', '乙局', '丙局'].join(gap),
      '丁局',
    ]);
  });

  test('names that do not fit side by side take rows of their own', () => {
    const [first, second] = JOINT;
    const long = '云川市临溪县青禾镇人民代表大会主席团';
    expect(signatureLines(`${first}、${long}、${second}`, true)).toEqual([first, long, second]);
  });
});
