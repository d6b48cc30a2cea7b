import { withChildren } from '../../package/write-xml.ts';
import {
  child,
  childValue,
  elements,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../package/xml-element.ts';

/** What is written beside words that are to go: （删）, 【此句删去】. */
const DELETE = /[（(【[]\s*(?:建议|请)?(?:此[句段处])?删(?:除|去|掉)?\s*[）)】\]]/g;

const PLAIN_FILLS: readonly string[] = ['auto', 'FFFFFF', ''];

/** Whether a run is coloured behind its letters. */
function isHighlighted(run: XmlElement): boolean {
  const rPr = child(run, 'w:rPr');
  if ((childValue(rPr, 'w:highlight') ?? 'none') !== 'none') return true;
  const fill = childValue(rPr, 'w:shd', 'w:fill') ?? '';
  return !PLAIN_FILLS.includes(/^[0-9a-f]{6}$/i.test(fill) ? fill.toUpperCase() : fill);
}

interface Letter {
  letter: string;
  text: XmlElement;
  isMarked: boolean;
}

const GONE: readonly string[] = ['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr'];

/** The letters of a paragraph that are read, in order. */
function lettersOf(parent: XmlElement, isMarked: boolean): Letter[] {
  return elements(parent).flatMap((inside): Letter[] => {
    if (GONE.includes(inside.name) || inside.name === 'w:p') return [];
    if (inside.name === 'w:t')
      return textOf(inside)
        .split('')
        .map((letter) => ({ letter, text: inside, isMarked }));
    return lettersOf(inside, inside.name === 'w:r' ? isHighlighted(inside) : isMarked);
  });
}

/** Which letters of a paragraph go: the highlighted ones before a mark, or else behind it, and the mark. */
function goingOf(letters: readonly Letter[]): { going: Set<number>; words: string[] } {
  const going = new Set<number>();
  const words: string[] = [];
  const stretch = (from: number, step: 1 | -1): number[] => {
    const places: number[] = [];
    for (let at = from; letters[at]?.isMarked && !going.has(at); at += step) places.push(at);
    return places.sort((one, other) => one - other);
  };
  const text = letters.map(({ letter }) => letter).join('');
  for (const { index, 0: mark } of text.matchAll(DELETE)) {
    const before = stretch(index - 1, -1);
    const places = before.length > 0 ? before : stretch(index + mark.length, 1);
    if (places.length === 0) continue;
    for (const at of places) going.add(at);
    for (let at = index; at < index + mark.length; at += 1) going.add(at);
    words.push(places.map((at) => letters[at]?.letter ?? '').join(''));
  }
  return { going, words };
}

/** The texts of a paragraph with some letters gone. */
function leftTexts(letters: readonly Letter[], going: ReadonlySet<number>): Map<XmlElement, string> {
  const left = new Map<XmlElement, string>();
  for (const [at, { letter, text }] of letters.entries())
    left.set(text, (left.get(text) ?? '') + (going.has(at) ? '' : letter));
  return left;
}

function withTexts(node: XmlElement, left: ReadonlyMap<XmlElement, string>): XmlElement {
  const text = left.get(node);
  if (text !== undefined) return withChildren(node, [text]);
  const inside = (each: XmlNode): XmlNode => (typeof each === 'string' ? each : withTexts(each, left));
  return withChildren(node, node.children.map(inside));
}

const paragraphsIn = (parent: XmlElement): XmlElement[] =>
  elements(parent).flatMap((each) => [...(each.name === 'w:p' ? [each] : []), ...paragraphsIn(each)]);

/**
 * A document as it is when what was marked by hand is done: words highlighted, with （删） beside them, are gone with the
 * mark. A document without such marks is the same one.
 * @returns the words that go, in order
 */
export function handMarked(document: XmlElement): { document: XmlElement; words: string[] } {
  const left = new Map<XmlElement, string>();
  const words: string[] = [];
  for (const paragraph of paragraphsIn(document)) {
    const letters = lettersOf(paragraph, false);
    if (!letters.some(({ isMarked }) => isMarked)) continue;
    const found = goingOf(letters);
    if (found.words.length === 0) continue;
    words.push(...found.words);
    for (const [text, rest] of leftTexts(letters, found.going)) left.set(text, rest);
  }
  return words.length === 0 ? { document, words } : { document: withTexts(document, left), words };
}
