import { fraction, indexed, power } from '../../../shared/lines/raised.ts';
import { child, childValue, elements, textOf, type XmlElement } from '../../package/xml-element.ts';

const inside = (parent: XmlElement, name: string): string => {
  const found = child(parent, name);
  return found ? mathText(found) : '';
};

const delimited = (d: XmlElement): string => {
  const sign = (name: string, usual: string): string => childValue(child(d, 'm:dPr'), name, 'm:val') ?? usual;
  const parts = elements(d, 'm:e').map(mathText);
  return sign('m:begChr', '(') + parts.join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
};

const parts = (parent: XmlElement, mark: string): string => elements(parent, 'm:e').map(mathText).join(mark);

/** A base with what stands below and above it. */
const withLimits = (base: string, element: XmlElement): string =>
  power(indexed(base, inside(element, 'm:sub')), inside(element, 'm:sup'));

/** How the parts of a formula stand on one line (ISO/IEC 29500-1, 22.1); any other is read through. */
const FORMS: Readonly<Record<string, (element: XmlElement) => string>> = {
  'm:t': textOf,
  'm:f': (f) => fraction(inside(f, 'm:num'), inside(f, 'm:den')),
  'm:sSup': (s) => power(inside(s, 'm:e'), inside(s, 'm:sup')),
  'm:sSub': (s) => indexed(inside(s, 'm:e'), inside(s, 'm:sub')),
  'm:sSubSup': (s) => withLimits(inside(s, 'm:e'), s),
  'm:sPre': (s) => withLimits('', s) + inside(s, 'm:e'),
  'm:nary': (n) =>
    withLimits(childValue(child(n, 'm:naryPr'), 'm:chr', 'm:val') ?? '∫', n) + inside(n, 'm:e'),
  'm:limLow': (l) => indexed(inside(l, 'm:e'), inside(l, 'm:lim')),
  'm:limUpp': (l) => power(inside(l, 'm:e'), inside(l, 'm:lim')),
  'm:m': (m) =>
    elements(m, 'm:mr')
      .map((row) => parts(row, '，'))
      .join('；'),
  'm:eqArr': (all) => parts(all, '；'),
  'm:rad': (r) => `${inside(r, 'm:deg')}√${inside(r, 'm:e')}`,
  'm:d': delimited,
};

/** A formula on one line: a fraction as 3/4, a power as 10³, so that neither becomes another number. */
export const mathText = (element: XmlElement): string =>
  FORMS[element.name]?.(element) ?? elements(element).map(mathText).join('');
