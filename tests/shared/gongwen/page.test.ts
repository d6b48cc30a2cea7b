import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { pageOf } from '../../../shared/gongwen/page.ts';
import { profile, STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';

const margins = (marginTop: number, marginBottom: number, marginLeft: number, marginRight: number) => ({
  ...STANDARD_PROFILE,
  ...{ marginTop, marginBottom, marginLeft, marginRight },
});

describe('the page of a profile', () => {
  it('has the twips that Word keeps for 37, 35, 28 and 26 mm, and 28 characters a line', () => {
    const { upright, charactersPerLine, cellTwips } = pageOf(STANDARD_PROFILE);
    expect(upright).toMatchObject({ topTwips: 2098, bottomTwips: 1984, leftTwips: 1588, rightTwips: 1474 });
    expect(upright.area).toEqual({ widthTwips: 8844, heightTwips: 12756 });
    expect([upright.footerTwips, charactersPerLine, cellTwips]).toEqual([1431, 28, 316]);
  });

  it('sets its characters as close as the standard’s page does, whatever its width', () => {
    for (const [left, right] of [
      [20, 20],
      [28, 30],
      [31.8, 31.8],
      [35, 35],
    ] as const) {
      const { page, characterSpacingTwips, charSpace } = formatOf(margins(37, 35, left, right));
      const pitch = 320 + characterSpacingTwips;
      expect(pitch * page.charactersPerLine).toBeLessThanOrEqual(page.upright.area.widthTwips);
      expect(Math.abs(characterSpacingTwips + 5)).toBeLessThanOrEqual(7);
      expect(charSpace).toBeNull();
    }
  });

  it('takes no margins that leave the page number or the text no room', () => {
    expect(profile.safeParse(margins(37, 35, 28, 26)).success).toBe(true);
    for (const wrong of [margins(19, 35, 28, 26), margins(37, 60, 28, 26), margins(37, 35, 28, 26.05)])
      expect(profile.safeParse(wrong).success).toBe(false);
  });
});
