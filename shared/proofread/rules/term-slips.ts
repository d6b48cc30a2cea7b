import { findWholeWords } from '../../text/whole-words.ts';
import { WordFinder } from '../../text/word-finder.ts';
import type { TextRule } from '../rule.ts';

/** Terms that every one of these reports has, four letters or more: a letter of them that is another is a slip. */
const TERMS = (
  '行政复议 行政诉讼 行政处罚 行政许可 行政强制 行政裁决 行政执法 行政调解 行政应诉 依法行政 法治政府 法律顾问 法律援助 法律服务 ' +
  '法律明白人 人民调解 司法调解 矛盾纠纷 纠纷调解 纠纷化解 排查化解 执法公示 执法程序 执法监督 执法队伍 执法人员 执法案卷 执法证件 ' +
  '执法记录 文明执法 规范执法 严格执法 公正司法 全民守法 科学立法 合法性审查 备案审查 重大决策 集体讨论 公众参与 专家论证 ' +
  '风险评估 政务公开 政务服务 政府信息公开 营商环境 信访工作 信访积案 综治中心 基层治理 社会治理 网格管理 平安建设 扫黑除恶 ' +
  '普法宣传 普法责任 宪法宣传 法治宣传 法治文化 法治教育 法治素养 法治思维 法治意识 法治建设 社区矫正 安置帮教 案卷评查 ' +
  '规范性文件 权责清单 责任清单 负面清单 队伍建设 制度建设 阵地建设 工作机制 长效机制 协调机制 督察整改 监督检查 ' +
  '党政主要负责人 第一责任人 贯彻落实 统筹推进 扎实推进 持续推进 深入推进 全面推进 学习贯彻 组织领导 应急预案 安全生产 ' +
  '第一责任人职责 习近平法治思想 法治政府建设 规范性文件 合法性审核 党委理论学习中心组 出庭应诉 全过程记录 执法记录仪 基层群众 应急管理 ' +
  '防灾减灾 食品安全 生态环境 民主协商 村规民约 居民公约 述职述法 考核评价 督促指导 法制审核 行政能力 化解机制 调解机制 协同机制 简政放权 便民服务 公共法律服务'
).split(' ');

/** Letters that are typed one for the other: they sound or look alike. */
const CONFUSED = (
  '议义意仪 诉述 讼颂 处出 罚发 可刻 复覆付 裁栽 决绝 政正证 治冶 府腑 律侓 顾故 问闻门 援缓 助组 调掉 解介 纷份 排徘 查察 公工 ' +
  '示式视 程成 序续 监临 督都 队对 伍五 员圆 卷券 证正 件建 记纪 录绿 审申 核合 力利里 性姓 备各 案按 策册 讨计 论伦 评平 估沽 开升 务物 ' +
  '信幸 访仿防 积极 综宗 格阁 管官 建健 设没 扫少 恶悪 普谱 宣喧宜 传转 责则 素索 维唯 识试 矫娇骄校 帮邦 教较 范犯 权全 清情 ' +
  '单但 制治智质志 度渡 机几 效笑 协胁 整正 改政 检捡 贯惯 彻切 落洛 统通 筹愁 扎札 推堆 持待 深探 组祖 织职 领令 导异 应因 预予 ' +
  '防妨 灾宅 食实 境竟 民明 协协 约药 考烤 核该 价介 促足 简间 便使 服报'
).split(' ');

/** Written so on purpose somewhere: the letters belong to another word. */
const RIGHT = /法制(?:建设|宣传|教育|文化|思维|素养|意识)|信访公作/;

/** Two letters changed about, and one inside typed twice: 第一责任人责职, 法律顾顾问. */
function* fumblesOf(term: string): Generator<string> {
  const letters = [...term];
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

/** Made for the first text that is proofread, and not at each start of whatever holds the rules. */
let made: WordFinder<string> | null = null;

function slips(): WordFinder<string> {
  made ??= new WordFinder(allSlips());
  return made;
}

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
