import { blotted, levelsIn, nameSpans, type Span, wordSpans } from './title-names.ts';

const YEAR =
  '(?:19|20)\\d{2}(?:[-—–~～至](?:19|20)?\\d{2})?\\s*(?:年度(?!假)|年|度(?!假))?|[〇○零一二三四五六七八九]{4}年(?:度(?!假))?';
const NO_GROUP = '(?!(?:建设)?(?:工作)?(?:领导小组|协调小组|委员会|联席会议|办公室))';
const TERMS =
  `法治政府建设${NO_GROUP}|法治政府${NO_GROUP}|法治建设${NO_GROUP}|依法行政|` +
  '行政复议|行政应诉|规范性文件|合法性审查|' +
  '党政主要负责人|主要负责人|第一责任人|职责|年度报告|情况报告|工作报告|自查报告|工作总结|工作情况|工作思路|工作计划|工作打算|工作安排|情况|报告|总结|工作(?=[的和]|要点|目标|任务|$)';
/** Words that nothing may part from what follows: no line ends in them. */
const LEADING =
  '关于|报送|上报|呈报|呈送|报请|印发|转发|(?:全面|深入|持续|扎实|大力|加快)?推进|推动|加强|深化|强化|开展|贯彻落实|贯彻|落实|履行|抓好|做好|实施|坚持';
const TOKEN = new RegExp(
  `(?<quoted>《[^《》]*》|“[^“”]*”|（[^（）]*）)|(?<lead>${LEADING})|(?<term>${TERMS})|${YEAR}|\\d[\\d.,%]*|[A-Za-z]+|(?<of>的)`,
  'gu',
);
/** These begin no line. */
const FOLLOWS = /^[\s的和及与暨、，。；：！？）》”…—]/;
/** These end none. */
const OPENS = /[（《“〔]$/;

/** How little a break is wanted: in need only are a term, a long name and at last any words broken. */
export const GRADE = { free: 0, term: 1, level: 2, word: 3 } as const;
type Grade = (typeof GRADE)[keyof typeof GRADE];

/**
 * What a break would tear: a name, a name between a county and what lies in it (`level`), a word, or a word from what it
 * governs, 关于 from its subject (`lead`).
 */
export interface Torn {
  kind: 'name' | 'level' | 'word' | 'lead';
  text: string;
}

const KINDS = ['quoted', 'lead', 'term', 'of'] as const;

interface Token {
  span: Span;
  kind: (typeof KINDS)[number] | 'other';
}

interface Anatomy {
  tokens: Token[];
  /** words that are no tokens */
  runs: Span[];
  names: Span[];
}

function anatomyOf(title: string, office: string): Anatomy {
  const tokens = [...blotted(title, office).matchAll(TOKEN)].map(({ 0: text, index, groups = {} }): Token => {
    const kind = KINDS.find((each) => groups[each] !== undefined) ?? 'other';
    return { span: [index, index + text.length], kind };
  });
  const edges = [0, ...tokens.flatMap(({ span }) => span), title.length];
  const runs = Array.from(
    { length: edges.length / 2 },
    (_, at): Span => [edges[at * 2] ?? 0, edges[at * 2 + 1] ?? 0],
  ).filter(([from, to]) => to > from);
  return { tokens, runs, names: nameSpans(title, office, runs) };
}

const isInside = (at: number, [from, to]: Span): boolean => from < at && at < to;

/** Whether characters forbid a line's end or beginning, whatever the words (GB/T 15834-2011, 5.1). */
const isBarred = (title: string, at: number): boolean =>
  FOLLOWS.test(title.slice(at)) || OPENS.test(title.slice(0, at)) || /^[\uDC00-\uDFFF]/.test(title.slice(at));

/** What stands in a title that a break could tear, names first. */
function wholesOf(title: string, { tokens, runs, names }: Anatomy): (Torn & { span: Span })[] {
  const textOf = ([from, to]: Span): string => title.slice(from, to);
  const words = [
    ...tokens.flatMap(({ span, kind }) => (kind === 'term' ? wordSpans(title, span) : [span])),
    ...runs.flatMap((run) => wordSpans(title, run)),
  ];
  return [
    ...names.map((span) => ({ kind: 'name' as const, text: textOf(span), span })),
    ...words.map((span) => ({ kind: 'word' as const, text: textOf(span), span })),
  ];
}

/** Where a book's title in 《》 may be broken that is too long for a line. */
const breaksInside = (title: string, [from, to]: Span): number[] =>
  [...titleBreaks(title.slice(from + 1, to - 1), '')]
    .filter(([, grade]) => grade === GRADE.free)
    .map(([at]) => from + 1 + at);

/**
 * Where a title may be broken and how little each break is wanted (GB/T 9704-2012, 7.3.1: 回行时词意完整): never inside
 * the name of a place or an office, a year, a book title or a number, nor behind 关于 or 推进, but in the grades of need.
 * @param office the reporting office's name, several parted by 、
 */
export function titleBreaks(title: string, office: string): Map<number, Grade> {
  const { tokens, runs, names } = anatomyOf(title, office);
  const breaks = new Map<number, Grade>();
  const add = (at: number, grade: Grade): void => {
    const known = breaks.get(at);
    if (at > 0 && at < title.length && !isBarred(title, at) && (known === undefined || grade < known))
      breaks.set(at, grade);
  };
  const endsOf = (...kinds: Token['kind'][]): number[] =>
    tokens.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span[1]);
  const bound = new Set(endsOf('lead', 'of'));
  const wholes = [...names, ...tokens.map(({ span }) => span)];
  const ends = (span: Span): number[] => wordSpans(title, span).map(([, to]) => to);
  for (const at of ends([0, title.length])) add(at, GRADE.word);
  for (const at of names.flatMap((name) => levelsIn(title, name))) add(at, GRADE.level);
  // A town may be called 情况 or 总结: what stands in a name is no word of the title.
  const isInName = (span: Span): boolean => names.some(([from, to]) => from <= span[0] && span[1] <= to);
  const free = tokens.filter(({ span }) => !isInName(span));
  for (const { span, kind } of free) {
    if (kind === 'of') add(span[1], GRADE.level);
    if (kind === 'term') for (const at of ends(span)) add(at, GRADE.term);
    if (kind === 'quoted') for (const at of breaksInside(title, span)) add(at, GRADE.level);
  }
  for (const at of [...wholes.flat(), ...runs.flatMap(ends)])
    if (!bound.has(at) && !wholes.some((whole) => isInside(at, whole))) add(at, GRADE.free);
  return breaks;
}

/** What a break at a place of a title tears; null where the title may well be broken. */
export function tornAt(title: string, office: string, at: number): Torn | null {
  const anatomy = anatomyOf(title, office);
  const lead = anatomy.tokens.find(({ kind, span }) => kind === 'lead' && span[1] === at);
  if (lead) return { kind: 'lead', text: title.slice(...lead.span) };
  const torn = wholesOf(title, anatomy).find(({ span }) => isInside(at, span));
  if (!torn) return null;
  const isLevel = torn.kind === 'name' && levelsIn(title, torn.span).includes(at);
  return { kind: isLevel ? 'level' : torn.kind, text: torn.text };
}
