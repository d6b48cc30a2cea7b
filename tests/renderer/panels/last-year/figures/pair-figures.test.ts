import { expect, it } from 'vitest';
import { documentFigures } from '../../../../../renderer/document/convert/document-figures.ts';
import { documentSentences } from '../../../../../renderer/document/convert/document-sentences.ts';
import { findInDocument } from '../../../../../renderer/document/convert/standing-sentences.ts';
import { lastFigures, pairFigures } from '../../../../../renderer/panels/last-year/figures/pair-figures.ts';
import type { Report } from '../../../../../shared/report/schema.ts';
import { newBaseline } from '../../../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../../../shared/roll-forward/roll-forward.ts';
import { block, qinghe } from '../../../../shared/roll-forward/qinghe.ts';
import { documentOf } from '../../../document/marked-text.ts';

const last = qinghe({
  measures: ['专题学习8次。', '持证执法人员28名。'],
  leadership: ['专题学习3次。'],
  plan: [block('持证执法人员增加到35名，法律明白人达到60名。', 'item')],
});

function paired(change: (draft: Report) => void): [string, string | null][] {
  const { report } = rollForward(last, { year: 2026, id: 'draft' });
  change(report);
  const doc = documentOf(report);
  const figures = documentFigures(doc, documentSentences(doc));
  const { sentences } = newBaseline(last, 2026);
  return pairFigures(figures, lastFigures(sentences), findInDocument(doc, sentences)).map(
    (pair): [string, string | null] => [pair.now.text, pair.last?.text ?? null],
  );
}

it('A figure stands beside the one of its own paragraph, whatever is written before it', () => {
  const pairs = paired(({ parts: [measures] }) => measures.blocks.unshift(block('专题学习5次。')));
  expect(pairs.slice(0, 2)).toEqual([
    ['5次', null],
    ['8次', '8次'],
  ]);
  expect(pairs).toContainEqual(['3次', '3次']);
});

it('What was reached is not held against what was planned', () => {
  const pairs = paired(({ parts: [measures, , , , plan] }) => {
    measures.blocks = [block('持证执法人员36名，法律明白人58名。')];
    plan.blocks = [block('聘请调解员9名。')];
  });
  expect(pairs.slice(0, 2)).toEqual([
    ['36名', '28名'],
    ['58名', null],
  ]);
});

it('In a sentence that stands as last year wrote it figures go by their position, whatever they are thought to count', () => {
  const before = qinghe({ measures: ['完成50名干部培训，50名群众受训，调处26件。', '完成9件。'] });
  const { report } = rollForward(before, { year: 2026, id: 'draft' });
  const [first] = report.parts[0].blocks;
  if (first) first.text = '完成61名干部培训，72名群众受训，调处26件。';
  const doc = documentOf(report);
  const figures = documentFigures(doc, documentSentences(doc));
  const { sentences } = newBaseline(before, 2026);
  const pairs = pairFigures(figures, lastFigures(sentences), findInDocument(doc, sentences));
  expect(pairs.map((pair) => [pair.now.text, pair.last?.text])).toEqual([
    ['61名', '50名'],
    ['72名', '50名'],
    ['26件', '26件'],
    ['9件', '9件'],
  ]);
});
