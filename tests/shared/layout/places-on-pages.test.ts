import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../shared/gongwen/page.ts';
import { pageParagraphs, shownTexts } from '../../../shared/gongwen/page-paragraphs.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { layOut } from '../../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import { pageStarts, placeAt, spotOf } from '../../../shared/layout/places-on-pages.ts';
import { writtenReport } from './written-reports.ts';

const report = writtenReport(5, 2);
const PAGE = pageOf(STANDARD_PROFILE);
const pages = layOut(report, LIKE_WORD);
const paragraphs = pageParagraphs(report);

describe('places on the pages', () => {
  test('each page but the first begins at a place of the text, in order', () => {
    const starts = pageStarts(pages);
    expect(starts.map(({ number }) => number)).toEqual(pages.slice(1).map(({ number }) => number));
    for (const { number, paragraph, offset } of starts) {
      const line = pages[number - 1]?.lines.find(({ style }) => style !== 'blank');
      const words = line?.runs.map(({ text }) => text).join('') ?? '';
      expect(paragraphs[paragraph]?.text.slice(offset)).toContain(words);
      expect(paragraphs[paragraph]?.text.startsWith(words, offset)).toBe(true);
    }
  });

  test('a place stands on the page that shows it, and is found again by a click there', () => {
    for (const [paragraph, { text, style }] of paragraphs.entries()) {
      if (style === 'title') continue;
      for (const offset of [0, Math.floor(text.length / 2)]) {
        const place = { paragraph, offset, row: null };
        const spot = spotOf(pages, place, PAGE);
        if (!spot) throw new Error(`${paragraph} stands on no page`);
        const line = placeAt(pages, spot.number, 0, spot.down + 0.001, PAGE);
        expect(line?.paragraph).toBe(paragraph);
        expect(line?.offset).toBeLessThanOrEqual(offset);
        const end = placeAt(pages, spot.number, 1, spot.down + 0.001, PAGE);
        expect(end?.offset).toBeGreaterThanOrEqual(offset);
      }
    }
  });

  test('a click left of a line is at its beginning, one right of it at its end, one below the text at the last line', () => {
    const [first] = pages;
    const last = first?.lines.at(-1);
    const end = placeAt(pages, 1, 1, 1, PAGE);
    expect(end?.paragraph).toBe(last?.paragraph);
    expect(placeAt(pages, 99, 0.5, 0.5, PAGE)).toBeNull();
  });

  test('every paragraph of the page is told by the text that it shows', () => {
    const shown = shownTexts(report);
    expect(shown.map(({ length }) => length)).toEqual(paragraphs.map(({ text }) => text.length));
    expect(shown.filter(({ address }) => address === 'part:plan')).toHaveLength(1);
    expect(new Set(shown.map(({ address }) => address)).size).toBe(shown.length);
  });
});
