import { blocksIn, bySection, headingOf, wordsOf } from '../report/blocks.ts';
import { blockNumbers, partNumber, sectionNumber } from '../report/numbering.ts';
import { partIndex } from '../report/parts.ts';
import type { Block, PartRole, Report, Section } from '../report/schema.ts';
import { joinRunIn } from '../text/sentences.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** One thing a part says: a section, item, point or sentence. `heading` is that of the section it stands in. */
export interface Statement {
  where: string;
  heading: string;
  text: string;
}

const LONGEST_OPENING = 60;
const INLINE_POINT = /(?<=^|[。；;：:，])(?=[一二三四五六七八九十]{1,2}是)/;
/** A heading of nothing but general words, which only gathers what follows: 重点举措, 2026年工作目标, 存在的不足. */
const GATHERING =
  /^(?:20\d{2}年|下一步|主要|重点|具体|工作|存在|面临|目前|当前|一些|的|和|及|与|、|举措|措施|任务|安排|打算|目标|计划|思路|不足|问题|短板|差距|原因)+$/;

const isOpening = (text: string): boolean => /[：:]$/.test(text) && text.length <= LONGEST_OPENING;

const cutAtSemicolons = (sentence: string): string[] => sentence.split(/(?<=[；;])/);

/** The inline points of a paragraph, or null when it has fewer than two. */
function inlinePoints(text: string): string[] | null {
  const pieces = text.split(INLINE_POINT);
  const points = pieces.filter((piece) => /^[一二三四五六七八九十]{1,2}是/.test(piece));
  return points.length < 2 ? null : points;
}

/** The statements of one list of blocks: what stands under an item belongs to it, unless it has points of its own. */
function ofBlocks(blocks: readonly Block[], where: string, heading: string, gathers: boolean): Statement[] {
  const numbers = blockNumbers(blocks.map(({ kind }) => kind));
  const statements: Statement[] = [];
  let open: Statement | null = null;
  const add = (number: string, text: string): Statement | null => {
    const statement = { where: where + number, heading, text: text.trim().replace(/[；;]$/, '') };
    if (statement.text === '' || isOpening(statement.text)) return null;
    statements.push(statement);
    return statement;
  };
  blocks.forEach((block, at) => {
    const text = wordsOf(block);
    const points = inlinePoints(text);
    if (points) for (const point of points) add('', point);
    else if (block.kind !== 'paragraph') open = add(numbers[at] ?? '', text);
    else if (open) open.text += text;
    else if (gathers) for (const piece of splitSentences(text).flatMap(cutAtSemicolons)) add('', piece);
    else add('', text);
  });
  return statements;
}

function ofSection({ id, heading, text }: Section, others: readonly Block[], where: string): Statement[] {
  const blocks: Block[] = text === '' ? [...others] : [{ id, kind: 'paragraph', text }, ...others];
  if (blocks.every((block) => block.text.trim() === '' && headingOf(block) === null))
    return heading === '' ? [] : [{ where, heading, text: heading }];
  const gathers = GATHERING.test(heading);
  const isOneThing =
    !gathers && blocks.every(({ kind, text }) => kind === 'paragraph' && !inlinePoints(text));
  if (!isOneThing) return ofBlocks(blocks, where, heading, gathers);
  return [{ where, heading, text: joinRunIn(heading, blocks.map(wordsOf).join('')) }];
}

/** What a part says, one statement each, in order; openings that end in ： are left out. */
export function statementsOf(report: Report, role: PartRole): Statement[] {
  const where = partNumber(partIndex(role));
  return bySection(blocksIn(report, role)).flatMap(({ head, blocks }, at) =>
    head ? ofSection(head, blocks, where + sectionNumber(at - 1)) : ofBlocks(blocks, where, '', true),
  );
}
