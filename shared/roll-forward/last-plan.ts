import { keyWords } from '../figures/key-words.ts';
import { placedSentences } from '../report/placed-sentences.ts';
import { PLACEHOLDER_OPENING } from '../report/placeholder.ts';
import { PART_ROLES, type Report } from '../report/schema.ts';
import type { Baseline } from './baseline.ts';
import { statementsOf } from './statements.ts';

/** One 举措 or 目标 of last year's plan. */
export type PlanItem = Baseline['plans'][number];

/** Where this year's part one reports on an item of the plan, and in which sentence; null where it does not. */
export interface ReportedItem {
  item: PlanItem;
  where: string | null;
  sentence: string | null;
}

const IDEAS = /思路|指导思想|总体要求|总要求/;
const MEASURES = /举措|措施|目标|任务/;

/** Words that stand in any sentence of such a report and tell no measure from another. */
const COMMON = new Set(
  (
    '工作 建设 法治 政府 行政 依法 推进 推动 加强 强化 提升 提高 完善 健全 落实 开展 组织 实现 全面 持续 进一步 不断 ' +
    '深入 深化 重点 全年 年度 今年 明年 全镇 全乡 机制 制度 体系 能力 水平 规范 作用 力度 责任 任务 目标 措施 举措 ' +
    '保障 做好 做到 确保 达到 保持 增加 不少 围绕 通过 相关 有关 方面 问题 情况 进行 积极 主动 定期 及时 有效 ' +
    '加大 坚持 以上 群众 干部 人员 社会 基层 服务 管理 镇村 我镇 我乡 街道'
  ).split(' '),
);

const NAME = /[“《]([^“”《》]{2,})[”》]/g;

/** What marks an item: its key words, and the names it quotes, which no other measure bears. */
interface Marks {
  words: string[];
  names: string[];
}

const marksOf = (text: string): Marks => ({
  words: [...keyWords(text, COMMON)],
  names: [...text.matchAll(NAME)].map(([, name = '']) => name),
});

const FEWEST_SHARED = 2;
const SMALLEST_SHARE = 0.2;
const NAME_WEIGHT = 2;

/** How much of an item a sentence takes up; 0 below the threshold. */
function nearness({ words, names }: Marks, sentence: string): number {
  const shared = words.filter((word) => sentence.includes(word)).length;
  const score = shared + NAME_WEIGHT * names.filter((name) => sentence.includes(name)).length;
  return score >= FEWEST_SHARED && score >= SMALLEST_SHARE * words.length ? score : 0;
}

/** The measures and aims of last year's plan (part five), without a section of ideas alone (工作思路). */
export const planItems = (last: Report): PlanItem[] =>
  statementsOf(last, 'plan')
    .filter(({ heading }) => !IDEAS.test(heading) || MEASURES.test(heading))
    .map(({ where, text }) => ({ where, text }));

/**
 * Which items of last year's plan this year's part one takes up. A sentence does when it shares at least two key words
 * with the item, and at least a fifth of the item's key words: one word alone (执法, 普法) is in every report, and a long
 * item is rarely reported in its own words. A quoted name (“田埂小法庭”) counts as two. The sentence sharing most wins.
 * @param stale sentences to overlook, such as those still standing from last year
 */
export function reportedOn(
  items: readonly PlanItem[],
  report: Report,
  stale: ReadonlySet<string> = new Set(),
): ReportedItem[] {
  const sentences = placedSentences(report).filter(
    ({ part, sentence }) =>
      part === PART_ROLES[0] && !stale.has(sentence) && !sentence.includes(PLACEHOLDER_OPENING),
  );
  return items.map((item) => {
    const marks = marksOf(item.text);
    let [best, where, found]: [number, string | null, string | null] = [0, null, null];
    for (const { sentence, where: place } of sentences) {
      const score = nearness(marks, sentence);
      if (score > best) [best, where, found] = [score, place, sentence];
    }
    return { item, where, sentence: found };
  });
}
