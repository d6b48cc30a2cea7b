import { element, withChildren, writeXml } from '../../package/write-xml.ts';
import { child, elements, textOf, type XmlElement } from '../../package/xml-element.ts';

/** One sign of a paragraph: a character, a tab, a line's break, and how its run is set. */
interface Sign {
  /** as it is compared: the character itself, or what stands for an element */
  text: string;
  /** null for a character */
  element: XmlElement | null;
  rPr: XmlElement | undefined;
}

/** What stands for an element among characters; no text has it. */
const OBJECT = '\uE000';
const SHOWN: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n' };

/** The signs of a paragraph's runs, in order. */
export function signsOf(paragraph: XmlElement): Sign[] {
  return elements(paragraph, 'w:r').flatMap((run) => {
    const rPr = child(run, 'w:rPr');
    return elements(run)
      .filter(({ name }) => name !== 'w:rPr')
      .flatMap((inside): Sign[] =>
        inside.name === 'w:t'
          ? [...textOf(inside)].map((text) => ({ text, element: null, rPr }))
          : [{ text: SHOWN[inside.name] ?? OBJECT, element: inside, rPr }],
      );
  });
}

export const textOfSigns = (signs: readonly Sign[]): string => signs.map(({ text }) => text).join('');

const sameLook = (one: Sign, other: Sign): boolean => lookOf(one) === lookOf(other);

/** How a sign is set, to be compared. */
export const lookOf = ({ rPr }: Sign): string => (rPr ? writeXml(rPr) : '');

const textElement = (name: string, text: string): XmlElement =>
  element(name, { 'xml:space': 'preserve' }, [text]);

/** Runs of signs again, one for each stretch that is set alike. @param textName w:t, or w:delText for what is gone */
export function runsOf(signs: readonly Sign[], textName: 'w:t' | 'w:delText'): XmlElement[] {
  const runs: { sign: Sign; inside: XmlElement[]; text: string }[] = [];
  const flush = (run: (typeof runs)[number]): void => {
    if (run.text !== '') run.inside.push(textElement(textName, run.text));
    run.text = '';
  };
  for (const sign of signs) {
    let run = runs.at(-1);
    if (!run || !sameLook(run.sign, sign)) {
      run = { sign, inside: [], text: '' };
      runs.push(run);
    }
    if (sign.element === null) run.text += sign.text;
    else {
      flush(run);
      run.inside.push(sign.element);
    }
  }
  return runs.map((run) => {
    flush(run);
    const { rPr } = run.sign;
    return element('w:r', {}, rPr ? [rPr, ...run.inside] : run.inside);
  });
}

/** A run whose properties were others before. */
export function withOldLook(run: XmlElement, change: XmlElement): XmlElement {
  const rPr = child(run, 'w:rPr');
  const others = run.children.filter((node) => node !== rPr);
  return withChildren(run, [element('w:rPr', {}, [...(rPr?.children ?? []), change]), ...others]);
}
