import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../../electron/read/import-file.ts';
import { readFileText } from '../../electron/read/read-file.ts';
import { recogniseLines } from '../../shared/recognise/recognise-text.ts';
import type { Recognition } from '../../shared/recognise/recognition.ts';
import { report as reportSchema } from '../../shared/report/schema.ts';
import { rollForward } from '../../shared/roll-forward/roll-forward.ts';
import { wordWorker } from '../electron/read/word-worker-bundle.ts';
import { WHOLE_REPORTS, type WholeReport, wholeReport } from '../fixtures/whole-reports/whole-report.ts';
import {
  asConvertibleDocx,
  asGb18030,
  asHtml,
  asMht,
  asNumberedDocx,
  asOwnDocx,
  asRtf,
  asUtf8,
  asUtf16,
} from '../fixtures/whole-reports/write-kinds.ts';
import {
  type Count,
  countBlocks,
  countFigures,
  countHeadings,
  countParagraphs,
  countYears,
  isKeptEmpty,
  movedYears,
  sum,
} from './measure.ts';

const reports = Array.from({ length: WHOLE_REPORTS }, (_, index) => wholeReport(index));
const worker = wordWorker();
let folder = '';

/** All the .doc files out of one run of LibreOffice, with a profile of its own. */
function convertToDoc(): void {
  const sources = reports.map((report, index) => {
    const file = join(folder, `${index}.docx`);
    writeFileSync(file, asConvertibleDocx(report));
    return file;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = [profile, '--headless', '--convert-to', 'doc:MS Word 97', '--outdir', join(folder, 'doc')];
  execFileSync('soffice', [...options, ...sources], { stdio: 'ignore', timeout: 240_000 });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-quality-'));
  mkdirSync(join(folder, 'doc'));
  convertToDoc();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Read = (report: WholeReport, index: number) => Promise<Recognition>;

const imported =
  (name: string, write: (report: WholeReport, index: number) => Uint8Array | Promise<Uint8Array>): Read =>
  async (report, index) =>
    importFile(name, await write(report, index));

async function readByWorker(bytes: Uint8Array): Promise<Recognition> {
  const file = await readFileText(bytes, '报告.doc', { worker: worker() });
  if (!('text' in file)) throw new Error(`read as ${file.kind}`);
  return recogniseLines(file.text.lines, { id: 'doc' });
}

const OWN = '.docx of our own, without the report inside';

const KINDS: [string, Read][] = [
  ['.txt UTF-8', imported('报告.txt', asUtf8)],
  ['.txt GB18030', imported('报告.txt', asGb18030)],
  ['.txt UTF-16', imported('报告.txt', asUtf16)],
  ['.html', imported('报告.html', asHtml)],
  ['.mht', imported('报告.mht', asMht)],
  ['.docx with automatic numbers', imported('报告.docx', asNumberedDocx)],
  [OWN, imported('报告.docx', asOwnDocx)],
  ['.doc', (_, index) => readByWorker(readFileSync(join(folder, 'doc', `${index}.doc`)))],
  ['.rtf', (report) => readByWorker(asRtf(report))],
];

const said = ({ found, total }: Count): string => `${found}/${total}`;

/** What the header, the questions and the list of lines left out do not say as they should. */
function otherFaults(
  { description, report, noise }: WholeReport,
  recognition: Recognition,
  isOwn: boolean,
): string[] {
  const { report: found, leftOut, questions, proof } = recognition;
  const { publication, asked = [], missing = [] } = description;
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string): unknown => isRight || faults.push(fault);
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
  check(reportSchema.safeParse(found).success, 'not a valid report');
  check(plain(found.title) === plain(report.title), `title ${found.title}`);
  check(found.office === report.office, `office ${found.office}`);
  check(found.year === report.year, `year ${found.year}`);
  check(found.addressee === report.addressee, `addressee ${found.addressee}`);
  check(proof.paragraphs.found === proof.paragraphs.total, 'proof of paragraphs');
  check(proof.figures.found === proof.figures.total, 'proof of figures');
  check(found.signature?.date === report.signature?.date, `signed ${found.signature?.date}`);
  for (const role of missing) check(isKeptEmpty(found, role), `${role} is not kept empty`);
  if (isOwn) return faults;
  for (const [field, value] of Object.entries({ ...report.publication, ...publication }))
    check(found.publication[field as keyof typeof publication] === value, `${field} of the record`);
  const left = leftOut.map(({ text }) => plain(text));
  for (const line of noise) {
    const at = left.indexOf(plain(line).replace(/^-/, ''));
    check(at >= 0, `not listed: ${line}`);
    if (at >= 0) left.splice(at, 1);
  }
  for (const words of asked)
    check(
      questions.some((one) => (one.asked + one.text).includes(words)),
      `not asked: ${words}`,
    );
  return faults;
}

describe.each(KINDS)('Twenty whole reports as %s', (kind, read) => {
  const names = reports.map(({ description }, index) => `${index + 1} ${description.name}`);
  const recognitions: Recognition[] = [];

  beforeAll(async () => {
    for (const [index, report] of reports.entries()) recognitions.push(await read(report, index));
  }, 120_000);

  /** Measures every report, prints the sum and what is missed, and gives the sum. */
  function measured(
    what: string,
    measure: (recognition: Recognition, report: WholeReport, index: number) => Count,
  ) {
    const counts = recognitions.map((recognition, index) => {
      const one = measure(recognition, reports[index] as WholeReport, index);
      return { ...one, missed: one.missed.map((text) => `${names[index]}: ${text.slice(0, 90)}`) };
    });
    const all = sum(counts);
    console.log(`${kind}: ${what} ${said(all)}`);
    for (const text of all.missed) console.log(`  ${kind}: ${what} missed in ${text}`);
    return all;
  }

  it('keep every paragraph and figure', () => {
    const paragraphs = measured('paragraphs', ({ report }, { report: expected }) =>
      countParagraphs(expected, report),
    );
    const figures = measured('figures', ({ report }, { report: expected }) => countFigures(expected, report));
    expect(paragraphs.found).toBe(paragraphs.total);
    expect(figures.found).toBe(figures.total);
  });

  it('have at least 98 % of their headings at the right level', () => {
    const all = measured('headings', ({ report }, { report: expected }) => countHeadings(expected, report));
    expect(all.found / all.total).toBeGreaterThanOrEqual(0.98);
  });

  it('have at least 98 % of their items, points and paragraphs at the right level', () => {
    const all = measured('blocks', ({ report }, { report: expected }) => countBlocks(expected, report));
    expect(all.found / all.total).toBeGreaterThanOrEqual(0.98);
  });

  it('roll forward with every year moved that should be, and no other', () => {
    const all = measured('years', ({ report }, { description }, index) => {
      const year = description.year + 1;
      return countYears(wholeReport(index, year).report, rollForward(report, { year, id: 'rolled' }).report);
    });
    const moved = reports.map(({ report }, index) =>
      movedYears(report, wholeReport(index, report.year + 1).report),
    );
    console.log(`${kind}: of these years ${moved.reduce((total, one) => total + one, 0)} had to move`);
    expect(all.found).toBe(all.total);
  });

  it('roll forward without last year’s dates and numbers', () => {
    const all = measured('records', ({ report }) => {
      const rolled = rollForward(report, { year: report.year + 1, id: 'rolled' }).report;
      const { writtenOn, publishedOn, indexNumber, documentNumber } = rolled.publication;
      const kept = [writtenOn, publishedOn, indexNumber, rolled.signature?.date ?? ''].filter(
        (text) => text !== '',
      );
      const missed = /\d号$/.test(documentNumber) ? [...kept, documentNumber] : kept;
      return { total: 5, found: 5 - missed.length, missed };
    });
    expect(all.found).toBe(all.total);
  });

  it('have title, office, record and addressee read, noise listed, doubts asked', () => {
    const all = measured('other faults', (recognition, report) => {
      const missed = otherFaults(report, recognition, kind === OWN);
      return { found: 0, total: missed.length, missed };
    });
    const asked = recognitions.map(({ questions }) => questions.length);
    console.log(`${kind}: questions asked of a report ${Math.min(...asked)} to ${Math.max(...asked)}`);
    expect(all.missed).toEqual([]);
  });
});
