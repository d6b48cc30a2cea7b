import type { Node } from '@tiptap/pm/model';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { sentenceAt } from '../../../shared/proofread/sentence-at.ts';
import { rangeOf, textRanges } from '../../document/convert/places.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { mechanically } from '../../document/edit/mechanical.ts';

/** Where a finding's quote stands in the document; null when the text has changed since. */
export function standsAt(doc: Node, { place, quote }: Finding): { from: number; to: number } | null {
  const range = rangeOf(textRanges(doc), place);
  if (!range || quote === '') return null;
  return doc.textBetween(range.from, range.to) === quote ? range : null;
}

/** The finding with the sentence that it stands in now: typing may have gone on since it was found. */
export function withSentenceNow(doc: Node, finding: Finding): Finding {
  const range = standsAt(doc, finding);
  if (!range) return finding;
  const { parent, parentOffset } = doc.resolve(range.from);
  return { ...finding, sentence: sentenceAt(parent.textContent, parentOffset) };
}

/** Whether a finding has one correction, which can be made in the text. */
export const isCorrectable = (doc: Node, finding: Finding): boolean =>
  finding.fix !== undefined && standsAt(doc, finding) !== null;

/** What is never corrected together with others: figures, names, addresses of the web. */
const NEVER_AT_ONCE = /\d|《|“|www|http/;

/** The findings that 全部改正 takes: certain, with one correction that touches no figure and no name. */
export const correctableAtOnce = (doc: Node, findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) =>
      finding.level === 'certain' &&
      isCorrectable(doc, finding) &&
      !NEVER_AT_ONCE.test(finding.quote + (finding.fix ?? '')),
  );

/**
 * Makes corrections, last first, so that each still stands where it was found. Whoever corrects a word has not rewritten
 * the sentence around it.
 */
export const correct =
  (findings: readonly Finding[]): Edit =>
  (tr) => {
    const standing = findings.flatMap((finding) => {
      const range = standsAt(tr.doc, finding);
      return range ? [{ range, fix: finding.fix ?? '' }] : [];
    });
    standing.sort((one, other) => other.range.from - one.range.from);
    for (const { range, fix } of standing) {
      if (fix === '') mechanically(tr).delete(range.from, range.to);
      else mechanically(tr).insertText(fix, range.from, range.to);
    }
    return standing.length > 0;
  };
