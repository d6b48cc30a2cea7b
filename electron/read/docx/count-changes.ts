import { child, elements, type XmlElement } from '../../package/xml-element.ts';

/** A move is one change: its old place does not count again. */
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveTo']);

const isMarker = (name: string): boolean => /^w:(?:bookmark|comment|move|perm|proofErr)/.test(name);

const keyOf = ({ name, attributes }: XmlElement): string => `${name} ${attributes['w:author'] ?? ''}`;

const isChange = (element: XmlElement): boolean => CHANGES.has(element.name);

/** Changes of one kind by one person that follow each other are one: Word splits them where the looks change. */
function changesAmong(siblings: readonly XmlElement[]): string[] {
  const keys: string[] = [];
  let before = '';
  for (const element of siblings) {
    if (isMarker(element.name) && !isChange(element)) continue;
    const key = isChange(element) ? keyOf(element) : '';
    if (key !== '' && key !== before) keys.push(key);
    before = key;
  }
  return keys;
}

/** An added or deleted paragraph mark is no change of its own beside the text that went with it. */
function markChanges(p: XmlElement, inText: readonly string[]): number {
  const marks = elements(child(p, 'w:pPr', 'w:rPr')).filter(isChange);
  return marks.filter((mark) => !inText.includes(keyOf(mark))).length;
}

/** How many tracked insertions, deletions and moves are under an element, at any depth. Changes of looks are not counted. */
export function countChanges(parent: XmlElement | undefined): number {
  const inside = elements(parent);
  const keys = changesAmong(inside);
  let count = keys.length;
  for (const element of inside) {
    const { name } = element;
    const row = child(element, 'w:trPr');
    if (name === 'w:tr' && elements(row).some(isChange)) count += 1;
    else if (name !== 'w:pPr' && name !== 'w:rPr') count += countChanges(element);
  }
  return count + (parent?.name === 'w:p' ? markChanges(parent, keys) : 0);
}
