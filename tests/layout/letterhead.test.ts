import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import type { Imprint, Letterhead, Report } from '../../shared/report/schema.ts';
import { type RenderedLine, type RenderedPage, render } from './render.ts';
import { fullReport, hanzi } from './reports.ts';

const TEXT = { top: 37, bottom: 262, left: 28, width: 156 };
const CELL = 156 / 28;
const LINE_PITCH = 28.95 * (25.4 / 72);
const RULE_HEIGHT = 1;

const LETTERHEAD: Letterhead = {
  copyNumber: '',
  secrecy: '',
  urgency: '',
  issuers: ['临溪县青禾镇人民政府'],
  withDocumentWord: true,
  documentNumber: '青府发〔2026〕1号',
  signatories: ['王建国'],
};
const CORNER = { copyNumber: '000001', secrecy: '机密★1年', urgency: '特急' };
const JOINT: Letterhead = {
  ...LETTERHEAD,
  ...CORNER,
  issuers: ['中共临溪县青禾镇委员会', '临溪县青禾镇人民政府', '临溪县司法局'],
  signatories: ['王建国', '李明', '欧阳文华'],
};
const IMPRINT: Imprint = {
  copyTo: '县委办公室，县人大常委会办公室，县政府办公室，县政协办公室，县司法局，各村民委员会',
  printer: '青禾镇党政办公室',
  printedOn: '2026-01-08',
};

const withImprint = (report: Report): Report => ({ ...report, imprint: IMPRINT });
const withLetterhead = (letterhead: Letterhead): Report => ({ ...fullReport(), letterhead });

/** The report with so many more lines of text. */
function longer(lines: number): Report {
  const report = fullReport();
  const more = Array.from({ length: lines }, (_, at) => ({ id: `m${at}`, kind: 'paragraph' as const }));
  return { ...report, lead: [...report.lead, ...more.map((block) => ({ ...block, text: hanzi(20) }))] };
}

const lineWith = ({ lines }: RenderedPage, text: string): RenderedLine => {
  const line = lines.find((each) => each.text.includes(text));
  if (!line) throw new Error(`no line with ${text}`);
  return line;
};

type Box = NonNullable<ReturnType<RenderedPage['ink']['box']>>;

/** The bands of ink between two heights, from the top down. */
function bands({ ink }: RenderedPage, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let top = from; top < to; top += 0.25) {
    const row = ink.box(top, top + 0.25);
    const last = found.at(-1);
    if (row && last && row.top - last.bottom < 0.2) {
      last.bottom = row.bottom;
      last.left = Math.min(last.left, row.left);
      last.right = Math.max(last.right, row.right);
    } else if (row) found.push(row);
  }
  return found;
}

const isRule = ({ top, bottom, left, right }: Box): boolean =>
  bottom - top < RULE_HEIGHT && right - left > 100;

const expectFullWidth = (rule: Box | undefined): void => {
  expect(Math.abs((rule?.left ?? 0) - TEXT.left)).toBeLessThanOrEqual(1);
  expect(Math.abs((rule?.right ?? 0) - (rule?.left ?? 0) - TEXT.width)).toBeLessThanOrEqual(1);
};

describe.each<[string, Letterhead]>([
  ['one office', LETTERHEAD],
  ['one office under a full corner', { ...LETTERHEAD, ...CORNER }],
  [
    'one office without 文件, number in the middle',
    { ...LETTERHEAD, withDocumentWord: false, signatories: [] },
  ],
  ['a short name', { ...LETTERHEAD, issuers: ['青禾镇'] }],
  ['three offices', JOINT],
  ['two offices without 文件', { ...JOINT, issuers: JOINT.issuers.slice(0, 2), withDocumentWord: false }],
])('the letterhead of %s (GB/T 9704-2012, 7.2)', (_, letterhead) => {
  let page: RenderedPage;

  beforeAll(async () => {
    page = render(await writeReport(withLetterhead(letterhead)))[0] as RenderedPage;
  });

  it('begins its mark 35 mm under the top of the text area, whatever stands over it', () => {
    const mark = bands(page, TEXT.top + 31.5, TEXT.bottom)[0];
    expect(Math.abs((mark?.top ?? 0) - TEXT.top - 35)).toBeLessThanOrEqual(1);
    expect(mark?.right).toBeLessThanOrEqual(TEXT.left + TEXT.width);
    expect(mark?.left).toBeGreaterThanOrEqual(TEXT.left);
  });

  it('has a rule as wide as the text area 4 mm under the number', () => {
    const found = bands(page, TEXT.top + 40, TEXT.bottom);
    const at = found.findIndex(isRule);
    expectFullWidth(found[at]);
    const gap = (found[at]?.top ?? 0) - (found[at - 1]?.bottom ?? 0);
    expect(Math.abs(gap - 4)).toBeLessThanOrEqual(1);
  });

  it('shows text on its page', () => {
    lineWith(page, '现将有关');
  });
});

