import { blankReport } from '../../../shared/report/blank-report.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import type { Block, BlockKind, PartRole, Report, Section } from '../../../shared/report/schema.ts';

let count = 0;

/** A block of its own id, counting up. */
export const block = (text: string, kind: BlockKind = 'paragraph', heading?: string): Block => {
  count += 1;
  return { id: `b${count}`, kind, text, ...(heading === undefined ? {} : { heading }) };
};

export const section = (heading: string, ...texts: (string | Block)[]): Section => ({
  heading,
  runIn: false,
  blocks: texts.map((text) => (typeof text === 'string' ? block(text) : text)),
});

type Content = { [R in PartRole]?: (string | Block | Section)[] } & { lead?: string[] };

/** The 2025 report of 青禾镇, an invented town, with the parts given. */
export function qinghe({ lead = [], ...content }: Content, year = 2025): Report {
  const report = blankReport('qinghe-2025', year, '青禾镇人民政府');
  report.lead = lead.map((text) => block(text));
  for (const [role, pieces] of Object.entries(content)) {
    const part = report.parts[partIndex(role as PartRole)];
    for (const piece of pieces) {
      if (typeof piece === 'string') part?.blocks.push(block(piece));
      else if ('kind' in piece) part?.blocks.push(piece);
      else part?.sections.push(piece);
    }
  }
  return report;
}
