import fc from 'fast-check';
import { LEVELS } from '../../../shared/levels.ts';
import { PART_ROLES } from '../../../shared/report/schema.ts';

const WORDS = [
  ...['建立台账', '12次', '一是', '2.', '(1)', '（二）', '，好', ',', '"', '.', '。', '1,200条', '余人'],
  ...['【待补：数】', '二、', '①', 'ABC', ' ', '！', '3.5万', ''],
  ...['2 ', '2。', '【2】', '贰、', '一是办；二是改。', '3、100条'],
];

const PASTED = [
  '一是甲。\n二是乙。',
  '（一）学法\n全年12次。\n1.台账\n（1）卷宗',
  '二、特色亮点\n院坝议事。\n五、2026年工作思路\n抓学习。',
  '只有一行',
  '一是甲；二是乙。',
  '2、3号楼',
  '\n\n',
];

/** What is looked for everywhere: words, figures, marks, a whole sentence and a heading. */
const SOUGHT = [
  ...[
    '次',
    '12',
    '执法',
    '。',
    '，',
    '组织',
    '全年组织专题学习12次，覆盖干部860人次。',
    '学',
    '4次。',
    '1,200',
  ],
  ...['探索', '件5', '待补', 'ABC', '带头学法'],
];
const REPLACEMENTS = ['', '场', '15', '；', '$1', '。', '依法执法'];

const MANY = 60;

/** A place in the text, from 0 to 1. */
const where = fc.double({ min: 0, max: 1, noNaN: true });
const nth = fc.nat(MANY);

type Named<N extends string, T> = N extends string ? { do: N } & T : never;

/** A step by its name and what it needs. */
const named = <N extends string, T>(
  names: readonly N[],
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<Named<N, T>> =>
  fc
    .tuple(fc.constantFrom(...names), fc.record<T>(model))
    .map(([name, given]) => ({ do: name, ...given }) as Named<N, T>);

const alone = {};

/** What needs nothing but the caret. */
export const AT_CARET = [
  ...(['enter', 'backspace', 'delete', 'tab', 'demote', 'promote', 'move up', 'move down'] as const),
  ...(['select more', 'section up', 'section down', 'insert section', 'gap', 'next gap'] as const),
] as const;

/** What changes the table with the caret, or puts one in. */
export const IN_TABLES = [
  ...(['insert table', 'row above', 'row below', 'column left', 'column right', 'delete rows'] as const),
  ...(['delete columns', 'merge', 'split', 'delete table', 'turn table'] as const),
] as const;

/** What changes annexes. */
export const WITH_ANNEXES = ['insert annex', 'remove annex', 'annex up', 'annex down'] as const;

/** Something that a clerk does, at the caret, to the nth of its kind, or everywhere. */
export const anyStep = fc.oneof(
  { weight: 8, arbitrary: named(['caret'], { where }) },
  { weight: 4, arbitrary: named(['select'], { where, to: where }) },
  {
    weight: 8,
    arbitrary: named(['type', 'compose'], { text: fc.constantFrom(...WORDS) }),
  },
  { weight: 10, arbitrary: named(AT_CARET, alone) },
  { weight: 4, arbitrary: named(['undo', 'redo', 'pause'], alone) },
  { weight: 6, arbitrary: named(IN_TABLES, alone) },
  { weight: 1, arbitrary: named(WITH_ANNEXES, alone) },
  {
    weight: 2,
    arbitrary: named(['level'], { level: fc.constantFrom(...LEVELS.map(({ level }) => level)) }),
  },
  {
    weight: 2,
    arbitrary: named(['paste'], { text: fc.constantFrom(...PASTED), byParts: fc.boolean() }),
  },
  { weight: 2, arbitrary: named(['paste own'], alone) },
  { weight: 3, arbitrary: named(['drag'], { nth, to: nth }) },
  {
    weight: 6,
    arbitrary: named(['keep', 'take back', 'mean', 'rewrite', 'drop', 'restore'], { nth }),
  },
  {
    weight: 4,
    arbitrary: named(['keep many', 'mean many', 'rewrite many', 'drop many'], { nth, to: nth }),
  },
  { weight: 3, arbitrary: named(['figure', 'keep figure'], { nth, to: nth }) },
  {
    weight: 2,
    arbitrary: named(['replace all'], {
      text: fc.constantFrom(...SOUGHT),
      by: fc.constantFrom(...REPLACEMENTS),
    }),
  },
  { weight: 1, arbitrary: named(['move years'], { to: fc.constantFrom(2025, 2027) }) },
  { weight: 1, arbitrary: named(['gap in part'], { part: fc.constantFrom(...PART_ROLES) }) },
);

type StepOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Step = StepOf<typeof anyStep>;
