import { findFigures } from '../figures/find-figures.ts';
import { pageParagraphs } from '../report/page-paragraphs.ts';
import type { Report } from '../report/schema.ts';
import { readMark } from './marks.ts';
import type { Proof } from './recognition.ts';
import type { SourceLine } from './source-line.ts';

/** What must come back: letters and digits; numbers, punctuation and blanks are drawn anew. */
const essence = (text: string): string =>
  (readMark(text)?.rest ?? text).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const figuresOf = (text: string): string[] =>
  findFigures(readMark(text)?.rest ?? text).map((figure) => figure.text.normalize('NFKC'));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

/**
 * Looks for every paragraph and figure of the file's body in the report as its page reads, each once.
 * @param body the lines from the lead to the last paragraph, as the file has them
 */
export function prove(body: readonly SourceLine[], report: Report): Proof {
  const proof: Proof = {
    paragraphs: { found: 0, total: body.length },
    figures: { found: 0, total: 0 },
  };
  const page = pageParagraphs(report).map(({ text }) => ({ key: essence(text), figures: figuresOf(text) }));
  for (const { text } of body) {
    const [key, figures] = [essence(text), figuresOf(text)];
    const at = page.findIndex((paragraph) => paragraph.key === key);
    proof.figures.total += figures.length;
    if (at < 0) continue;
    const [match] = page.splice(at, 1);
    proof.paragraphs.found += 1;
    if (match && isSame(match.figures, figures)) proof.figures.found += figures.length;
  }
  return proof;
}
