import { expect, it } from 'vitest';
import { openPackage } from '../../electron/package/word-package.ts';
import { child, childValue, descendants, textOf } from '../../electron/package/xml-element.ts';
import { importFile } from '../../electron/read/import-file.ts';
import { writeRevision } from '../../electron/word/revise/write-revision.ts';
import { writeReport } from '../../electron/word/write/write-report.ts';
import { isAlike } from '../../shared/compare/compare-reports.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { takenByOffice } from '../support/office-changes.ts';
import { pairOf } from './revision/pairs.ts';

const PAIRS = process.env.FAZHI_SOAK === 'whole' ? 200 : 10;
const FORMAT = formatOf({ ...STANDARD_PROFILE, plain: true });
const BY = { author: '李青山', date: '2026-01-10T09:00:00Z' };
const AN_HOUR = 3_600_000;

/** Each paragraph with its style, those in tables, too; but empty ones, of which LibreOffice leaves one where a paragraph in front of a table goes. */
function paragraphsOf(bytes: Uint8Array): string[] {
  const { document } = openPackage(bytes);
  return descendants(document, 'w:p').flatMap((paragraph) => {
    const style = childValue(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
    const text = descendants(paragraph, 'w:t').map(textOf).join('');
    return text === '' ? [] : [`${style}: ${text}`];
  });
}

/** A start of LibreOffice takes as long as some files. */
const AT_ONCE = 20;

function faultsOf(name: string, one: Uint8Array, other: Uint8Array): string[] {
  const [have, want] = [paragraphsOf(one), paragraphsOf(other)];
  const place = have.findIndex((text, at) => text !== want[at]);
  if (place < 0 && have.length === want.length) return [];
  return [`${name}: ${have.length}/${want.length} ${have[place]} | ${want[place]}`];
}

/** What LibreOffice makes of the revisions of some pairs, against the two files of each as LibreOffice saves them. */
async function judged(seeds: readonly number[]): Promise<string[]> {
  const files: Uint8Array[] = [];
  for (const seed of seeds) {
    const [before, after] = pairOf(seed, false);
    files.push(await writeRevision(before, after, FORMAT, BY));
    files.push(await writeReport(before, FORMAT), await writeReport(after, FORMAT));
  }
  const taken = takenByOffice(files);
  return seeds.flatMap((seed, at) => {
    const [revision, older, newer] = taken.slice(3 * at, 3 * at + 3);
    if (!revision || !older || !newer) return [`seed ${seed}: nothing came`];
    return [
      ...faultsOf(`seed ${seed} accepted`, revision.accepted, newer.accepted),
      ...faultsOf(`seed ${seed} rejected`, revision.rejected, older.accepted),
    ];
  });
}

it(
  'A revision of two random versions is the newer one where LibreOffice accepts it and the older one where it rejects it',
  async () => {
    const faults: string[] = [];
    for (let first = 1; first <= PAIRS; first += AT_ONCE) {
      const count = Math.min(AT_ONCE, PAIRS - first + 1);
      faults.push(...(await judged(Array.from({ length: count }, (_, at) => first + at))));
    }
    expect(faults).toEqual([]);
  },
  AN_HOUR,
);

it(
  'A revision with other columns, which LibreOffice cannot track, gives either version by its XML',
  async () => {
    for (let seed = 1; seed <= PAIRS; seed += 1) {
      const [before, after] = pairOf(seed, true);
      const bytes = await writeRevision(before, after, FORMAT, BY);
      for (const [way, report] of [
        ['accepted', after],
        ['rejected', before],
      ] as const) {
        const plain = await importFile('a.docx', await writeReport(report, FORMAT), 'accepted');
        const taken = await importFile('a.docx', bytes, way);
        expect(isAlike(plain.report, taken.report), `seed ${seed} ${way}`).toBe(true);
      }
    }
  },
  AN_HOUR,
);
