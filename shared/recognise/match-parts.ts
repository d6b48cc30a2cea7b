import { bySection, partsOf } from '../report/blocks.ts';
import { partNumber, sectionNumber } from '../report/numbering.ts';
import { defaultHeading, partIndex } from '../report/parts.ts';
import { type Block, PART_ROLES, type PartRole, type Parts } from '../report/schema.ts';
import { hanziNumeral } from '../text/hanzi-numerals.ts';
import type { SourcePart } from './body.ts';
import { type RoleGuess, roleOf } from './part-role.ts';
import type { Question } from './recognition.ts';

interface Sorted {
  source: SourcePart;
  guess: RoleGuess;
  /** it is none of the five, and stands behind the plan */
  isOther: boolean;
}

/** Parts that are often written as a section of another. */
const MISPLACED: readonly PartRole[] = ['highlights', 'leadership', 'shortcomings', 'plan'];

/** A block one level lower: a section's heading becomes an item's, an item a sub-item. */
function lowered(block: Block): Block {
  if (block.kind === 'item') return { ...block, kind: 'subitem' };
  if (block.kind !== 'section') return block;
  const { id, heading, text } = block;
  return { id, kind: 'item', ...(heading && { heading }), text };
}

/** A whole part as one section of another part. */
const asSection = ({ id, heading, blocks }: SourcePart): Block[] => [
  { id, kind: 'section', heading, text: '' },
  ...bySection(blocks).flatMap(({ head, blocks }) => (head ? [head, ...blocks].map(lowered) : blocks)),
];

/** Several source parts as one: a part of the usual wording stays, thematic ones become its sections. */
function merged(sources: readonly Sorted[], role: PartRole, year: number): Omit<SourcePart, 'id'> {
  const [first, ...others] = sources;
  if (first?.guess.known !== true)
    return {
      heading: defaultHeading(role, year),
      blocks: sources.flatMap(({ source }) => asSection(source)),
    };
  const { heading, blocks } = first.source;
  return { heading, blocks: [...blocks, ...others.flatMap(({ source }) => asSection(source))] };
}

/** What a report has beside the five contents, 其他需要报告的事项: a section of its own behind the plan. */
const namesOther = ({ heading }: SourcePart): boolean =>
  /^(?:其[他它]|(?:需要|应当)报告的其[他它])/.test(heading);

/** Behind the plan nothing of part one goes on: what no heading tells to be a part stays where it is. */
function behindPlan(sources: readonly SourcePart[], year: number): number {
  const guesses = sources.map(({ heading }) => roleOf(heading, year));
  const last = guesses.findLastIndex(({ known }) => known);
  return guesses[last]?.role === 'plan' ? last + 1 : sources.length;
}

/** The file's own parts by their role, in their order. */
type ByRole = ReadonlyMap<PartRole, readonly Sorted[]>;

/** What is none of the five stands behind the plan, wherever the file has it. */
function groupByRole(sorted: readonly Sorted[]): ByRole {
  const inOrder = [...sorted.filter(({ isOther }) => !isOther), ...sorted.filter(({ isOther }) => isOther)];
  return new Map(PART_ROLES.map((role) => [role, inOrder.filter(({ guess }) => guess.role === role)]));
}

function partOf<R extends PartRole>(role: R, byRole: ByRole, year: number) {
  const own = byRole.get(role) ?? [];
  const [only] = own;
  const isOwn = own.length === 1 && only && !only.isOther;
  const { heading, blocks } = isOwn ? only.source : merged(own, role, year);
  return { role, heading: heading || defaultHeading(role, year), blocks };
}

function askAbout({ source, guess, isOther }: Sorted, position: number, byRole: ByRole): Question[] {
  const where = partNumber(position);
  const asked: string[] = [];
  const own = byRole.get(guess.role) ?? [];
  const [first] = own;
  if (guess.known && first && first.source !== source)
    asked.push(`与前面的“${first.source.heading}”同属一个部分，已作为小节放进去。`);
  if (guess.also) asked.push('这个标题说到两件事，内容都放在了前一个部分，需要时请移到另一个部分。');
  const isAlone = own.length === 1;
  if (!guess.known && source.heading !== '')
    asked.push(
      isOther
        ? '这一部分不在五个部分之中，已作为小节放在第五部分后面。'
        : isAlone
          ? '这个标题不在五个部分之中，暂作第一部分，请看一看。'
          : '这个标题不在五个部分之中，已作为小节放进第一部分。',
    );
  return asked.map((sentence) => ({ where, text: source.heading, asked: sentence }));
}

const isMissing = (role: PartRole, byRole: ByRole): boolean =>
  (byRole.get(role) ?? []).every(({ isOther }) => isOther);

function askAboutMissing(byRole: ByRole, year: number): Question[] {
  const missing = PART_ROLES.filter((role) => isMissing(role, byRole));
  return missing.map((role) => ({
    where: partNumber(partIndex(role)),
    text: defaultHeading(role, year),
    asked: '文件里没有认出这一部分，已留空待补：请看一看是否写在别处，或补写。',
  }));
}

const sectionsOf = ({ blocks }: SourcePart) => blocks.filter((block) => block.kind === 'section');

/** Sections of other parts that do what a missing part is for, such as the leaders' duties among the measures. */
function askAboutElsewhere(sorted: readonly Sorted[], byRole: ByRole, year: number): Question[] {
  return sorted.flatMap(({ source, guess }) =>
    sectionsOf(source).flatMap(({ heading }, at) => {
      const { role, known } = roleOf(heading, year);
      if (!known || !MISPLACED.includes(role) || role === guess.role || !isMissing(role, byRole)) return [];
      const asked = `这一小节写的像是第${hanziNumeral(partIndex(role) + 1)}部分的内容，需要时请移过去。`;
      return [{ where: partNumber(partIndex(guess.role)) + sectionNumber(at), text: heading, asked }];
    }),
  );
}

function askAboutOrder(sorted: readonly Sorted[]): Question[] {
  const order = sorted.map(({ guess }) => partIndex(guess.role));
  const moved = sorted.filter((_, at) => at > 0 && (order[at] ?? 0) < (order[at - 1] ?? 0));
  return moved.map(({ source, guess }) => ({
    where: partNumber(partIndex(guess.role)),
    text: source.heading,
    asked: '这一部分的先后与五个部分的顺序不同，已移到它的位置。',
  }));
}

/** Matches the file's own parts to the five: each to the best fitting, none dropped, every doubt a question. */
export function matchParts(
  sources: readonly SourcePart[],
  year: number,
): { parts: Parts; questions: Question[] } {
  const behind = behindPlan(sources, year);
  const sorted = sources.map((source, at): Sorted => {
    const guess = roleOf(source.heading, year);
    const isOther = !guess.known && (at >= behind || namesOther(source));
    return { source, guess: { ...guess, role: isOther ? 'plan' : guess.role }, isOther };
  });
  const byRole = groupByRole(sorted);
  return {
    parts: partsOf((role) => partOf(role, byRole, year)),
    questions: [
      ...sorted.flatMap((one, at) => askAbout(one, at, byRole)),
      ...askAboutOrder(sorted),
      ...askAboutElsewhere(sorted, byRole, year),
      ...askAboutMissing(byRole, year),
    ],
  };
}
