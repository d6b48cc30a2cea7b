import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { createLayouter, type LaidOutLine, layOut } from '../../../shared/layout/lay-out.ts';
import { LIKE_LIBREOFFICE, LIKE_WORD } from '../../../shared/layout/options.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report, TextBlock } from '../../../shared/report/schema.ts';
import { writtenReport } from './written-reports.ts';

const OFFICE = '临溪县青禾镇人民政府';
const hanzi = (count: number): string => '国'.repeat(count);
const paragraphs = (...texts: string[]): TextBlock[] =>
  texts.map((text, at) => ({ id: `b${at}`, kind: 'paragraph', text }));

function report(...lead: string[]): Report {
  return { ...blankReport('r', 2025, OFFICE), title: '年度报告', lead: paragraphs(...lead) };
}

const textOf = ({ runs }: LaidOutLine): string => runs.map(({ text }) => text).join('');
const linesOf = (given: Report): LaidOutLine[] => layOut(given, LIKE_WORD).flatMap(({ lines }) => lines);
const lineWith = (given: Report, start: string): LaidOutLine => {
  const found = linesOf(given).findLast((line) => textOf(line).startsWith(start));
  if (!found) throw new Error(`no line starts with ${start}`);
  return found;
};

describe('a laid-out report (GB/T 9704-2012)', () => {
  it('holds 22 lines a page, 28 characters a line and 26 after the indent (5.2.3, 7.3.3)', () => {
    const [, page] = layOut(report(hanzi(26 + 28 * 21), hanzi(26 + 28 * 60)), LIKE_WORD);
    expect(page?.lines).toHaveLength(22);
    expect(new Set(page?.lines.map((line) => textOf(line).length))).toEqual(new Set([28, 26]));
  });

  it('fills every full line to the edge of the text area of 442.2 points', () => {
    const body = linesOf(report(`${hanzi(20)}2025年${hanzi(70)}`)).filter(({ style }) => style === 'body');
    expect(body).toHaveLength(4);
    for (const line of body.slice(0, -1)) expect(line.x + line.width).toBeCloseTo(442.2, 5);
  });

  it('spreads a line so that its characters take its width', () => {
    const [first] = linesOf(report(`${hanzi(25)}（${hanzi(40)}`)).filter(({ style }) => style === 'body');
    expect(first && textOf(first)).toBe(hanzi(25));
    expect(25 * 15.75 + 24 * (first?.justify ?? 0)).toBeCloseTo(442.2 - 31.6, 5);
  });

  it('indents a paragraph by two characters and its other lines not at all (7.3.3)', () => {
    const body = linesOf(report(hanzi(60))).filter(({ style }) => style === 'body');
    expect(body.map(({ x }) => x)).toEqual([31.6, 0, 0]);
  });

  it('centres each line of the title on its own pitch, with a blank line below (7.3.1, 7.3.2)', () => {
    const given = { ...report('一'), title: `${OFFICE}关于2025年度法治政府建设情况的报告` };
    const [first, second, blank, body] = linesOf(given);
    expect([first?.style, second?.style, blank?.style, body?.style]).toEqual([
      'title',
      'title',
      'blank',
      'body',
    ]);
    expect(first?.x).toBeCloseTo((442.2 - 22 * textOf(first as LaidOutLine).length) / 2, 5);
    expect([second?.y, blank?.y]).toEqual([36, 72]);
    expect(body?.y).toBeCloseTo(72 + 28.95, 5);
  });

  it('sets the signature two characters from the right and the date two to the right of its first (7.3.5.2)', () => {
    const given = { ...report('一'), signature: { office: OFFICE, date: '2026-01-08' } };
    const office = lineWith(given, OFFICE);
    const date = lineWith(given, '2026年');
    expect(office.x + office.width).toBeCloseTo(442.2 - 31.6, 5);
    expect(Math.abs(date.x - office.x - 31.6)).toBeLessThan(1);
    expect(date.y - office.y).toBeCloseTo(28.95, 5);
  });

  it('gives the run-in heading its own face', () => {
    const given = report();
    given.parts[0].blocks = [{ id: 's', kind: 'section', heading: '抓部署', text: '全年6次。' }];
    expect(lineWith(given, '（一）抓部署').runs).toEqual([
      { text: '（一）抓部署。', font: 'section' },
      { text: '全年6次。', font: 'body' },
    ]);
  });

  it('keeps a heading on the page of the paragraph below it', () => {
    for (let lines = 15; lines < 22; lines += 1) {
      const given = report(hanzi(26 + 28 * (lines - 1)));
      given.parts[0].blocks = [
        { id: 's', kind: 'section', heading: '小节', text: '' },
        ...paragraphs(hanzi(100)),
      ];
      const page = layOut(given, LIKE_WORD).find((each) =>
        each.lines.some(({ style }) => style === 'section'),
      );
      const at = page?.lines.findIndex(({ style }) => style === 'section') ?? 0;
      expect(page?.lines[at + 1]?.style).toBe('body');
    }
  });

  it('numbers odd pages on the right and even pages on the left (7.5)', () => {
    const pages = layOut(report(hanzi(28 * 50)), LIKE_WORD);
    expect(pages.map(({ number, pageNumberSide }) => [number, pageNumberSide])).toEqual([
      [1, 'right'],
      [2, 'left'],
      [3, 'right'],
    ]);
  });

  it.each([
    ['Word', LIKE_WORD],
    ['LibreOffice', LIKE_LIBREOFFICE],
  ])('holds every paragraph once and in order, like %s', (_, options) => {
    const given = writtenReport(3, 3);
    const texts: string[] = [];
    for (const line of layOut(given, options).flatMap(({ lines }) => lines))
      texts[line.paragraph] = (texts[line.paragraph] ?? '') + textOf(line);
    expect(texts).toEqual(pageParagraphs(given).map(({ text }) => text));
  });
});

describe('a layouter', () => {
  it('lays out only the paragraph that changed', () => {
    const layouter = createLayouter(LIKE_WORD, formatOf(STANDARD_PROFILE));
    const before = layouter(report(hanzi(60), hanzi(80)));
    const after = layouter(report(hanzi(61), hanzi(80)));
    const runs = (pages: typeof before, paragraph: number) =>
      pages.flatMap(({ lines }) => lines).findLast((line) => line.paragraph === paragraph)?.runs;
    expect(runs(after, 2)).toBe(runs(before, 2));
    expect(runs(after, 1)).not.toBe(runs(before, 1));
  });
});
