import { TextSelection } from '@tiptap/pm/state';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { documentToReport } from '../../../../renderer/document/convert/document-to-report.ts';
import { pressEnter } from '../../../../renderer/document/edit/keys.ts';
import { takeNumberHere } from '../../../../renderer/document/edit/typed-number.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { documentOf, linesOf, marked, perform } from '../../../renderer/document/marked-text.ts';
import { pasting, typed } from '../../../renderer/document/typed-text.ts';
import { writtenReport } from '../../../renderer/document/written-report.ts';

/** The paragraphs of a report's exported file. */
async function exportedParagraphs(report: Report): Promise<string[]> {
  const { 'word/document.xml': part } = unzipSync(await writeReport(report));
  const paragraphs = strFromU8(part ?? new Uint8Array()).match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs.map((xml) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
  );
}

/** Those of part one, below its heading. */
async function exportedLines(report: Report): Promise<string[]> {
  const paragraphs = await exportedParagraphs(report);
  const at = (number: string): number => paragraphs.findIndex((text) => text.startsWith(number));
  return paragraphs.slice(at('一、') + 1, at('二、'));
}

describe('a number typed before a text, in the exported file', () => {
  it.each([
    ['一是甲⏎二是', ['一是甲']],
    ['1.甲⏎2.', ['1.甲']],
    ['1.甲⏎2．', ['1.甲']],
    ['1.甲⏎２．', ['1.甲']],
    ['1.甲⏎2、', ['1.甲']],
    ['1.甲⏎①', ['1.甲']],
    ['1.甲⏎二、', ['1.甲']],
    ['1.甲⏎2.乙⌫', ['1.甲']],
    ['1.甲⏎2.⏎3.', ['1.甲']],
    ['（一）甲。⏎（二）', ['（一）甲', '（二）']],
    ['1.甲⏎2.⌫.乙', ['1.甲', '2.乙']],
    ['1.甲⏎2.\t乙', ['1.甲', '2.乙']],
    ['1.甲⏎2.5万人', ['1.甲', '2.2.5万人']],
  ])('stands in the exported file once, or with nothing behind it not at all: %s', async (text, lines) => {
    const state = typed(marked({ measures: ['paragraph ^'] }), text);
    const elsewhere = TextSelection.atStart(state.doc);
    // The report is saved or exported with the caret in the number, or after that has gone elsewhere.
    for (const { doc } of [
      perform(state, (tr) => takeNumberHere(state)(tr) || true).state,
      state.apply(state.tr.setSelection(elsewhere)),
    ])
      expect(await exportedLines(documentToReport(doc, writtenReport()))).toEqual(lines);
  });

  it.each<[typed: string, line: string]>([
    ['2 学习', '2.学习'],
    ['２　学习', '2.学习'],
    ['2 个所联合检查', '2.2 个所联合检查'],
    ['2 月底前办结', '2.2 月底前办结'],
    ['3 学习', '2.3 学习'],
    ['2学习', '2.2学习'],
    ['第二，学习', '2.学习'],
    ['第二、学习', '2.学习'],
    ['第2，学习', '2.学习'],
    ['第三，学习', '2.第三，学习'],
    ['第二季度学习', '2.第二季度学习'],
    ['第二，学法；第三，普法', '2.第二，学法；第三，普法'],
    ['其二，学习', '2.学习'],
    ['其中，学习2次', '2.其中，学习2次'],
    ['b.学习', '2.学习'],
    ['B、学习', '2.学习'],
    ['ｂ．学习', '2.学习'],
    ['b) 学习', '2.学习'],
    ['（b）学习', '2.学习'],
    ['ii.学习', '2.学习'],
    ['II、学习', '2.学习'],
    ['B、C两类案件', '2.B、C两类案件'],
    ['b.gov.cn发布', '2.b.gov.cn发布'],
    ['B类案件', '2.B类案件'],
    ['1.2 学习', '2.学习'],
    ['1.2、学习', '2.学习'],
    ['1.1.2 学习', '2.学习'],
    ['3.2 学习', '2.3.2 学习'],
    ['1.2万人次', '2.1.2万人次'],
    ['1.2 万人次', '2.1.2 万人次'],
    ['1.2 普法日', '2.1.2 普法日'],
    ['（2学习', '2.学习'],
    ['(2 学习', '2.学习'],
    ['（二学习', '2.学习'],
    ['（2个所）联合检查', '2.（2个所）联合检查'],
    ['（2个所联合检查', '2.（2个所联合检查'],
    ...[
      '第二、三批学法',
      '第二、第三网格',
      '第2、3批学法',
      '第２、３批学法',
      '第二，第三产业',
      '其二、其三',
      '（二级响应',
      '（二村一品',
      '（二线干部',
      '（2审结3',
      'Ｂ、Ｃ两类案件',
      'B、 C两类案件',
      'B.级风险',
      'II、Ⅲ级响应',
      'II.级响应',
      '2 季度学法',
      '2 楼大厅',
      '2 村 1 品',
      '2 升 2 降',
      '2 中队',
      '1.2 期间',
    ].map((text): [string, string] => [text, `2.${text}`]),
    ['第二，三季度学法', '2.三季度学法'],
    ['2 办理案件', '2.办理案件'],
  ])('that could as well be text is the block’s own where it counts nothing: %s', async (text, line) => {
    const before = marked({ measures: ['section 甲', 'item 甲', 'item ^'] });
    const state = typed(before, text);
    expect(linesOf(state, 'measures')[2]).toBe(`item ${text}^`);
    for (const { doc } of [
      perform(state, (tr) => takeNumberHere(state)(tr) || true).state,
      perform(state, pressEnter).state,
    ])
      expect((await exportedLines(documentToReport(doc, writtenReport())))[2]).toBe(line);
  });

  it.each(['2.', '2、', '2．', '2。', '二、', '②', '⒉', '第二，', 'b.'])(
    'in front of what stood there is taken when the caret leaves, or when the report goes out: %s',
    async (number) => {
      const state = typed(marked({ measures: ['item 甲', 'item ^乙'] }), number);
      expect(linesOf(state, 'measures')).toEqual(['item 甲', `item ${number}^乙`]);
      const atEnd = state.apply(
        state.tr.setSelection(TextSelection.create(state.doc, state.selection.$from.end())),
      );
      const more = typed(atEnd, '丙');
      expect(linesOf(more, 'measures')).toEqual(['item 甲', `item ${number}乙丙^`]);
      for (const { doc } of [
        perform(more, (tr) => takeNumberHere(more)(tr) || true).state,
        more.apply(more.tr.setSelection(TextSelection.atStart(more.doc))),
        perform(more, pressEnter).state,
      ])
        expect(await exportedLines(documentToReport(doc, writtenReport()))).toEqual(['1.甲', '2.乙丙']);
    },
  );

  it.each(['2.\t执法', '2．\t执法', '２．执法', '（2）\t执法', '⒉执法', '②　执法'])(
    'stands once in the exported file when it was pasted: %s',
    async (pasted) => {
      const { state } = perform(marked({ measures: ['item 学法', 'item ^'] }), pasting(pasted));
      const [first, second] = await exportedLines(documentToReport(state.doc, writtenReport()));
      expect(first).toBe('1.学法');
      expect(second).toMatch(/^(?:2\.|（1）)执法$/);
    },
  );

  it('in the cells of a table is their text, bare or not', async () => {
    const report = writtenReport();
    const texts = ['2.', '一是', '（二）', '①', '3.核对'];
    const rows = [texts.map((text) => ({ text }))];
    const { blocks } = report.parts[0];
    blocks.push({ id: 'numbers', kind: 'table', text: '1.', rows });
    const now = documentToReport(documentOf(report), report);
    expect(now.parts[0].blocks.at(-1)).toEqual({ id: 'numbers', kind: 'table', text: '1.', rows });
    const paragraphs = await exportedParagraphs(now);
    for (const text of [...texts, '1.']) expect(paragraphs).toContain(text);
  });
});
