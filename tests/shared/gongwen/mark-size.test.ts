import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../shared/gongwen/format.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { LINE, longest, markSize } from '../../../shared/gongwen/mark-size.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';

const FORMAT = formatOf(STANDARD_PROFILE);
const { area } = FORMAT.page.upright;

const mark = (issuers: string[], withDocumentWord = false) =>
  markSize({ issuers, withDocumentWord } as never, FORMAT);

describe('the size of the 发文机关标志', () => {
  it('lets one short name be no larger than 62 points', () => {
    expect(mark(['甲镇'])).toBe(124);
  });

  it('makes a long name as large as the text area is wide, with 文件 behind it or without', () => {
    const name = '云州市青石县青石镇人民政府';
    expect(mark([name])).toBe(Math.floor(area.widthTwips / 10 / name.length));
    expect(mark([name], true)).toBe(Math.floor(area.widthTwips / 10 / (name.length + 2)));
  });

  it('gives several names, one under another, their share of the height and not more', () => {
    const issuers = ['甲镇', '乙镇', '丙镇'];
    expect(mark(issuers)).toBe(Math.floor(4400 / 10 / LINE / issuers.length));
    expect(mark(issuers)).toBeLessThan(mark(['甲镇']));
  });

  it('is never smaller than the title', () => {
    expect(mark(['甲'.repeat(60)])).toBe(SIZE.title);
  });

  it('counts characters beyond the basic plane once', () => {
    expect(longest(['𬭎'.repeat(3)])).toBe(3);
  });
});
