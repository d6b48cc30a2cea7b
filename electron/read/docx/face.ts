import { commonFace, type Face, faceOf } from '../../../shared/text/face.ts';
import { child, descendants, textOf, type XmlElement } from '../../package/xml-element.ts';
import type { Formatting } from '../../word/formatting/formatting.ts';

/** Only of a line that may be a heading is it asked, for the formatting of runs is long to work out. */
const MAY_BE_HEADING = /^[^。；，]{1,45}$/;

/** The typeface of a heading that a paragraph is set in throughout; null for that of running text, and for a long one. */
export function faceOfParagraph(
  formatting: Formatting,
  p: XmlElement,
  pPr: XmlElement | undefined,
  text: string,
): Face | null {
  if (!MAY_BE_HEADING.test(text.trim())) return null;
  const runs = descendants(p, 'w:r').filter((run) =>
    descendants(run, 'w:t').some((t) => textOf(t).trim() !== ''),
  );
  const faces = runs.map((run) => {
    const rPr = child(run, 'w:rPr');
    const font = formatting.run(pPr, rPr).get('w:rFonts')?.attributes['w:eastAsia'] ?? '';
    return faceOf(font, formatting.toggle('w:b', pPr, rPr));
  });
  return commonFace(faces);
}
