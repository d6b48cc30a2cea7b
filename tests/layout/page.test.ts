import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { type RenderedLine, type RenderedPage, render } from './render.ts';
import { hanziReport } from './reports.ts';

const TEXT_TOP = 37;
const TEXT_BOTTOM = 262;
const TEXT_LEFT = 28;
const TEXT_RIGHT = 184;
const LINE_PITCH = 28.95 * (25.4 / 72);

const isText = ({ top }: RenderedLine): boolean => top < TEXT_BOTTOM;

describe('a full page (GB/T 9704-2012, 5)', () => {
  let pages: RenderedPage[];
  let full: RenderedLine[][];

  beforeAll(async () => {
    pages = render(await writeReport(hanziReport()));
    full = pages.slice(1, -1).map(({ lines }) => lines.filter(isText));
  });

  it('is A4 paper', () => {
    for (const { widthMm, heightMm } of pages) {
      expect(widthMm).toBeCloseTo(210, 0);
      expect(heightMm).toBeCloseTo(297, 0);
    }
  });

  it('holds 22 lines', () => {
    expect(full.length).toBeGreaterThanOrEqual(4);
    expect(full.map((lines) => lines.length)).toEqual(full.map(() => 22));
  });

  it('holds 28 characters in a full line, 26 after the indent', () => {
    const lines = full.flat();
    const indented = lines.filter(({ left }) => left > TEXT_LEFT + 5);
    expect(indented.length).toBeGreaterThan(0);
    expect(new Set(indented.map(({ text }) => text.length))).toEqual(new Set([26]));
    const others = lines.filter((line) => !indented.includes(line) && line.right > TEXT_RIGHT - 3);
    expect(others.length).toBeGreaterThan(50);
    expect(new Set(others.map(({ text }) => text.length))).toEqual(new Set([28]));
  });

  it('sets its lines 28.95 points apart', () => {
    for (const lines of full) {
      const [first, last] = [lines[0], lines[21]];
      expect(((last?.top ?? 0) - (first?.top ?? 0)) / 21).toBeCloseTo(LINE_PITCH, 1);
    }
  });

  it('keeps its ink inside the text area of 156 by 225 mm', () => {
    for (const { ink } of pages.slice(1, -1)) {
      const box = ink.box(0, TEXT_BOTTOM + 2);
      expect(box?.left).toBeGreaterThanOrEqual(TEXT_LEFT - 0.5);
      expect(box?.left).toBeLessThanOrEqual(TEXT_LEFT + 1);
      expect(box?.right).toBeGreaterThanOrEqual(TEXT_RIGHT - 1.5);
      expect(box?.right).toBeLessThanOrEqual(TEXT_RIGHT + 0.5);
      expect(box?.top).toBeGreaterThanOrEqual(TEXT_TOP);
      expect(box?.top).toBeLessThanOrEqual(TEXT_TOP + 4);
      expect(box?.bottom).toBeLessThanOrEqual(TEXT_BOTTOM);
      expect(box?.bottom).toBeGreaterThanOrEqual(TEXT_BOTTOM - 4);
    }
  });

  it('indents each paragraph by two characters', () => {
    const indents = full.flat().map(({ left }) => left - TEXT_LEFT);
    const twoCharacters = 632 * (25.4 / 1440);
    for (const indent of indents.filter((mm) => mm > 1)) expect(indent).toBeCloseTo(twoCharacters, 0);
  });

  it('carries its number between dashes 7 mm below the text area (7.5)', () => {
    pages.forEach(({ lines, ink }, at) => {
      expect(lines.filter((line) => !isText(line)).map(({ text }) => text)).toEqual([`—${at + 1}—`]);
      const number = ink.box(TEXT_BOTTOM + 2, 297);
      const dash = ink.box(TEXT_BOTTOM + 2, 297, (number?.left ?? 0) + 3);
      const middle = ((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2;
      expect((dash?.bottom ?? 9) - (dash?.top ?? 0)).toBeLessThan(1);
      expect(Math.abs(middle - TEXT_BOTTOM - 7)).toBeLessThanOrEqual(0.5);
    });
  });

  it('has its number one character from the edge, odd pages right, even pages left (7.5)', () => {
    const oneCharacter = 14 * (25.4 / 72);
    pages.forEach(({ ink }, at) => {
      const number = ink.box(TEXT_BOTTOM + 2, 297);
      const gap = at % 2 === 0 ? TEXT_RIGHT - (number?.right ?? 0) : (number?.left ?? 0) - TEXT_LEFT;
      expect(Math.abs(gap - oneCharacter)).toBeLessThanOrEqual(1);
    });
  });
});
