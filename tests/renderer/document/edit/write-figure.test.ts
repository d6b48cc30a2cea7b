import { expect, it } from 'vitest';
import { documentFigures, sameFigure } from '../../../../renderer/document/convert/document-figures.ts';
import { documentSentences } from '../../../../renderer/document/convert/document-sentences.ts';
import { writeFigure } from '../../../../renderer/document/edit/write-figure.ts';
import { marked } from '../marked-text.ts';

function written(text: string, which: number, digits: string): string {
  const state = marked({ measures: [`paragraph ${text}`] });
  const figure = documentFigures(state.doc, documentSentences(state.doc))[which];
  if (!figure) throw new RangeError(`no figure ${which} in ${text}`);
  const { tr } = state;
  expect(writeFigure(figure, digits)(tr)).toBe(true);
  return state.apply(tr).doc.textBetween(0, tr.doc.content.size, '|').replaceAll('|', '');
}

it.each([
  ['学法12次，培训12次。', 1, '13', '学法12次，培训13次。'],
  ['参训近1.2万人次。', 0, '2', '参训近2万人次。'],
  ['三百余人参加。', 0, '四百', '四百余人参加。'],
])('In %s another number leaves unit and 余 alone', (text, which, digits, expected) => {
  expect(written(text, which, digits)).toContain(expected);
});

it('A figure that stands there no more is not written', () => {
  const state = marked({ measures: ['paragraph 学法12次。'] });
  const [figure] = documentFigures(state.doc, documentSentences(state.doc));
  if (!figure) throw new RangeError('no figure');
  const typed = state.tr.insertText('全年', figure.from);
  expect(writeFigure(figure, '13')(state.apply(typed).tr)).toBe(false);
  const emptied = state.tr.delete(figure.from - 2, figure.to + 1);
  expect(writeFigure({ ...figure, to: 9999 }, '13')(state.apply(emptied).tr)).toBe(false);
});

it.each([
  ['another number before it', '9', '学法9次，培训12次。'],
  ['words before it', '12次、宣讲', '学法12次、宣讲次，培训12次。'],
])('A figure is found again with %s in a text that has moved on', (_what, typed, now) => {
  const before = marked({ measures: ['paragraph 学法^100^次，培训12次。'] });
  const all = documentFigures(before.doc, documentSentences(before.doc));
  const { doc } = before.apply(before.tr.insertText(typed));
  const found = all[1] && sameFigure(doc, all, all[1]);
  expect(doc.textBetween(0, doc.content.size, '|')).toContain(now);
  expect(found && doc.textBetween(found.from - 2, found.to)).toBe('培训12次');
});

it.each([
  ['a figure more', '次、宣讲3'],
  ['a figure less', ''],
  ['another unit', '件12'],
])('A figure is not taken for another where there is %s', (_what, typed) => {
  const before = marked({ measures: ['paragraph 学法100次，培训^12次^。'] });
  const all = documentFigures(before.doc, documentSentences(before.doc));
  const { doc } = before.apply(before.tr.insertText(typed));
  expect(all[1] && sameFigure(doc, all, all[1])).toBeNull();
});
