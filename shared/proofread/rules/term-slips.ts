import { lazyFinder } from '../../text/lazy-finder.ts';
import { findWholeWords } from '../../text/whole-words.ts';
import type { TextRule } from '../rule.ts';
import { USUAL_TERMS } from '../usual-words.ts';

/** Of these a letter that is another of its like is a slip. */
const TERMS = USUAL_TERMS.filter(({ length }) => length >= 4);

/** Letters that are typed one for the other: they sound or look alike. */
const CONFUSED = (
  '议义意仪 诉述 讼颂 处出 罚发 可刻 复覆付履 裁栽 决绝 政正证 治冶 府腑 律侓 顾故 问闻门 援缓 助组 调掉 解介 纷份 排徘 查察 公工贡 执持 ' +
  '示式视 程成 序续 监临 督都 队对 伍五 员圆 卷券 证正 件建 记纪 录绿 审申 核合 力利里 性姓 备各 案按 策册 讨计 论伦 评平 估沽 开升 务物 ' +
  '信幸 访仿防 积极 综宗 格阁 管官 建健 设没 扫少 恶悪 普谱 宣喧宜 传转 责则 素索 维唯 识试 矫娇骄校 帮邦 教较 范犯 权全 清情 ' +
  '单但 制治智质志置 度渡 机几 效笑 协胁 整正 改政 检捡 贯惯 彻切 落洛 统通 筹愁 扎札 推堆 持待 深探 组祖 织职 领令 导异 应因 预予 ' +
  '防妨 质职 机记 理里 汛讯 享亨 控空 共供 孝教 汛迅 犯范 氛分 围违 灾宅 食实 境竟 民明 协协 约药 考烤 核该 价介 促足 简间 便使 服报 盾质'
).split(' ');

/** Written so on purpose somewhere: the letters belong to another word. */
const RIGHT = /法制(?:[^审]|$)|信访公作/;

/** Of a term this long no letter can be lost so that another word is left. */
const LONG = 6;

/** Two letters changed about, one inside typed twice, one inside of a long term lost: 第一责任人责职, 法律顾顾问, 习近法治思想. */
function* fumblesOf(term: string): Generator<string> {
  const letters = [...term];
  if (letters.length >= LONG)
    for (let at = 1; at < letters.length - 1; at += 1) yield term.slice(0, at) + term.slice(at + 1);
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1];
    if (next !== undefined && next !== letter) yield term.slice(0, at) + next + letter + term.slice(at + 2);
    if (at > 0 && next !== undefined) yield term.slice(0, at) + letter + term.slice(at);
  }
}

function* slipsOf(term: string): Generator<string> {
  yield* fumblesOf(term);
  for (const [at, letter] of [...term].entries())
    for (const group of CONFUSED)
      if (group.includes(letter))
        for (const other of group) if (other !== letter) yield term.slice(0, at) + other + term.slice(at + 1);
}

/** Each slip with what was meant. */
function* allSlips(): Generator<[wrong: string, right: string]> {
  const terms = new Set(TERMS);
  for (const term of terms)
    for (const wrong of slipsOf(term)) if (!terms.has(wrong) && !RIGHT.test(wrong)) yield [wrong, term];
}

const slips = lazyFinder(allSlips);

/** 行政复仪, 执法公式, 队伍建没: one letter of a term that every report has. */
const termSlips: TextRule = {
  id: 'term-slip',
  level: 'likely',
  basis: '常用词语里的形近、音近错字',
  found: '做好行政复仪应诉和执法公式工作。',
  passed: ['做好行政复议应诉和执法公示工作。', '统计公式见附表，司仪主持宪法宣誓。'],
  inText: ({ text, part }) =>
    part === 'record'
      ? []
      : findWholeWords(slips(), text).map(({ from, word, value }) => ({
          ...{ from, to: from + word.length, fix: value },
          message: `“${word}”像是“${value}”的错字，请看一看。`,
        })),
};

export const TERM_SLIPS: readonly TextRule[] = [termSlips];
