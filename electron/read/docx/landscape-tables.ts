import { child, elements, type XmlElement } from '../../package/xml-element.ts';
import { twips } from '../../word/formatting/measure.ts';

/** Some files turn the sheet by its sides alone, without saying w:orient (ISO/IEC 29500-1, 17.6.13). */
function isLandscape(sectPr: XmlElement): boolean {
  const { 'w:orient': orientation, 'w:w': width, 'w:h': height } = child(sectPr, 'w:pgSz')?.attributes ?? {};
  return orientation === 'landscape' || (twips(width) ?? 0) > (twips(height) ?? 0);
}

/** The tables of a w:body that stand in landscape sections; w:sectPr is where a section ends (17.6.17, 17.6.18). */
export function landscapeTables(body: XmlElement): ReadonlySet<XmlElement> {
  const found = new Set<XmlElement>();
  let open: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of elements(parent)) {
      const sectPr = element.name === 'w:sectPr' ? element : child(element, 'w:pPr', 'w:sectPr');
      if (element.name === 'w:tbl') open.push(element);
      else if (sectPr) {
        if (isLandscape(sectPr)) for (const table of open) found.add(table);
        open = [];
      } else if (element.name !== 'w:p') visit(element);
    }
  };
  visit(body);
  return found;
}
