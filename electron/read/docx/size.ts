import { child, childValue, descendants, textOf, type XmlElement } from '../../package/xml-element.ts';
import type { Formatting } from '../../word/formatting/formatting.ts';
import { integer } from '../../word/formatting/measure.ts';
import { LONGEST_HEADING } from '../heading-length.ts';

const sizeIn = (rPr: XmlElement | undefined): number | undefined => integer(childValue(rPr, 'w:sz'));

/** The size of a paragraph's letters in points, where all of a short one have the same; null where none is set. */
export function sizeOfParagraph(
  formatting: Formatting,
  p: XmlElement,
  styleId: string,
  text: string,
): number | null {
  const inStyle = (id: string): number | undefined =>
    id === ''
      ? undefined
      : formatting.styles
          .chain(id)
          .map((style) => sizeIn(child(style, 'w:rPr')))
          .findLast((size) => size !== undefined);
  const runs = descendants(p, 'w:r').filter((run) =>
    descendants(run, 'w:t').some((t) => textOf(t).trim() !== ''),
  );
  const told = text.length > LONGEST_HEADING ? runs.slice(0, 1) : runs;
  const sizes = told.map((run) => {
    const rPr = child(run, 'w:rPr');
    return (
      sizeIn(rPr) ??
      inStyle(childValue(rPr, 'w:rStyle') ?? '') ??
      inStyle(styleId) ??
      sizeIn(formatting.styles.defaultRun)
    );
  });
  const [first] = sizes;
  return first === undefined || sizes.some((size) => size !== first) ? null : first / 2;
}
