import { expect } from 'vitest';
import { documentFigures } from '../../../renderer/document/convert/document-figures.ts';
import { documentSentences, stretchesOf } from '../../../renderer/document/convert/document-sentences.ts';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { numberedBlocks } from '../../../renderer/document/convert/numbers.ts';
import { gapsOf } from '../../../renderer/document/edit/gaps.ts';
import { takeNumberHere } from '../../../renderer/document/edit/typed-number.ts';
import { ANNEX_ZONES, isOneLine, ZONES, zonesOf } from '../../../renderer/document/schema/zones.ts';
import { allBlocks } from '../../../shared/report/blocks.ts';
import { countGaps } from '../../../shared/report/placeholder.ts';
import { PART_ROLES, report as reportShape } from '../../../shared/report/schema.ts';
import { figureKey } from '../../../shared/roll-forward/carried.ts';
import { documentOf } from '../../renderer/document/marked-text.ts';
import type { Step } from './steps.ts';
import type { Writing } from './writing.ts';

/** What moves text or makes room for it keeps every character. */
const KEEPS_TEXT: ReadonlySet<Step['do']> = new Set<Step['do']>([
  ...(['move up', 'move down', 'section up', 'section down', 'insert section', 'drag', 'caret'] as const),
  ...(['insert table', 'row above', 'row below', 'column left', 'column right', 'merge', 'split'] as const),
  ...(['select', 'turn table', 'insert annex', 'annex up', 'annex down', 'next gap', 'select more'] as const),
  ...(['take back', 'keep', 'mean', 'keep many', 'mean many', 'keep figure', 'pause'] as const),
]);

/** What changes the text without anybody having read the sentence, or does not change it: it deals with none. */
const DEALS_WITH_NONE: ReadonlySet<Step['do']> = new Set<Step['do']>([
  ...KEEPS_TEXT,
  ...(['replace all', 'move years', 'gap in part', 'restore'] as const),
]);

/** These decide on a sentence without a change of the text. */
const DECIDES: ReadonlySet<Step['do']> = new Set<Step['do']>([
  ...(['keep', 'mean', 'keep many', 'mean many', 'keep figure'] as const),
]);

const characters = (text: string): string => [...text.replace(/\n/g, '')].sort().join('');

const waitingKeys = (writing: Writing): string[] => writing.waiting().map(({ carried }) => carried.key);

/** What leaves the caret's place takes a number that was typed there for the block's own, which is drawn. */
const LEAVES: ReadonlySet<Step['do']> = new Set<Step['do']>(['caret', 'select', 'select more', 'next gap']);

function withoutTypedNumber({ hands: { state } }: Writing): string {
  const { tr } = state;
  takeNumberHere(state)(tr);
  return tr.doc.textContent;
}

/** Does a step, and says what is wrong with what it did, whatever the text is. */
export function expectStep(writing: Writing, step: Step): void {
  const before = writing.doc.textContent;
  const left = withoutTypedNumber(writing);
  const waited = waitingKeys(writing);
  writing.do(step);
  writing.doc.check();
  const now = writing.doc.textContent;
  if (LEAVES.has(step.do) && now.length !== before.length) expect(now).toBe(left);
  else if (KEEPS_TEXT.has(step.do))
    expect(characters(now)).toBe(characters(now.length === before.length ? before : left));
  if (DEALS_WITH_NONE.has(step.do) && !DECIDES.has(step.do))
    expect(waitingKeys(writing), step.do).toEqual(expect.arrayContaining(waited));
}

/** The five parts are whole, numbers and marks right, and the report can be stored and comes back the same. */
export function expectRight(writing: Writing): void {
  const { doc, given } = writing;
  doc.check();
  const [own, annexes] = [
    doc.content.content.slice(0, ZONES.length),
    doc.content.content.slice(ZONES.length),
  ];
  expect(own.map(({ type }) => type.name)).toEqual([...ZONES]);
  expect(annexes.map(({ type }) => type.name)).toEqual(annexes.map((_, at) => ANNEX_ZONES[at % 2]));
  const now = documentToReport(doc, given.draft);
  reportShape.parse(now);
  expect(now.parts.map(({ role }) => role)).toEqual([...PART_ROLES]);
  expect(now.parts.slice(0, 4).map(({ heading }) => heading)).toEqual(
    given.draft.parts.slice(0, 4).map(({ heading }) => heading),
  );
  expect(documentToReport(documentOf(now), now)).toEqual(now);
  const ids = allBlocks(now).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expectNumbers(writing);
  expectMarks(writing);
  for (const { from, to, text, sentence } of documentFigures(doc, documentSentences(doc)))
    if (!sentence.cells) expect(doc.textBetween(from, to)).toBe(text);
  for (const { from, to, text } of gapsOf(doc)) expect(doc.textBetween(from, to)).toBe(text);
  expect(gapsOf(doc).length).toBeGreaterThanOrEqual(countGaps(now));
}

/** A sentence of last year that still stands word for word waits, unless it was decided on; what waits stands where it is marked. */
function expectMarks(writing: Writing): void {
  const { doc, decisions, sentences } = writing;
  const waiting = new Map(writing.waiting().map((one) => [one.carried.key, one]));
  for (const { now, carried } of waiting.values()) {
    expect(decisions.settled?.[carried.key] === undefined || now !== null).toBe(true);
    if (!now || now.cells) continue;
    const stretches = stretchesOf(now).map(({ from, to }) => doc.textBetween(from, to));
    expect(stretches.join('')).toContain(now.sentence.replace(/[。]$/, ''));
  }
  const standing = documentSentences(doc);
  const alike = (begun: string): number => sentences.filter((one) => one.begun === begun).length;
  for (const { key, begun, heading } of sentences) {
    const isHeading = heading === 'section';
    const stands = standing.some(
      (one) => one.sentence === begun && (one.heading === 'section') === isHeading,
    );
    const isDecided =
      decisions.confirmed.includes(key) ||
      decisions.standing?.includes(begun) ||
      decisions.figures?.includes(figureKey(key, 0));
    if (stands && !isDecided && alike(begun) === 1) expect(waiting.get(key)?.now, begun).toBeTruthy();
  }
}

/** Numbers count on from 1 below what is above them. */
function expectNumbers({ doc }: Writing): void {
  const HANZI = '零一二三四五六七八九十';
  const hanzi = (value: number): string =>
    value <= 10
      ? (HANZI[value] ?? '')
      : `${value < 20 ? '' : HANZI[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : HANZI[value % 10]}`;
  for (const { node: zone, pos } of zonesOf(doc)) {
    if (isOneLine(zone)) continue;
    let [section, item, subitem, point] = [0, 0, 0, 0];
    for (const { node, number } of numberedBlocks(zone, pos)) {
      const level = node.type.name;
      if (level.endsWith('section')) {
        [section, item, subitem, point] = [section + 1, 0, 0, 0];
        expect(number).toBe(`（${hanzi(section)}）`);
      } else if (level === 'item') {
        [item, subitem, point] = [item + 1, 0, 0];
        expect(number).toBe(`${item}.`);
      } else if (level === 'subitem') {
        [subitem, point] = [subitem + 1, 0];
        expect(number).toBe(`（${subitem}）`);
      } else if (level === 'point') {
        point += 1;
        expect(number).toBe(`${hanzi(point)}是`);
      } else {
        point = 0;
        expect(number).toBe('');
      }
    }
  }
}
