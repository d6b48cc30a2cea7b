import { mapBlocks } from '../report/blocks.ts';
import type { Report } from '../report/schema.ts';
import type { Format } from './format-of.ts';

/** The report with the wording that a format asks for: 。 after headings on a line of their own, where a profile wants it. */
export function withHeadingStops(report: Report, { headingStop }: Format): Report {
  if (!headingStop) return report;
  return mapBlocks(report, ({ block }) =>
    block.kind !== 'section' || block.text !== '' || /[。！？]$/.test(block.heading)
      ? block
      : { ...block, heading: `${block.heading}。` },
  );
}
