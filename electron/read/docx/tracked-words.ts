import type { TrackedWords } from '../../../shared/compare/taken-back.ts';
import { openPackage } from '../../package/word-package.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../../package/xml-element.ts';
import { DELETED, INSERTED } from './story.ts';

function kindOf({ name }: XmlElement): TrackedWords['kind'] | null {
  if (INSERTED.has(name)) return 'inserted';
  return DELETED.has(name) ? 'deleted' : null;
}

const wordsIn = (mark: XmlElement): string =>
  [...descendants(mark, 'w:t'), ...descendants(mark, 'w:delText')].map(textOf).join('').trim();

/** How much of a paragraph's last words tells its end from the others. */
const TELLING = 12;

/** The words of a paragraph without what one way of taking its changes leaves out. */
function wordsWithout(parent: XmlElement, gone: ReadonlySet<string>): string {
  return elements(parent)
    .map((each) => {
      if (gone.has(each.name)) return '';
      return each.name === 'w:t' || each.name === 'w:delText' ? textOf(each) : wordsWithout(each, gone);
    })
    .join('');
}

/** What somebody did to a paragraph's end, so that it is two now, or one with the next. */
function endOf(paragraph: XmlElement, before: string, after: string): TrackedWords[] {
  const [mark] = elements(child(paragraph, 'w:pPr', 'w:rPr')).filter((each) => kindOf(each) !== null);
  const kind = mark && kindOf(mark);
  const words = kind === 'inserted' ? after : before;
  if (!mark || !kind || before === '' || after === '') return [];
  const text = `${words.slice(-TELLING)}\n`;
  return [
    { author: mark.attributes['w:author'] ?? '', kind, text, before: `${before}\n`, after: `${after}\n` },
  ];
}

function inParagraph(paragraph: XmlElement): TrackedWords[] {
  const [before, after] = [wordsWithout(paragraph, INSERTED), wordsWithout(paragraph, DELETED)];
  const found: TrackedWords[] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of elements(parent)) {
      const kind = kindOf(element);
      const text = kind ? wordsIn(element) : '';
      if (kind && text !== '')
        found.push({ author: element.attributes['w:author'] ?? '', kind, text, before, after });
      else visit(element);
    }
  };
  visit(paragraph);
  return [...found, ...endOf(paragraph, before, after)];
}

/** The words that a .docx says somebody put in or struck out, in its order. @throws AppError as any .docx may */
export const trackedWords = (bytes: Uint8Array): TrackedWords[] =>
  descendants(openPackage(bytes).document, 'w:p').flatMap(inParagraph);
