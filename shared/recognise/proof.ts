import { findFigures } from '../figures/find-figures.ts';
import { type PageParagraph, pageParagraphs } from '../gongwen/page-paragraphs.ts';
import type { Report } from '../report/schema.ts';
import { readMark } from './marks.ts';
import type { Proof } from './recognition.ts';
import type { SourceLine } from './source-line.ts';

const withoutMark = (text: string): string => readMark(text)?.rest ?? text;

/** What must come back: letters and digits; punctuation and blanks are drawn anew. */
const essence = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** A page's paragraph without its number, which need not read as one: 3.15分钟服务圈 is the third item or none. */
function readings({ style, text }: PageParagraph): { key: string; reading: string }[] {
  const texts = style === 'item' ? [text.replace(/^\d+\./, ''), withoutMark(text)] : [withoutMark(text)];
  return texts.map((reading) => ({ key: essence(reading), reading }));
}

const figuresOf = (text: string): string[] =>
  findFigures(text).map((figure) => figure.text.normalize('NFKC'));

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

/** The figures of a line as typed, where the text that was read out of it has others; undefined where it has the same. */
export function changedFigures(typed: string, read: string): string[] | undefined {
  const figures = figuresOf(typed);
  return isSame(figures, figuresOf(read)) ? undefined : figures;
}

/**
 * Looks for every paragraph and figure of the file's body in the report as its page reads, each once.
 * @param body the lines from the lead to the last paragraph, as the file has them
 */
export function prove(body: readonly SourceLine[], report: Report): Proof {
  const proof: Proof = {
    paragraphs: { found: 0, total: body.length },
    figures: { found: 0, total: 0 },
  };
  const page = pageParagraphs(report).map(readings);
  for (const { text: line, typedFigures } of body) {
    const text = withoutMark(line);
    const [key, figures] = [essence(text), typedFigures ?? figuresOf(text)];
    const isSaid = (one: { key: string }): boolean => one.key === key;
    const at = page.findIndex((paragraph) => paragraph.some(isSaid));
    proof.figures.total += figures.length;
    if (at < 0) continue;
    const match = page.splice(at, 1)[0]?.find(isSaid)?.reading ?? '';
    proof.paragraphs.found += 1;
    if (isSame(figuresOf(match), figures)) proof.figures.found += figures.length;
  }
  return proof;
}
