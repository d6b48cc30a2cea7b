import { blankReport } from '../../../shared/report/blank-report.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import type { Block, PartRole, Report, TextBlock } from '../../../shared/report/schema.ts';

let count = 0;

/** A block of its own id, counting up. */
export const block = (text: string, kind: TextBlock['kind'] = 'paragraph', heading?: string): TextBlock => {
  count += 1;
  return { id: `b${count}`, kind, text, ...(heading === undefined ? {} : { heading }) };
};

/** A section and the blocks below it. */
export const section = (heading: string, ...texts: (string | Block)[]): Block[] => [
  { id: block('').id, kind: 'section', heading, text: '' },
  ...texts.map((text) => (typeof text === 'string' ? block(text) : text)),
];

/** A section whose heading runs into `text`. */
export const runInSection = (heading: string, text: string): Block => ({
  id: block('').id,
  kind: 'section',
  heading,
  text,
});

type Content = { [R in PartRole]?: (string | Block | Block[])[] } & { lead?: string[] };

/** The 2025 report of 青禾镇, an invented town, with the parts given. */
export function qinghe({ lead = [], ...content }: Content, year = 2025): Report {
  const report = blankReport('qinghe-2025', year, '青禾镇人民政府');
  report.lead = lead.map((text) => block(text));
  for (const [role, pieces] of Object.entries(content)) {
    const part = report.parts[partIndex(role as PartRole)];
    for (const piece of pieces.flat()) part?.blocks.push(typeof piece === 'string' ? block(piece) : piece);
  }
  return report;
}
