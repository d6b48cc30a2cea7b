import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  deadlinesInForce,
  isOldPack,
  NO_COUNTY,
  rulesInForce,
} from '../../../shared/county/county-settings.ts';
import { RULE_DEADLINES } from '../../../shared/county/deadlines.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import { storedCountyPack } from '../../../shared/stored/county-pack.ts';
import { parseStored } from '../../../shared/stored/parse-stored.ts';

const GOOD = JSON.parse(readFileSync('tests/fixtures/stored/county-pack-1.json', 'utf8'));
const read = (text: string) => parseStored(storedCountyPack, text, 'bad-county-pack', '方案包');
const changed = (change: object) => JSON.stringify({ ...GOOD, ...change });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const item = GOOD.checklist.items[0];

describe('a file that is no county pack', () => {
  it.each([
    ['nothing', ''],
    ['a broken one', JSON.stringify(GOOD).slice(0, 900)],
    ['a profile', JSON.stringify(GOOD.profile)],
    ['a rule pack', JSON.stringify(GOOD.rules)],
    ['a list', '[]'],
    ['null', 'null'],
    ['one nested without end', nested(200_000)],
    ['one whose version is no number', changed({ countyPackVersion: '1' })],
    [
      'one without a content',
      JSON.stringify({ countyPackVersion: 1, issuer: '青石县司法局', date: '2026-12-01' }),
    ],
    ['one without an issuer', changed({ issuer: ' ' })],
    ['an issuer that turns the line round', changed({ issuer: '青石县\u202e局法司' })],
    ['an issuer of two lines', changed({ issuer: '青石县司法局\n已由省厅核准' })],
    ['an addressee with an invisible letter', changed({ addressee: '青石县\u200b人民政府' })],
    ['a date that does not exist', changed({ date: '2026-02-30' })],
    [
      'a deadline that no year has',
      changed({ deadlines: [{ for: 'other', name: '初稿', month: 2, day: 31 }] }),
    ],
    ['no deadline at all', changed({ deadlines: [] })],
    ['an office twice', changed({ offices: ['白石镇', '白石镇'] })],
    ['offices without end', changed({ offices: Array.from({ length: 401 }, (_, at) => `白石镇${at}`) })],
    ['a thing of the checklist twice', changed({ checklist: { ...GOOD.checklist, items: [item, item] } })],
    [
      'a thing that is known by no word',
      changed({ checklist: { ...GOOD.checklist, items: [{ ...item, words: [] }] } }),
    ],
    [
      'a font that would leave its place',
      changed({ profile: { ...GOOD.profile, bodyFont: '仿宋"/><w:p/>' } }),
    ],
    ['a pitch out of the page', changed({ profile: { ...GOOD.profile, linePitch: 1e9 } })],
  ])('is refused in one sentence: %s', (_, text) => {
    expect(() => read(text)).toThrowError(
      expect.objectContaining({ code: 'bad-county-pack', detail: '方案包' }),
    );
  });

  it.each([
    ['of a newer version', changed({ countyPackVersion: 2 })],
    ['with what only a newer program knows', changed({ stamps: [] })],
    ['with a key that objects have', `${JSON.stringify(GOOD).slice(0, -1)},"__proto__":{"issuer":"x"}}`],
  ])('%s is left to a newer program', (_, text) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ code: 'newer-version' }));
  });
});

describe('what is in force', () => {
  it('is the program’s own where the county is silent', () => {
    expect(rulesInForce(NO_COUNTY)).toBe(OWN_PACK);
    expect(deadlinesInForce(NO_COUNTY)).toBe(RULE_DEADLINES);
  });

  it('is the newer of two rule packs', () => {
    const pack = { ...GOOD.rules, date: '2099-01-01' };
    expect(rulesInForce({ rules: pack })).toBe(pack);
    expect(rulesInForce({ rules: { ...pack, date: '2020-01-01' } })).toBe(OWN_PACK);
  });

  it.each([
    ['2025-12-01', '2026-12-01', false],
    ['2025-12-01', '2026-12-02', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
  ])('a pack of %s on %s is old: %s', (date, today, isOld) => {
    expect(isOldPack(date, today)).toBe(isOld);
  });
});
