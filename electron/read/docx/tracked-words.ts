import type { TrackedWords } from '../../../shared/compare/taken-back.ts';
import { openPackage } from '../../package/word-package.ts';
import { descendants, elements, textOf, type XmlElement } from '../../package/xml-element.ts';

const KINDS: Readonly<Record<string, TrackedWords['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

const wordsIn = (mark: XmlElement): string =>
  [...descendants(mark, 'w:t'), ...descendants(mark, 'w:delText')].map(textOf).join('').trim();

/** The words that a .docx says somebody put in or struck out, in its order. @throws AppError as any .docx may */
export function trackedWords(bytes: Uint8Array): TrackedWords[] {
  const found: TrackedWords[] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of elements(parent)) {
      const kind = KINDS[element.name];
      const text = kind ? wordsIn(element) : '';
      if (kind && text !== '') found.push({ author: element.attributes['w:author'] ?? '', kind, text });
      visit(element);
    }
  };
  visit(openPackage(bytes).document);
  return found;
}
