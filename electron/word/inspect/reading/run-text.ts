import { elements, type XmlElement } from '../../../package/xml-element.ts';
import { runCharacters } from '../../formatting/run-characters.ts';

/** Elements whose runs stand in the text as if they stood there themselves. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
]);

/** The runs of a paragraph in order: tracked insertions count, tracked deletions do not. */
export function runsOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:r') return [element];
    return TRANSPARENT.has(element.name) ? runsOf(element) : [];
  });
}

/** How a paragraph's fields stand: in the code of a field, or in its result or outside. */
export interface FieldState {
  /** For each open field, whether its result has begun. */
  open: boolean[];
}

function fieldMark(element: XmlElement, state: FieldState): void {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') state.open.push(false);
  if (type === 'separate' && state.open.length > 0) state.open[state.open.length - 1] = true;
  if (type === 'end') state.open.pop();
}

/** A run's text: tabs as \t, line breaks as \n, page breaks as \f; the code of a field is not text. */
export function textOfRun(run: XmlElement, state: FieldState): string {
  let text = '';
  for (const element of elements(run)) {
    if (element.name === 'w:fldChar') fieldMark(element, state);
    else if (state.open.every((inResult) => inResult)) text += runCharacters(element);
  }
  return text;
}

/** The names of the fields in an element, at any depth: PAGE, TOC. */
export function fieldNames(element: XmlElement): string[] {
  return elements(element).flatMap((inner) => {
    const code =
      inner.name === 'w:fldSimple'
        ? inner.attributes['w:instr']
        : inner.name === 'w:instrText'
          ? inner.children.filter((node) => typeof node === 'string').join('')
          : undefined;
    const name = code?.trim().split(/\s+/)[0]?.toUpperCase();
    return [...(name ? [name] : []), ...fieldNames(inner)];
  });
}
