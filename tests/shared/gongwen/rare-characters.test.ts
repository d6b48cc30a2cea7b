import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { fontPieces, rareCharacters } from '../../../shared/gongwen/rare-characters.ts';
import { rareWords } from '../../../shared/gongwen/rare-words.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report } from '../../../shared/report/schema.ts';

const GB = formatOf(STANDARD_PROFILE);
const WINDOWS = formatOf({ ...STANDARD_PROFILE, fonts: 'windows' });

const REPORT: Report = {
  ...blankReport('id', 2025, '青禾镇人民政府'),
  title: '青禾镇李堃工作室2025年法治政府建设情况报告',
  lead: [{ id: 'l', kind: 'paragraph', text: '镕、张𬭎负责30㎡。' }],
  letterhead: {
    copyNumber: '',
    secrecy: '',
    urgency: '',
    issuers: ['青禾镇人民政府'],
    withDocumentWord: true,
    documentNumber: '青府发〔2026〕1号',
    signatories: ['陶喆'],
  },
};

describe('characters that a font lacks', () => {
  it('stand in the nearest font that has them', () => {
    expect(fontPieces('李堃、张𬭎，30㎡。', '仿宋_GB2312')).toEqual([
      { text: '李', font: '仿宋_GB2312' },
      { text: '堃', font: '仿宋' },
      { text: '、张', font: '仿宋_GB2312' },
      { text: '𬭎', font: 'SimSun-ExtB' },
      { text: '，30', font: '仿宋_GB2312' },
      { text: '㎡', font: '仿宋' },
      { text: '。', font: '仿宋_GB2312' },
    ]);
    expect(fontPieces('黄㛃', '仿宋')).toEqual([
      { text: '黄', font: '仿宋' },
      { text: '㛃', font: '宋体' },
    ]);
  });

  it('take the marks with them that belong to them', () => {
    expect(fontPieces('葛\u{E0100}堃\uFE00', '仿宋_GB2312')).toEqual([
      { text: '葛\u{E0100}', font: '仿宋_GB2312' },
      { text: '堃\uFE00', font: '仿宋' },
    ]);
  });

  it('are named with their fonts, by the face of their place', () => {
    const rare = rareCharacters(REPORT, GB);
    expect(rare).toEqual([
      { font: '楷体', characters: ['喆'] },
      { font: '方正小标宋_GBK', characters: ['堃'] },
      { font: '仿宋', characters: ['镕', '㎡'] },
      { font: 'SimSun-ExtB', characters: ['𬭎'] },
    ]);
    expect(rareWords(rare)).toBe('“喆”用楷体，“堃”用方正小标宋_GBK，“镕”“㎡”用仿宋，“𬭎”用SimSun-ExtB');
  });

  it('are fewer where the fonts hold more', () => {
    expect(rareCharacters(REPORT, WINDOWS)).toEqual([{ font: 'SimSun-ExtB', characters: ['𬭎'] }]);
  });

  it('never lose or move a character of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          fontPieces(text, '仿宋_GB2312')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
