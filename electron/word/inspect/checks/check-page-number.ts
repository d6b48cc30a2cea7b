import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { faceOf } from '../measure/font-family.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { lineHeight, spaceTwips } from '../measure/line-geometry.ts';
import { underBaseline } from '../measure/line-ink.ts';
import { charWords, mmWords, near, toMm } from '../measure/measure-words.ts';
import { numberSide } from '../measure/number-side.ts';
import { sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { type Sample, tally } from '../measure/tally.ts';
import type { Inspection } from '../reading/inspection.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import { type Footer, type FooterKind, type PageNumber, readFooters } from '../reading/page-number.ts';
import { type Paragraph, sizeOf } from '../reading/paragraph.ts';
import { demand, judge, practice } from '../rule.ts';
import { colourSamples } from './check-colour.ts';

const { pageNumber } = GONGWEN;

const CLAUSE = '7.5';

/** The kinds of pages in words. */
export const KINDS: Readonly<Record<FooterKind, string>> = { odd: '单页', even: '双页', first: '首页' };

type Numbered = Footer & { number: PageNumber };

/** Blank at the outer edge, in 字, and its side; the standard has odd pages on the right and even ones on the left. */
function sideSample(
  kind: FooterKind,
  { paragraph, outside }: PageNumber,
  page: PageGeometry,
  hasEven: boolean,
): Sample {
  const { side: onLine, blank } = numberSide(paragraph, page);
  const side = outside ? '外侧' : onLine;
  const wanted = kind === 'even' ? '居左' : '居右';
  const onItsSide = outside || (hasEven && side === wanted);
  const blankRight = outside || near(blank, pageNumber.blank, 0.25);
  const blankWords = outside || side === '居中' ? '' : `空${charWords(blank)}`;
  const everyPage = hasEven || outside ? '' : '（单双页相同）';
  return {
    value: `${KINDS[kind]}${side}${blankWords}${everyPage}`,
    kept: onItsSide && blankRight,
    count: 1,
    where: paragraph.text,
  };
}

/** The dash of 宋体 stands so many sizes above the baseline. */
const DASH_OVER_BASELINE = 0.36;

/** How far the middle of the dashes lies under the text area, in twips. */
function dashBelow({ paragraph, below }: PageNumber, page: PageGeometry): number {
  const size = sizeOf(paragraph) * 20;
  const height = (each: Paragraph) => lineHeight(each.format, sizeOf(each), page);
  const space = ({ format }: Paragraph) => spaceTwips(format.before, page) + spaceTwips(format.after, page);
  const underLine = below.reduce(
    (sum, each) => sum + height(each) + space(each),
    spaceTwips(paragraph.format.after, page),
  );
  const inLine =
    underBaseline(height(paragraph), size, paragraph.format.line.rule) + DASH_OVER_BASELINE * size;
  return page.bottom - page.footer - underLine - inLine;
}

function distanceSample({ kind, number }: Numbered, page: PageGeometry): Sample {
  const below = dashBelow(number, page);
  const kept = near(toMm(below), pageNumber.below, pageNumber.tolerance);
  return { value: mmWords(below), kept, count: 1, where: KINDS[kind] };
}

function dashSample({ number: { paragraph } }: Numbered): Sample {
  const text = paragraph.text.trim();
  const kept = /^—\s*\S*\s*—$/.test(text);
  const value = kept ? '一字线' : text.replace(/[0-9０-９]+/, '1');
  return { value: value === '' ? '没有' : value, kept, count: 1, where: text };
}

function fontSamples({ number: { paragraph, codeFonts } }: Numbered): Sample[] {
  const pieces = paragraph.pieces.filter(({ text }) => /\d/.test(text));
  const shown = pieces.length > 0 ? pieces.map(({ format }) => format) : [paragraph.mark];
  return [...shown.map(({ latin }) => latin.name), ...codeFonts].map((value) => ({
    value,
    kept: faceOf(value) === '宋体',
    count: 1,
    where: paragraph.text,
  }));
}

/** One place for all pages, the middle, is what many offices do; it is told, but not held against them. */
function placing(numbers: readonly Numbered[], page: PageGeometry, hasEven: boolean): Finding[] {
  const expected = `单页居右空${pageNumber.blank}字，双页居左空${pageNumber.blank}字`;
  const isCentred = numbers.every(
    ({ number }) => !number.outside && number.paragraph.format.alignment === 'center',
  );
  const rule = isCentred
    ? practice(CLAUSE, '页码位置', `${expected}（居中是一些地方的做法）`)
    : demand(CLAUSE, '页码位置', expected);
  const sides = numbers.map(({ kind, number }) => sideSample(kind, number, page, hasEven));
  return tally(rule, sides, '处');
}

function measureNumbers(numbers: readonly Numbered[], page: PageGeometry, hasEven: boolean): Finding[] {
  const pieces = numbers.flatMap(({ number }) => number.paragraph.pieces);
  const resting = numbers.filter(({ number }) => !number.floating);
  return [
    ...tally(demand(CLAUSE, '页码字体', '半角宋体'), numbers.flatMap(fontSamples), '处'),
    ...tally(
      demand(CLAUSE, '页码字号', sizeName(pageNumber.size)),
      sizeSamples(pieces, pageNumber.size),
      '处',
    ),
    ...tally(demand('5.2.4', '页码颜色', '黑色'), colourSamples(pieces), '字').filter(({ kept }) => !kept),
    ...tally(demand(CLAUSE, '页码两侧', '一字线“— 1 —”'), numbers.map(dashSample), '处'),
    ...placing(numbers, page, hasEven),
    ...tally(
      demand(CLAUSE, '页码距版心', `一字线上距版心下边缘${pageNumber.below}毫米`),
      resting.map((each) => distanceSample(each, page)),
      '处',
    ),
  ];
}

/** Page numbers (7.5) of odd, even and first pages. Where a frame or text box holds them their height is not measured. */
export function checkPageNumber(inspection: Inspection): Finding[] {
  const footers = readFooters(inspection);
  const missing = footers.filter(({ number }) => number === null).map(({ kind }) => KINDS[kind]);
  const hasEven = footers.some(({ kind }) => kind === 'even');
  const numbers = footers.filter((footer): footer is Numbered => footer.number !== null);
  const which = missing.length === footers.length ? '' : missing.join('、');
  const words = missing.length === 0 ? '有' : `${which}没有`;
  const presence = judge(demand(CLAUSE, '页码', '每页都有'), missing.length === 0, words);
  return [presence, ...measureNumbers(numbers, inspection.page, hasEven)];
}
