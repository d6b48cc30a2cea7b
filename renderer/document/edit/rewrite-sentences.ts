import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { placeholderFor } from '../../../shared/report/placeholder.ts';
import type { SentenceInText } from '../convert/document-sentences.ts';
import { clearCells } from './deletion.ts';
import type { Edit } from './edit.ts';

interface Run {
  from: number;
  to: number;
  isRow: boolean;
}

/** Sentences that follow one another in one paragraph make way for one gap; a heading and a row are by themselves. */
function runsOf({ doc }: Transaction, sentences: readonly SentenceInText[]): Run[] {
  const runs: (Run & { isAlone: boolean })[] = [];
  for (const { from, to, cells, heading } of sentences) {
    const isRow = cells !== undefined;
    const isAlone = isRow || heading !== null;
    const last = runs.at(-1);
    const follows =
      last &&
      !last.isAlone &&
      !isAlone &&
      doc.resolve(last.to).sameParent(doc.resolve(from)) &&
      doc.textBetween(last.to, from).trim() === '';
    if (last && follows) last.to = to;
    else runs.push({ from, to, isRow, isAlone });
  }
  return runs;
}

/** Puts a gap in place of a run; the mark that ends it stays, so that what follows keeps its beginning. */
function makeWay(tr: Transaction, { from, to, isRow }: Run): void {
  if (isRow) {
    clearCells(tr, from, to);
    const { from: cell } = TextSelection.near(tr.doc.resolve(from));
    tr.insertText(placeholderFor(''), cell);
    return;
  }
  const [mark = ''] = /[。！？；]?$/.exec(tr.doc.textBetween(from, to)) ?? [];
  tr.insertText(placeholderFor(''), from, to - mark.length);
}

/**
 * Puts a gap 【待补：】 in place of sentences that are to be written anew, and selects the first. One that follows another in its
 * paragraph shares its gap.
 * @param sentences in the order of the text
 */
export const rewriteSentences =
  (sentences: readonly SentenceInText[]): Edit =>
  (tr) => {
    const runs = runsOf(tr, sentences);
    const [first] = runs;
    if (!first) return false;
    for (const run of runs.toReversed()) makeWay(tr, run);
    const { from } = TextSelection.near(tr.doc.resolve(first.from));
    tr.setSelection(TextSelection.create(tr.doc, from, from + placeholderFor('').length));
    return true;
  };
