/**
 * The one table of levels (GB/T 9704-2012, 7.3.3): what a clerk can make of a paragraph, with its name, its short name
 * among other words, the letter of its menu entry and its key. `run-in-section` is a section whose first sentence is the heading.
 */
export const LEVELS = [
  { level: 'paragraph', name: '正文', short: '正文', access: '0', key: 'Ctrl+Alt+0' },
  { level: 'section', name: '（一） 小节标题', short: '（一）', access: '1', key: 'Ctrl+Alt+1' },
  {
    level: 'run-in-section',
    name: '（一） 小节，标题后接正文',
    short: '（一）',
    access: '5',
    key: 'Ctrl+Alt+5',
  },
  { level: 'item', name: '1.', short: '1.', access: '2', key: 'Ctrl+Alt+2' },
  { level: 'subitem', name: '（1）', short: '（1）', access: '3', key: 'Ctrl+Alt+3' },
  { level: 'point', name: '一是、二是', short: '一是', access: '4', key: 'Ctrl+Alt+4' },
] as const satisfies readonly {
  level: string;
  name: string;
  short: string;
  access: string;
  key: string | null;
}[];

/** The levels that are kinds of a report's paragraphs as well; sections are blocks of their own. */
export const TEXT_KINDS = ['paragraph', 'item', 'subitem', 'point'] as const satisfies readonly Level[];
export type TextKind = (typeof TEXT_KINDS)[number];

type Row = (typeof LEVELS)[number];
export type Level = Row['level'];

/** What a level is called among other words, "" for what is none. */
export const shortName = (kind: string): string => LEVELS.find(({ level }) => level === kind)?.short ?? '';

type LineRow = Exclude<Row, { level: 'run-in-section' }>;

/** The levels as kinds of a report's blocks, where a section is one whether its heading runs on or not. */
export const LINE_LEVELS = LEVELS.filter((row): row is LineRow => row.level !== 'run-in-section');

/** The command that makes a paragraph one of a level. */
export type LevelCommandId = `level:${Level}`;

/** Something for the command of each level. */
export const perLevelCommand = <T>(make: (row: Row) => T): Record<LevelCommandId, T> =>
  Object.fromEntries(LEVELS.map((row): [string, T] => [`level:${row.level}`, make(row)])) as Record<
    LevelCommandId,
    T
  >;
