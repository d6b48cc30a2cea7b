import { equationText } from '../lines/equation.ts';
import { withoutEntities } from './doubly-escaped.ts';

const FRONT = '[if supportFields]>';
const BEHIND = '<![endif]';
/** No equation of a report is longer. */
const LONGEST = 5000;
const TAG = /<[^<>]{0,500}>/g;
const EQUATION = /^\s*EQ\s+/i;

/** What an equation field (EQ) shows that stands in a comment, as Word keeps it from other programs; "" for any other. A field with a result shows it on the page. */
export function equationInComment(comment: string): string {
  const isField =
    comment.startsWith(FRONT) &&
    comment.length <= LONGEST &&
    ['field-begin', 'field-end'].every((part) => comment.includes(part)) &&
    !comment.includes('field-separator');
  if (!isField) return '';
  const field = comment.slice(FRONT.length, comment.endsWith(BEHIND) ? -BEHIND.length : undefined);
  const code = withoutEntities(field.replace(TAG, ''));
  return EQUATION.test(code) ? equationText(code.replace(EQUATION, '').replace(/\s+/g, ' ').trim()) : '';
}