describe('the line of 发文字号 and 签发人 (7.2.5, 7.2.6)', () => {
  it('has one at the left and one at the right, a character in', async () => {
    const [page] = render(await writeReport(withLetterhead(LETTERHEAD))) as [RenderedPage];
    const line = lineWith(page, '青府发');
    expect(line.text).toBe('青府发〔2026〕1号签发人：王建国');
    expect(Math.abs(line.left - TEXT.left - CELL)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(TEXT.left + TEXT.width - line.right - CELL)).toBeLessThanOrEqual(0.5);
  });

  it('comes last where several sign, two a line', async () => {
    const [page] = render(await writeReport(withLetterhead(JOINT))) as [RenderedPage];
    const [first, second] = [lineWith(page, '签发人：'), lineWith(page, '青府发')];
    expect(first.text).toBe('签发人：王建国李明');
    expect(second.text).toBe('青府发〔2026〕1号欧阳文华');
    expect(second.bottom - first.bottom).toBeCloseTo(LINE_PITCH, 0);
    expect(Math.abs(TEXT.left + TEXT.width - first.right - CELL)).toBeLessThanOrEqual(0.5);
  });
});

describe.each([28, 28.95, 29, 30] as const)('the letterhead over lines of %d pt', (linePitch) => {
  it.each(['临溪县青禾镇人民政府', '青禾镇'])(
    'has its mark in place under a full corner: %s',
    async (issuer) => {
      const format = formatOf({ ...STANDARD_PROFILE, linePitch });
      const report = withLetterhead({ ...LETTERHEAD, ...CORNER, issuers: [issuer] });
      const [page] = render(await writeReport(report, format)) as [RenderedPage];
      const mark = bands(page, TEXT.top + 32.5, TEXT.bottom)[0];
      expect(Math.abs((mark?.top ?? 0) - TEXT.top - 35)).toBeLessThanOrEqual(1);
    },
  );
});

describe('the imprint (7.4)', () => {
  it.each([0, 4, 13, 17, 20])('stands at the foot of the last page, after %i more lines', async (lines) => {
    const pages = render(await writeReport(withImprint(longer(lines))));
    const last = pages.at(-1) as RenderedPage;
    const rules = bands(last, TEXT.top, TEXT.bottom + 2).filter(isRule);
    expect(rules).toHaveLength(3);
    for (const rule of rules) expectFullWidth(rule);
    expect(Math.abs((rules[2]?.bottom ?? 0) - TEXT.bottom)).toBeLessThanOrEqual(2);
    expect(pages.filter((page) => page.lines.some(({ text }) => text.startsWith('抄送')))).toEqual([last]);
    const above = last.lines.filter(({ bottom }) => bottom < (rules[0]?.top ?? 0));
    const below = last.lines.filter(({ top }) => top > (rules[0]?.top ?? 0) && top < TEXT.bottom);
    expect(above.length + below.length).toBe(last.lines.filter(({ top }) => top < TEXT.bottom).length);
    expect(below[0]?.text).toMatch(/^抄送：/);
    expect(below.at(-1)?.text).toBe('青禾镇党政办公室2026年1月8日印发');
  });

  it('has its lines a character in from both edges, and turns over under the first office', async () => {
    const last = render(await writeReport(withImprint(fullReport()))).at(-1) as RenderedPage;
    const cell = 14 * (25.4 / 72);
    const printed = lineWith(last, '印发');
    const turned = last.lines[last.lines.indexOf(printed) - 1];
    expect(Math.abs(printed.left - TEXT.left - cell)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(TEXT.left + TEXT.width - printed.right - cell)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((turned?.left ?? 0) - TEXT.left - 4 * cell)).toBeLessThanOrEqual(0.5);
  });
});
