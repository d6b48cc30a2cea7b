import { expect, it } from 'vitest';
import { findInDocument } from '../../../../../renderer/document/convert/standing-sentences.ts';
import { marksOf } from '../../../../../renderer/panels/last-year/carried/marks-of.ts';
import { waitingAmong } from '../../../../../shared/roll-forward/carried.ts';
import { newBaseline } from '../../../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../../../shared/roll-forward/roll-forward.ts';
import { block, qinghe } from '../../../../shared/roll-forward/qinghe.ts';
import { documentOf } from '../../../document/marked-text.ts';

/** What is marked of a sentence of part one that stands in these paragraphs now. */
function markedIn(last: string, now: readonly string[]): string[] {
  const before = qinghe({ measures: [last] });
  const { report } = rollForward(before, { year: 2026, id: 'draft' });
  const { sentences } = newBaseline(before, 2026);
  const [first] = report.parts[0].blocks;
  report.parts[0].blocks = now.map((text, at) => ({
    ...block(text),
    id: at === 0 ? (first?.id ?? '') : `new-${at}`,
  }));
  const doc = documentOf(report);
  const still = waitingAmong(sentences, findInDocument(doc, sentences), {
    confirmed: [],
    shortcomings: {},
    settled: {},
  });
  return marksOf(doc, still.waiting, undefined).map(({ from, to }) => doc.textBetween(from, to));
}

const LAST = '学法12次，培训9期，覆盖300余人。';

it.each<[now: string[], marks: string[]]>([
  [['学法12次，培训9期，覆盖300余人。'], ['学法12次，培训9期，覆盖300余人。']],
  [['学法13次，培训9期，覆盖300余人。'], ['9期', '300余人']],
  [
    ['学法12次，', '培训9期，覆盖300余人。'],
    ['学法12次，', '培训9期，覆盖300余人。'],
  ],
  [
    ['学法13次，', '培训9期，覆盖300余人。'],
    ['9期', '300余人'],
  ],
  [
    ['学法13次。', '培训9期。', '覆盖300余人。'],
    ['9期', '300余人'],
  ],
  [
    ['学法12次。  培训9期。', '覆盖310余人。'],
    ['12次', '9期'],
  ],
  [['学法12次，', '培训10期，覆盖310余人。'], ['12次']],
  [['学法13次，', '培训10期，覆盖310余人。'], []],
])(
  'A figure that was changed is settled alone, in however many paragraphs its sentence stands: %j',
  (now, marks) => {
    expect(markedIn(LAST, now)).toEqual(marks);
  },
);
