import { DASH_BELOW_TWIPS, GRID, TWIPS_PER_MM } from './format.ts';
import type { Profile } from './profile.ts';

/** An area of the page in twips. */
export interface Area {
  widthTwips: number;
  heightTwips: number;
}

/** A sheet with its margins in twips; `area` is what they leave for the text (版心). */
export interface Sheet extends Area {
  topTwips: number;
  rightTwips: number;
  bottomTwips: number;
  leftTwips: number;
  headerTwips: number;
  footerTwips: number;
  area: Area;
}

/** The paper of a format, upright and turned for a landscape table. */
export interface Page {
  upright: Sheet;
  landscape: Sheet;
  /** 5.2.3: how many characters a line of the upright page has */
  charactersPerLine: number;
  /** what each of them has of the line, in twips, not rounded */
  pitchTwips: number;
  /** 字, one of them in whole twips; 7.3.3 indents a paragraph by two */
  cellTwips: number;
}

/** 5.1: A4. */
const A4 = { widthTwips: 11906, heightTwips: 16838 } as const;
const HEADER_TWIPS = 851;
/** 7.5: the dash stands so far over the footer's lower edge, in its 14 pt line. */
const DASH_RISE_TWIPS = 156;
/** 5.2.3: the width that 28 characters have in the 156 mm of the standard's page. */
const CHARACTER_TWIPS = 8844 / GRID.charactersPerLine;

/** Millimetres in twips, in whole tenths of a point, as Word keeps what is typed in its 页面设置. */
const twipsOf = (millimetres: number): number => Math.round((millimetres * TWIPS_PER_MM) / 2) * 2;

function sheet(size: Area, margins: Omit<Sheet, keyof Area | 'headerTwips' | 'area'>): Sheet {
  const { topTwips, rightTwips, bottomTwips, leftTwips } = margins;
  const area = {
    widthTwips: size.widthTwips - leftTwips - rightTwips,
    heightTwips: size.heightTwips - topTwips - bottomTwips,
  };
  return { ...size, ...margins, headerTwips: HEADER_TWIPS, area };
}

/**
 * The page that a profile's margins make of A4 (GB/T 9704-2012, 5.1, 5.2.1); a line has as many characters as stand in it
 * about as close as 28 do in 156 mm (5.2.3).
 */
export function pageOf(
  profile: Pick<Profile, 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft'>,
): Page {
  const [top, right, bottom, left] = [
    profile.marginTop,
    profile.marginRight,
    profile.marginBottom,
    profile.marginLeft,
  ].map(twipsOf) as [number, number, number, number];
  const upright = sheet(A4, {
    ...{ topTwips: top, rightTwips: right, bottomTwips: bottom, leftTwips: left },
    footerTwips: bottom - DASH_BELOW_TWIPS - DASH_RISE_TWIPS,
  });
  // 8: the head of a landscape table is at the left edge of the upright sheet, the binding edge of an odd page and the
  // trimmed edge of an even one. So every margin keeps to its edge, and with the page number there the footer is empty.
  const landscape = sheet(
    { widthTwips: A4.heightTwips, heightTwips: A4.widthTwips },
    { topTwips: left, rightTwips: top, bottomTwips: right, leftTwips: bottom, footerTwips: HEADER_TWIPS },
  );
  const charactersPerLine = Math.round(upright.area.widthTwips / CHARACTER_TWIPS);
  const pitchTwips = upright.area.widthTwips / charactersPerLine;
  return { upright, landscape, charactersPerLine, pitchTwips, cellTwips: Math.round(pitchTwips) };
}

/** The sheet that a paragraph or page stands on, upright or landscape (8). */
export const sheetOf = (page: Page, { landscape = false }: { landscape?: boolean }): Sheet =>
  landscape ? page.landscape : page.upright;
