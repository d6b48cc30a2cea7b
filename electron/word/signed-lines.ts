import type { WordPackage } from '../package/word-package.ts';
import { child, childValue, descendants, elements, textOf, type XmlElement } from '../package/xml-element.ts';
import { Styles } from './formatting/styles.ts';
import { STYLES } from './write/style-names.ts';

const SIGNATURE = STYLES.signature.shown;
const DATE = STYLES.date.shown;
/** Word's own, which it may write in lower case, and that of the first versions. */
const TITLE = /^(?:title|公文标题)$/i;

/** 署名 and 成文日期 as the paragraphs of their styles have them. */
export interface SignedLines {
  /** each office, in the order of the page */
  offices: string[];
  date: string;
  /** the paragraphs' texts */
  lines: string[];
}

const visibleText = (paragraph: XmlElement): string =>
  descendants(paragraph, 'w:t').map(textOf).join('').trim();

/** A change that is tracked leaves open which of two texts stands. */
const isTracked = (paragraph: XmlElement): boolean =>
  ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => descendants(paragraph, name).length > 0);

/** Names side by side stand apart by blanks of full width (7.3.5.1). */
const namesIn = (line: string): string[] => line.split(/\u3000+|、/).filter((name) => name.trim() !== '');

/**
 * Reads 署名 and 成文日期 out of a file of ours by their styles, which Word, WPS and LibreOffice keep; null where they are
 * gone or a change in them is tracked.
 */
export function readSignedLines(word: WordPackage): SignedLines | null {
  const styles = new Styles(word.related('styles'));
  const styleOf = (paragraph: XmlElement): string =>
    styles.name(childValue(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '');
  const paragraphs = descendants(word.document, 'w:p').filter((paragraph) =>
    [SIGNATURE, DATE].includes(styleOf(paragraph)),
  );
  if (paragraphs.some(isTracked)) return null;
  const texts = (style: string): string[] =>
    paragraphs
      .filter((paragraph) => styleOf(paragraph) === style)
      .map(visibleText)
      .filter((text) => text !== '');
  const [signatures, dates] = [texts(SIGNATURE), texts(DATE)];
  if (signatures.length === 0 || dates.length > 1) return null;
  return { offices: signatures.flatMap(namesIn), date: dates[0] ?? '', lines: [...signatures, ...dates] };
}

/** The lines of the title as its breaks part them now. */
export function readTitleLines(word: WordPackage): string[] {
  const styles = new Styles(word.related('styles'));
  const title = descendants(word.document, 'w:p').find((paragraph) =>
    TITLE.test(styles.name(childValue(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '')),
  );
  return descendants(title ?? { name: '', attributes: {}, children: [] }, 'w:r')
    .flatMap((run) => elements(run))
    .map((element) => (element.name === 'w:br' ? '\n' : element.name === 'w:t' ? textOf(element) : ''))
    .join('')
    .split('\n');
}
