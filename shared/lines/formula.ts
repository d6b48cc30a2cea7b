/** Stands in a text for a formula that could not be read: a gap that the clerk is asked to fill. */
export const FORMULA = '【待补：公式】';
