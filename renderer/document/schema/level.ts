/**
 * What a paragraph can be: `section` （一） on its own line, `run-in-section` （一） whose first sentence is the heading,
 * and the kinds of a report's blocks. Each is the name of a node type.
 */
export const LEVELS = ['paragraph', 'item', 'subitem', 'point', 'section', 'run-in-section'] as const;
export type Level = (typeof LEVELS)[number];
