import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../shared/text/number-format.ts';

describe('number formats', () => {
  it.each([
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['japaneseCounting', 10, '十'],
    ['chineseCounting', 0, '零'],
    ['ideographDigital', 20, '二〇'],
    ['ideographTraditional', 3, '丙'],
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedFullstop', 1, '⒈'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 26, 'z'],
    ['numberInDash', 5, '-5-'],
    ['none', 5, ''],
    ['lowerLetter', 2_147_483_647, '2147483647'],
    ['upperRoman', 32_768, '32768'],
    ['some format of tomorrow', 5, '5'],
  ])('%s writes %d as %s', (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});
