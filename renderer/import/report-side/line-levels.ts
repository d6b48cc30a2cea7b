import { LEVELS } from '../../../shared/levels.ts';

type RunIn = Extract<(typeof LEVELS)[number], { level: 'run-in-section' }>;
type LineLevel = Exclude<(typeof LEVELS)[number], RunIn>;

/** The levels that a line can be given: a heading is cut from the text behind it by an offer of its own. */
export const LINE_LEVELS = LEVELS.filter((row): row is LineLevel => row.level !== 'run-in-section');
