import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
import { integer, onOff } from '../../word/formatting/measure.ts';
import { codeText, fieldName } from '../field-code.ts';

const checkBoxText = (box: XmlElement | undefined): string =>
  (onOff(child(box, 'w:checked')) ?? onOff(child(box, 'w:default'))) ? '☑' : '☐';

function listText(list: XmlElement | undefined): string {
  const chosen = integer(childValue(list, 'w:result')) ?? integer(childValue(list, 'w:default')) ?? 0;
  return elements(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}

/**
 * What a field shows that has no result in the file: equations and buttons show their code, boxes and lists of a form
 * their state; any other nothing.
 * @param begin the w:fldChar that begins it, with the data of a form's field
 */
export function fieldWithoutResult(begin: XmlElement, code: string): string {
  switch (fieldName(code)) {
    case 'FORMCHECKBOX':
      return checkBoxText(child(begin, 'w:ffData', 'w:checkBox'));
    case 'FORMDROPDOWN':
      return listText(child(begin, 'w:ffData', 'w:ddList'));
    default:
      return codeText(code);
  }
}
