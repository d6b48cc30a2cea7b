import type { Parts, Report } from '../report/schema.ts';
import type { Format } from './format-of.ts';

/** The report with the wording that a format asks for: 。 after headings on a line of their own, where a profile wants it. */
export function asWritten(report: Report, { headingStop }: Format): Report {
  if (!headingStop) return report;
  const parts = report.parts.map((part) => ({
    ...part,
    sections: part.sections.map((section) =>
      section.runIn || /[。！？]$/.test(section.heading)
        ? section
        : { ...section, heading: `${section.heading}。` },
    ),
  }));
  return { ...report, parts: parts as unknown as Parts };
}
