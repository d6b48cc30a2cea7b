import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { type RenderedLine, render } from './render.ts';
import { fullReport } from './reports.ts';

const TEXT_LEFT = 28;
const TEXT_RIGHT = 184;
const TEXT_MIDDLE = (TEXT_LEFT + TEXT_RIGHT) / 2;
const LINE_PITCH = 28.95 * (25.4 / 72);
const CELL = 156 / 28;

describe('the elements of a report on the page (GB/T 9704-2012, 7.3)', () => {
  let lines: RenderedLine[];

  beforeAll(async () => {
    lines = render(await writeReport(fullReport())).flatMap((page) =>
      page.lines.filter(({ top }) => top < 262),
    );
  });

  const lineWith = (text: string): RenderedLine => {
    const found = lines.find((line) => line.text.replace(/\s/g, '').startsWith(text));
    if (!found) throw new Error(`no line starts with ${text}`);
    return found;
  };
  const middle = ({ top, bottom }: RenderedLine): number => (top + bottom) / 2;

  it('centres each line of the title', () => {
    for (const line of [lineWith('临溪县青禾镇人民政府'), lineWith('关于2025年度')]) {
      expect((line.left + line.right) / 2).toBeCloseTo(TEXT_MIDDLE, 0);
    }
  });

  it('sets the addressee flush left with one blank line above it (7.3.2)', () => {
    const addressee = lineWith('县委、县政府：');
    expect(addressee.left).toBeCloseTo(TEXT_LEFT, 0);
    expect(middle(addressee) - middle(lineWith('关于2025年度'))).toBeGreaterThan(LINE_PITCH * 1.8);
  });

  it.each(['2025年，', '一、主要', '（一）坚持', '1.完善', '（1）审查', '（一）执法', '一是强化'])(
    'indents %s by two characters',
    (start) => {
      expect(Math.abs(lineWith(start).left - TEXT_LEFT - 2 * CELL)).toBeLessThan(1);
    },
  );

  it('sets the signature two characters in, with one blank line above it (7.3.5.2)', () => {
    const office = lines.findLast(({ text }) => text === '临溪县青禾镇人民政府');
    if (!office) throw new Error('no signature');
    expect(Math.abs(TEXT_RIGHT - office.right - 2 * CELL)).toBeLessThan(1);
    expect(middle(office) - middle(lineWith('二是规范'))).toBeCloseTo(2 * LINE_PITCH, 0);
  });

  it('begins the date two characters to the right of the signature (7.3.5.2)', () => {
    const office = lines.findLast(({ text }) => text === '临溪县青禾镇人民政府');
    const date = lineWith('2026年1月8日');
    // LibreOffice alone sets a gap of a fifth of a character at each of the date's five hanzi-digit joints.
    const gaps = 5 * 0.25 * CELL;
    expect(Math.abs(date.left + gaps - (office?.left ?? 0) - 2 * CELL)).toBeLessThan(1.5);
    expect(middle(date) - middle(office ?? date)).toBeCloseTo(LINE_PITCH, 0);
  });
});
