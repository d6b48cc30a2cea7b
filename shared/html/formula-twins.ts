import type { Attributes } from './elements.ts';

/** What holds a formula for readers that do not see; a style sheet keeps it from sight. */
const SAYING = /(?:^|\s)(?:katex-mathml|MJX_Assistive_MathML)(?:\s|$)/;
const SAYING_ELEMENT = 'mjx-assistive-mml';
const DRAWN = /(?:^|\s)katex-html(?:\s|$)/;

const classOf = (attributes: Attributes): string => attributes.get('class') ?? '';

/** Whether an element says a formula in words that are meant to be read, however it is hidden. */
export const saysFormula = (name: string, attributes: Attributes): boolean =>
  name === SAYING_ELEMENT || SAYING.test(classOf(attributes));

/** Whether a page says its formulas for readers that do not see, beside drawing them. */
export const saysFormulas = (page: string): boolean =>
  page.includes('katex-mathml') || page.includes('MJX_Assistive_MathML') || page.includes(SAYING_ELEMENT);

/** Whether an element only draws a formula that is said beside it: sign by sign, so that 3/4 would read 34. */
export const drawsFormula = (name: string, attributes: Attributes): boolean =>
  attributes.get('aria-hidden') === 'true' &&
  (DRAWN.test(classOf(attributes)) || name === 'nobr' || name === 'mjx-math');
