import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../../renderer/document/convert/document-to-report.ts';
import { PagePositions } from '../../../../renderer/document/convert/page-positions.ts';
import { pageParagraphs, shownTexts } from '../../../../shared/gongwen/page-paragraphs.ts';
import { writtenReport } from '../../../shared/layout/written-reports.ts';
import { documentOf } from '../marked-text.ts';

const doc = documentOf(writtenReport(5, 2));
const report = documentToReport(doc, writtenReport(5, 2));
const positions = new PagePositions(doc, shownTexts(report));
const paragraphs = pageParagraphs(report);

describe('positions of the pages', () => {
  it('lead from each letter of a paragraph to the same letter of the document, and back', () => {
    let compared = 0;
    for (const [paragraph, { text, style }] of paragraphs.entries()) {
      if (style !== 'body' && style !== 'item') continue;
      const offset = text.length - 3;
      const pos = positions.posOf({ paragraph, offset, row: null });
      if (pos === null) throw new Error(`${paragraph} is not in the document`);
      expect(doc.textBetween(pos, pos + 2)).toBe(text.slice(offset, offset + 2));
      expect(positions.placeOf(pos)).toEqual({ paragraph, offset, row: null });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('stay within the paragraph where the page has more: a number before the text, a mark behind it', () => {
    for (const [paragraph, { text, style }] of paragraphs.entries())
      for (const offset of [0, text.length, text.length + 5]) {
        const pos = positions.posOf({ paragraph, offset, row: null });
        // A part's heading is drawn outside of the text, before its first paragraph.
        if (pos !== null && style !== 'part') expect(positions.placeOf(pos)?.paragraph).toBe(paragraph);
      }
  });

  it('know nothing of what is on the page and not in the document', () => {
    expect(positions.posOf({ paragraph: 9999, offset: 0, row: null })).toBeNull();
  });
});
