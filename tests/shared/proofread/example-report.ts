import type { Context, Surroundings } from '../../../shared/proofread/context.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import type { Example } from '../../../shared/proofread/rule.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';

const OFFICE = '临溪县青禾镇人民政府';

let count = 0;
const id = (): string => {
  count += 1;
  return `e${count}`;
};

/** An example's line as a block: （一）… is a section's heading, with what runs on from it; 1.… an item. */
function blockOf(line: string): Block {
  if (line.startsWith('1.')) return { id: id(), kind: 'item', text: line.slice(2) };
  if (!/^（[一二三四五]）/.test(line)) return { id: id(), kind: 'paragraph', text: line };
  const { heading, rest } = cutFirstSentence(line.slice(3));
  return { id: id(), kind: 'section', heading, text: rest };
}

/** The report that an example of a rule describes, of an invented town. */
export function exampleReport(example: Example): Report {
  if (typeof example === 'string') return exampleReport({ measures: [example] });
  const { year = 2025, office = OFFICE, lead = [], record, table, signed, date } = example;
  const report = blankReport('example', year, office);
  report.signature = null;
  for (const part of report.parts) {
    part.blocks = (example[part.role] ?? []).map(blockOf);
    part.heading = example.headings?.[part.role] ?? part.heading;
  }
  if (table)
    report.parts[0].blocks.push({
      id: id(),
      kind: 'table',
      text: '',
      rows: table.map((row) => row.map((text) => ({ text }))),
    });
  return {
    ...report,
    title: example.title ?? report.title,
    addressee: example.addressee ?? null,
    lead: lead.map((text) => ({ id: id(), kind: 'paragraph', text })),
    publication: { ...report.publication, ...record },
    signature: signed === undefined && date === undefined ? null : { office: signed ?? '', date: date ?? '' },
  };
}

/** What an example is read beside. */
export function exampleSurroundings(example: Example, given: Partial<Context> = {}): Surroundings {
  const last = typeof example === 'object' && example.last ? exampleReport(example.last) : null;
  return { last, today: '2026-01-20', pack: OWN_PACK, townships: townships(), ownWords: [], ...given };
}
