import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../electron/package/word-package.ts';
import { readReportPart } from '../../../electron/word/report-part.ts';
import { storedAddresses } from '../../../shared/stored/addresses.ts';
import { storedBackup } from '../../../shared/stored/backup.ts';
import { storedBackups } from '../../../shared/stored/backups.ts';
import { storedBaseline } from '../../../shared/stored/baseline.ts';
import { storedBin } from '../../../shared/stored/bin.ts';
import { storedCounty } from '../../../shared/stored/county.ts';
import { storedCountyPack } from '../../../shared/stored/county-pack.ts';
import { storedInUse } from '../../../shared/stored/in-use.ts';
import { storedOwnWords } from '../../../shared/stored/own-words.ts';
import { storedPlaces } from '../../../shared/stored/places.ts';
import { storedProfile } from '../../../shared/stored/profile.ts';
import { storedRecord } from '../../../shared/stored/record.ts';
import { storedReport } from '../../../shared/stored/report.ts';
import { storedRulePack } from '../../../shared/stored/rule-pack.ts';
import { storedSettings } from '../../../shared/stored/settings.ts';
import { readStored, type StoredShape } from '../../../shared/stored/stored-shape.ts';
import { storedVersion } from '../../../shared/stored/version.ts';

const FOLDER = 'tests/fixtures/stored/';
const SHAPES: Record<string, StoredShape<unknown>> = {
  report: storedReport,
  record: storedRecord,
  baseline: storedBaseline,
  profile: storedProfile,
  settings: storedSettings,
  bin: storedBin,
  places: storedPlaces,
  addresses: storedAddresses,
  'in-use': storedInUse,
  version: storedVersion,
  backup: storedBackup,
  backups: storedBackups,
  county: storedCounty,
  'county-pack': storedCountyPack,
  'rule-pack': storedRulePack,
  'own-words': storedOwnWords,
};

const jsonOf = (name: string) => JSON.parse(readFileSync(FOLDER + name, 'utf8'));

const namesOf = (shape: string) =>
  readdirSync(FOLDER).filter(
    (name) => name.startsWith(`${shape}-`) && /^\d/.test(name.slice(shape.length + 1)),
  );

/** The name of a sentence is no word of a clerk's, and has become another. */
const isKey = (text: string): boolean => /^[\w:.-]+#\d+$/.test(text);

/** Every text in it, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return isKey(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(Object.entries(SHAPES))('a stored %s', (name, shape) => {
  it('has a fixture for every version', () => {
    const versions = Array.from({ length: shape.steps.length + 1 }, (_, at) => `${name}-${at + 1}.json`);
    expect(namesOf(name)).toEqual(expect.arrayContaining(versions));
  });

  it.each(namesOf(name))('is read from %s with every text in it, and read again as it is', (file) => {
    const read = readStored(shape, jsonOf(file));
    const texts = textsOf(read);
    for (const text of textsOf(jsonOf(file))) expect(texts).toContain(text);
    expect(readStored(shape, JSON.parse(JSON.stringify(read)))).toEqual(read);
  });
});

/** Which report each Word file was made of. */
const CARRIED = { 'carried-1.docx': 'report-1', 'carried-2.docx': 'report-1', 'carried-3.docx': 'report-3' };

describe('a Word file that carries its report', () => {
  it('has a fixture for every version of a report', () => {
    expect(namesOf('carried')).toEqual(Object.keys(CARRIED));
    expect(namesOf('carried')).toHaveLength(storedReport.steps.length + 1);
  });

  it.each(Object.entries(CARRIED))('still gives it: %s', (file, report) => {
    const carried = readReportPart(openPackage(readFileSync(FOLDER + file)));
    expect(carried).toMatchObject({
      report: readStored(storedReport, jsonOf(`${report}.json`)),
      untouched: true,
    });
  });
});
