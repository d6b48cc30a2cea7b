import { expect, it } from 'vitest';
import { documentSentences } from '../../../../../renderer/document/convert/document-sentences.ts';
import { documentBody } from '../../../../../renderer/document/convert/document-to-report.ts';
import { textRanges } from '../../../../../renderer/document/convert/places.ts';
import { replaceMatches } from '../../../../../renderer/document/edit/find.ts';
import { isMechanical } from '../../../../../renderer/document/edit/mechanical.ts';
import { mechanicalWords } from '../../../../../renderer/panels/last-year/carried/mechanical-words.ts';
import { correct } from '../../../../../renderer/panels/proofread/corrections.ts';
import type { Finding } from '../../../../../shared/proofread/finding.ts';
import type { Block } from '../../../../../shared/report/schema.ts';
import { stillCarried } from '../../../../../shared/roll-forward/carried.ts';
import { newBaseline } from '../../../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../../../shared/roll-forward/roll-forward.ts';
import { block, qinghe, runInSection, section } from '../../../../shared/roll-forward/qinghe.ts';
import { documentOf, stateOf } from '../../../document/marked-text.ts';

const table: Block = {
  ...{ id: 'table', kind: 'table', text: '表1 学法' },
  rows: [[{ text: '镇司法办' }, { text: '12次' }]],
};
const last = qinghe({
  lead: ['镇司法办牵头。'],
  measures: [
    section('镇司法办学法', '镇司法办学法12次。镇司法办、镇司法办人员培训9期。其他。', table),
    runInSection('镇司法办人手', '镇司法办少。'),
  ],
  plan: [block('镇司法办办好3件事。', 'point', '镇司法办普法')],
});
const baseline = newBaseline(last, 2026);
const { sentences } = baseline;

/** Replaces every place of a text, as 全部替换 does. */
function replaceAll(searched: string, replacement: string) {
  const state = stateOf(documentOf(rollForward(last, { year: 2026, id: 'draft' }).report));
  const places: { from: number; to: number }[] = [];
  state.doc.descendants((node, pos) => {
    const text = node.text ?? '';
    for (let at = text.indexOf(searched); at >= 0; at = text.indexOf(searched, at + searched.length))
      places.push({ from: pos + at, to: pos + at + searched.length });
  });
  const { tr } = state;
  replaceMatches(places, replacement)(tr);
  return { tr, words: mechanicalWords(sentences, tr, baseline.decisions) };
}

it.each([
  ['a renamed office', '镇司法办', '镇综合行政执法队', 9],
  ['a year or number', '12次', '15次', 2],
  ['the beginning of every sentence', '镇', '我镇', 9],
  ['the unit of a figure by nothing', '次', '', 2],
  ['a stop by nothing, which joins sentences', '。', '', 8],
  ['the stop between a heading and its text by a comma', '人手。', '人手，', 2],
  ['a word by a stop, which cuts sentences in two', '学法', '。', 3],
])('Replacing %s everywhere settles no sentence', (_name, searched, replacement, count) => {
  const { tr, words } = replaceAll(searched, replacement);
  expect(isMechanical(tr)).toBe(true);
  expect(Object.keys(words)).toHaveLength(count);
  const decisions = { ...baseline.decisions, words };
  expect(stillCarried(sentences, documentBody(tr.doc), decisions).waiting).toHaveLength(sentences.length);
});

it('What was written by hand before stays settled', () => {
  const { tr } = replaceAll('其他。', '其余。');
  const state = stateOf(tr.doc);
  const again = state.tr;
  const at = documentSentences(tr.doc).find(({ sentence }) => sentence === '其余。');
  replaceMatches([{ from: at?.from ?? 0, to: (at?.from ?? 0) + 1 }], '剩')(again);
  expect(mechanicalWords(sentences, again, baseline.decisions)).toEqual({});
});

it.each([
  ['by another', '领学法'],
  ['by nothing', ''],
])('Correcting a word %s, as 改正 and 全部改正 do, settles no sentence', (_name, fix) => {
  const state = stateOf(documentOf(rollForward(last, { year: 2026, id: 'draft' }).report));
  const findings = [...textRanges(state.doc)].flatMap(([block, range]): Finding[] => {
    const from = state.doc.textBetween(range.from, range.to).indexOf('学法');
    if (from < 0) return [];
    const told = { rule: 'x', level: 'certain' as const, where: '', sentence: '', message: '', basis: '' };
    return [{ ...told, place: { block, from, to: from + 2 }, quote: '学法', fix }];
  });
  const { tr } = state;
  expect(correct(findings)(tr)).toBe(true);
  const words = mechanicalWords(sentences, tr, baseline.decisions);
  expect([isMechanical(tr), Object.keys(words).length]).toEqual([true, 3]);
  const decisions = { ...baseline.decisions, words };
  expect(stillCarried(sentences, documentBody(tr.doc), decisions).waiting).toHaveLength(sentences.length);
});
