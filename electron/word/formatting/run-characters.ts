import { symbolCharacter } from '../../../shared/text/symbol-characters.ts';
import type { XmlElement } from '../../package/xml-element.ts';

// In the text of an element a line end is only white space; in our text it would be a break.
const typedText = ({ children }: XmlElement): string =>
  children
    .filter((node) => typeof node === 'string')
    .join('')
    .replace(/[\r\n\u2028\u2029]+/g, ' ');

/**
 * What an element of a run shows: tabs as \t, line breaks as \n, page breaks as \f; '' for one that shows no characters
 * of its own. A soft hyphen is not shown: Word draws it only where it breaks a word.
 */
export function runCharacters(element: XmlElement): string {
  const { name, attributes } = element;
  switch (name) {
    case 'w:t':
    case 'w:delText':
      return typedText(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return attributes['w:type'] === 'page' ? '\f' : attributes['w:type'] === 'column' ? '' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
    default:
      return '';
  }
}
