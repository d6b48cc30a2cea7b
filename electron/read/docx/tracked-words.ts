import type { TrackedWords } from '../../../shared/compare/taken-back.ts';
import { openPackage } from '../../package/word-package.ts';
import { descendants, elements, textOf, type XmlElement } from '../../package/xml-element.ts';
import { DELETED, INSERTED } from './story.ts';

function kindOf({ name }: XmlElement): TrackedWords['kind'] | null {
  if (INSERTED.has(name)) return 'inserted';
  return DELETED.has(name) ? 'deleted' : null;
}

const wordsIn = (mark: XmlElement): string =>
  [...descendants(mark, 'w:t'), ...descendants(mark, 'w:delText')].map(textOf).join('').trim();

/** The words that a .docx says somebody put in or struck out, in its order. @throws AppError as any .docx may */
export function trackedWords(bytes: Uint8Array): TrackedWords[] {
  const found: TrackedWords[] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of elements(parent)) {
      const kind = kindOf(element);
      const text = kind ? wordsIn(element) : '';
      if (kind && text !== '') found.push({ author: element.attributes['w:author'] ?? '', kind, text });
      visit(element);
    }
  };
  visit(openPackage(bytes).document);
  return found;
}
