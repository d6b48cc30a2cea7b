import { expect, it } from 'vitest';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { renderLines } from './render.ts';
import { fullReport, hanzi } from './reports.ts';

const ADDRESSES = [
  'qhz.gov.cn',
  'www.qhz.gov.cn',
  'www.qinghe.gov.cn',
  'qhzfazhiban@163.com',
  '91330100MA2XXXXX1Q',
];
/** So many hanzi before an address leave it no room, or only just some, on the second line. */
const IN_FRONT = [43, 45, 47, 49];
const CELL_MM = 156 / 28;

it('No line is drawn apart because what comes next is an address, a long number or both', async () => {
  const report = fullReport();
  report.lead = ADDRESSES.flatMap((address) =>
    IN_FRONT.map((count) => ({
      ...{ id: `${address}-${count}`, kind: 'paragraph' as const },
      text: `${hanzi(count)}${address}，${hanzi(40)}。`,
    })),
  );
  const formats = [STANDARD_PROFILE, { ...STANDARD_PROFILE, latin: 'times' as const }].map(formatOf);
  const files = await Promise.all(formats.map((format) => writeReport(report, format)));
  const lines = renderLines(files).flat(2);
  const body = lines.filter(({ text }) => /^[一-龥]{16,}$/.test(text));
  expect(body.length).toBeGreaterThan(2 * ADDRESSES.length * IN_FRONT.length);
  for (const { text, left, right } of body) expect((right - left) / text.length).toBeLessThan(1.05 * CELL_MM);
}, 300_000);
