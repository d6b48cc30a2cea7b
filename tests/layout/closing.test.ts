import { beforeAll, describe, expect, it } from 'vitest';
import { inspectReport } from '../../electron/word/inspect/inspect-report.ts';
import { writeReport } from '../../electron/word/write/write-report.ts';
import type { Report } from '../../shared/report/schema.ts';
import { namedAnnexes } from '../fixtures/annexes.ts';
import { type RenderedLine, render } from './render.ts';
import { fullReport } from './reports.ts';

const TEXT_LEFT = 28;
const TEXT_RIGHT = 184;
const CELL = 156 / 28;
const LINE_PITCH = 28.95 * (25.4 / 72);
const PARTY = '中共临溪县青禾镇委员会';
const OFFICE = '临溪县青禾镇人民政府';
const DATE = '2026年1月8日';
/** LibreOffice alone sets a gap of a fifth of a character at each of the date's five hanzi-digit joints. */
const DATE_GAPS = 5 * 0.25 * CELL;

const ANNEXES = [
  '青禾镇法治政府建设主要指标完成情况统计表和说明',
  '青禾镇重大行政决策事项目录及其合法性审查情况说明',
];
const NOTE = '联系人：王建国，电话：00001234567';

const linesOf = async (change: Partial<Report>): Promise<RenderedLine[]> =>
  render(await writeReport({ ...fullReport(), ...change })).flatMap(({ lines }) =>
    lines.filter(({ top }) => top < 262),
  );
const signed = (office: string, sealed: boolean): Promise<RenderedLine[]> =>
  linesOf({ signature: { office, date: '2026-01-08', sealed } });

function lineWith(lines: readonly RenderedLine[], text: string): RenderedLine {
  const found = lines.findLast((line) => line.text.includes(text));
  if (!found) throw new Error(`no line with ${text}`);
  return found;
}

const cellsLeft = ({ left }: RenderedLine): number => (left - TEXT_LEFT) / CELL;
const cellsRight = ({ right }: RenderedLine): number => (TEXT_RIGHT - right) / CELL;
const middleOf = ({ left, right }: RenderedLine): number => (left + right) / 2;
const linesBetween = (upper: RenderedLine, lower: RenderedLine): number =>
  (lower.top + lower.bottom - upper.top - upper.bottom) / 2 / LINE_PITCH;

describe('附件说明 and 附注 (GB/T 9704-2012, 7.3.4, 7.3.6)', () => {
  let lines: RenderedLine[];
  const change = { annexes: namedAnnexes(...ANNEXES), note: NOTE };

  beforeAll(async () => {
    lines = await linesOf(change);
  });

  it('begins two characters in, one blank line under the text', () => {
    const first = lineWith(lines, '附件：1.');
    expect(cellsLeft(first)).toBeCloseTo(2, 0);
    expect(linesBetween(lineWith(lines, '二是规范'), first)).toBeCloseTo(2, 1);
  });

  it('turns each name over under its own first character', () => {
    const turned = (start: string): RenderedLine =>
      lines[lines.findIndex(({ text }) => text.startsWith(start)) + 1] as RenderedLine;
    for (const start of ['附件：1.', '2.青禾镇重大'])
      expect(Math.abs(cellsLeft(turned(start)) - 6)).toBeLessThanOrEqual(0.2);
    expect(Math.abs(cellsLeft(lineWith(lines, '2.青禾镇重大')) - 5)).toBeLessThanOrEqual(0.2);
  });

  it('begins a single one after 附件： and turns it over there', async () => {
    const alone = await linesOf({ annexes: namedAnnexes(...ANNEXES.slice(1)) });
    const at = alone.findIndex(({ text }) => text.startsWith('附件：青禾镇'));
    expect(Math.abs(cellsLeft(alone[at + 1] as RenderedLine) - 5)).toBeLessThanOrEqual(0.2);
  });

  it('has 附注 two characters in under the date, in brackets', () => {
    const note = lineWith(lines, '联系人');
    expect(note.text).toBe(`（${NOTE}）`);
    // The bracket's own half is blank.
    expect(cellsLeft(note)).toBeGreaterThanOrEqual(1.8);
    expect(cellsLeft(note)).toBeLessThanOrEqual(2.6);
    expect(linesBetween(lineWith(lines, DATE), note)).toBeCloseTo(1, 1);
  });

  it('keeps every rule that the inspection measures', async () => {
    const findings = inspectReport(await writeReport({ ...fullReport(), ...change }));
    expect(findings.filter(({ clause }) => /^7\.3\.[46]$/.test(clause)).length).toBeGreaterThan(4);
    expect(findings.filter(({ demanded, kept }) => demanded && !kept)).toEqual([]);
  });
});

describe('署名 under a seal (7.3.5.1)', () => {
  it('has the date four characters from the right, the office centred over it, room for the seal above', async () => {
    const lines = await signed(OFFICE, true);
    const [office, date] = [lineWith(lines, OFFICE), lineWith(lines, DATE)];
    expect(Math.abs(cellsRight(date) - 4)).toBeLessThanOrEqual(0.2);
    expect(Math.abs(middleOf(office) - middleOf(date) - DATE_GAPS / 2)).toBeLessThanOrEqual(1);
    expect(linesBetween(lineWith(lines, '二是规范'), office)).toBeCloseTo(3, 1);
    expect(linesBetween(office, date)).toBeCloseTo(1, 1);
  });

  it('has joint offices side by side, the last one centred over the date', async () => {
    const lines = await signed(`${PARTY}、${OFFICE}`, true);
    const [row, date] = [lineWith(lines, OFFICE), lineWith(lines, DATE)];
    expect(row.text.replace(/\s/g, '')).toBe(PARTY + OFFICE);
    const middle = row.right - ([...OFFICE].length / 2) * CELL;
    expect(Math.abs(middle - middleOf(date) - DATE_GAPS / 2)).toBeLessThanOrEqual(1);
  });
});

describe('署名 of joint offices without seals (7.3.5.2)', () => {
  it('stands one under another, two characters from the right', async () => {
    const lines = await signed(`${PARTY}、${OFFICE}`, false);
    const [party, office, date] = [PARTY, OFFICE, DATE].map((text) => lineWith(lines, text));
    for (const line of [party, office])
      expect(Math.abs(cellsRight(line as RenderedLine) - 2)).toBeLessThanOrEqual(0.2);
    expect(linesBetween(party as RenderedLine, office as RenderedLine)).toBeCloseTo(1, 1);
    expect(linesBetween(office as RenderedLine, date as RenderedLine)).toBeCloseTo(1, 1);
  });
});
