import { describe, expect, it } from 'vitest';
import { layOut } from '../../../shared/layout/lay-out.ts';
import { type LayoutOptions, LIKE_LIBREOFFICE, LIKE_WORD } from '../../../shared/layout/options.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { writtenReport } from './written-reports.ts';

/** Where a paragraph's first line ends when `text` stands near its end, for every place it can stand there. */
function firstLines(text: string, options: LayoutOptions): string[] {
  return Array.from({ length: 12 }, (_, at) => {
    const report = blankReport('r', 2025, '');
    report.lead = [{ id: 'l', kind: 'paragraph', text: `${'国'.repeat(15 + at)}${text}${'国'.repeat(30)}` }];
    const line = layOut(report, options)[0]?.lines.find(({ style }) => style === 'body');
    return line?.runs.map((run) => run.text).join('') ?? '';
  });
}

/** The pieces `text` is ever cut into at the end of a line. */
const cutsOf = (text: string, options = LIKE_WORD): Set<string> =>
  new Set(firstLines(text, options).map((line) => line.replace(/^国+/, '').replace(/国+$/, '')));

describe.each([
  ['Word', LIKE_WORD],
  ['LibreOffice', LIKE_LIBREOFFICE],
])('lines like %s (GB/T 15834-2011, 5.1)', (_, options) => {
  const lines = layOut(writtenReport(6, 4), options)
    .flatMap((page) => page.lines)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .filter((text) => text !== '');

  it('never begin with a mark that closes or stops', () => {
    expect(lines.filter((line) => /^[。，、；：？！”’）〕》〉]/.test(line))).toEqual([]);
  });

  it('never end with a mark that opens', () => {
    expect(lines.filter((line) => /[“‘（〔《〈]$/.test(line))).toEqual([]);
  });

  it.each(['——', '……', '98.7%', '6,400', '12·4', '100℃', 'GB', '1+6+N', '2025/12/31'])(
    'never part %s',
    (text) => {
      expect(cutsOf(text, options)).toEqual(new Set(['', text]));
    },
  );

  it('part an address after its slashes only', () => {
    const pieces = ['', 'http://', 'http://www.example.com/', 'http://www.example.com/list?'];
    const url = 'http://www.example.com/list?id=2025';
    for (const cut of cutsOf(url, options)) expect([...pieces, url]).toContain(cut);
  });
});

describe('the end of a line', () => {
  it('lets a stop hang outside the text area', () => {
    expect(firstLines('，', LIKE_WORD)).toContain(`${'国'.repeat(26)}，`);
    expect(firstLines('，', { ...LIKE_WORD, hanging: 'never', compressPunctuation: false })).not.toContain(
      `${'国'.repeat(26)}，`,
    );
  });

  it('lets no stop hang after digits where only hanzi may have one', () => {
    const full = `${'国'.repeat(25)}12，`;
    expect(firstLines('12，', { ...LIKE_WORD, compressPunctuation: false })).toContain(full);
    expect(
      firstLines('12，', { ...LIKE_WORD, compressPunctuation: false, hanging: 'afterHanzi' }),
    ).not.toContain(full);
  });

  it('takes a closing mark that fits with its own half', () => {
    expect(firstLines('）', LIKE_WORD)).not.toContain(`${'国'.repeat(26)}）`);
    expect(firstLines('12345）', LIKE_WORD)).toContain(`${'国'.repeat(23)}12345）`);
  });

  it('lets marks side by side share their space', () => {
    expect(firstLines('》、《国》、《国', LIKE_WORD).map((line) => line.length)).toContain(28);
    const plain = { ...LIKE_WORD, compressPunctuation: false };
    expect(Math.max(...firstLines('》、《国》、《国', plain).map((line) => line.length))).toBeLessThan(28);
  });
});

describe('digits and letters', () => {
  it('take half a character each', () => {
    expect(firstLines('1'.repeat(20), LIKE_WORD)).toContain(`${'国'.repeat(16)}${'1'.repeat(20)}`);
  });

  it('stand off from hanzi where the program sets a gap', () => {
    const text = '1国1国1国1国1国1';
    const longest = (options: LayoutOptions): number =>
      Math.max(...firstLines(text, options).map((line) => line.length));
    expect(longest(LIKE_WORD)).toBeGreaterThan(longest({ ...LIKE_WORD, hanziDigitGap: 0.2 }));
  });
});
