import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../shared/recognise/recognition.ts';
import { simplified } from '../../shared/recognise/simplified.ts';
import { headingOf } from '../../shared/report/blocks.ts';
import type { PublicationRecord, Report } from '../../shared/report/schema.ts';
import type { Opening } from '../fixtures/openings/opening.ts';
import { sectionsOf } from '../support/sections.ts';

const key = (text: string): string => text.normalize('NFKC').replace(/[\s。]/g, '');

interface Found {
  role: string;
  text: string;
  runIn: boolean;
}

/** The headings of parts and sections, and of what was moved down under a part by theme. */
function headingsOf({ parts }: Report, source: string): Found[] {
  return parts
    .filter(({ heading, blocks }) => blocks.length > 0 || source.includes(key(heading)))
    .flatMap(({ role, heading, blocks }) => [
      { role, text: key(heading), runIn: false },
      ...blocks
        .filter(({ kind }) => kind === 'section' || kind === 'item')
        .map((block) => ({ role, text: key(headingOf(block) ?? ''), runIn: block.text !== '' })),
    ]);
}

/** What was read otherwise than it is: each label with what it was read as, every false heading, a broken proof. */
export function faultsOf(opening: Opening): string[] {
  const recognition = recogniseText(opening.text, { id: 'opening' });
  const { report, proof } = recognition;
  const faults: string[] = [];
  const check = (what: string, wanted: unknown, found: unknown): void => {
    if (wanted !== found) faults.push(`${what}: ${wanted} read as ${found}`);
  };
  check('title', key(opening.title), key(report.title));
  check('year', opening.year, report.year);
  check('office', simplified(opening.office), simplified(report.office));
  check('addressee', key(opening.addressee ?? ''), key(report.addressee ?? ''));
  check('lead', opening.lead.map(key).join('|'), report.lead.map(({ text }) => key(text)).join('|'));
  for (const [field, value] of Object.entries(opening.record))
    check(field, key(value), key(report.publication[field as keyof PublicationRecord]));
  const found = headingsOf(report, key(opening.text));
  for (const { role, text, runIn } of opening.headings) {
    const same = found.filter((one) => one.text === key(text));
    const at = found.indexOf(
      same.find((one) => one.role === role && one.runIn === runIn) ?? (same[0] as Found),
    );
    const [heading] = at < 0 ? [] : found.splice(at, 1);
    check('heading', `${role} ${text} ${runIn}`, `${heading?.role} ${heading ? text : ''} ${heading?.runIn}`);
  }
  for (const one of report.parts.flatMap(sectionsOf)) {
    const isLabelled = opening.headings.some(({ text }) => key(text) === key(one.heading));
    // What is cut off in the middle of its last line has no label there.
    const isLast = key(opening.text).slice(-80).includes(key(one.heading));
    if (!isLabelled && !isLast) faults.push(`false: ${one.heading}`);
  }
  check('proof', true, isComplete(proof));
  return faults;
}
