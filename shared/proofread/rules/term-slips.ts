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
  '防灾减灾 食品安全 生态环境 民主协商 村规民约 居民公约 述职述法 考核评价 督促指导 法制审核 行政能力 化解机制 调解机制 协同机制 简政放权 便民服务 公共法律服务 ' +
  '监督机制 联动机制 管理机制 处置机制 保障机制 排查机制 考核机制 预警机制 应急机制 会商机制 激励机制 反馈机制 监督体制 管理体制 执法体制 工作体制 审核制度 管理制度 工作制度 责任制度 公示制度 会议制度 规范化建设 信息化建设 法治化建设 标准化建设 ' +
  '执法力度 监管力度 打击力度 宣传力度 工作力度 整治力度 专业素质 综合素质 业务素质 人员素质 法律素质 执法责任制 ' +
  '网格管理 资格管理 人员管理 合同管理 档案管理 监督管理 规范管理 日常管理 动态管理 共建共治共享 多元化解 齐抓共管 ' +
  '帮教管理 违法犯罪 犯罪行为 就地化解 就地稳控 防汛抗旱 工作会议 专题会议 联席会议 常务会议 推进会议 执法行为 执法能力 执法责任 ' +
  '行政行为 行政决策 行政审批 裁量基准 权责统一 事项清单 赋权事项 综合执法 联合执法 专题研究 专题学习 集中学习 会前学法 ' +
  '尊法学法 守法用法 示范创建 调解组织 调解委员会 风险隐患 隐患排查 源头治理 诉源治理 领导包案 重复信访 群众诉求 群众满意 ' +
  '公平竞争 责任落实 责任追究 考核评估 整改落实 闭环管理 薄弱环节 工作思路 工作计划 乡村振兴 人居环境 移风易俗 耕地保护 ' +
  '违法建设 环境保护 污染防治 森林防火 消防安全 道路交通 信访事项 法治轨道 法治保障 法治乡村 法治氛围'
).split(' ');

/** Letters that are typed one for the other: they sound or look alike. */
const CONFUSED = (
  '议义意仪 诉述 讼颂 处出 罚发 可刻 复覆付 裁栽 决绝 政正证 治冶 府腑 律侓 顾故 问闻门 援缓 助组 调掉 解介 纷份 排徘 查察 公工 ' +
  '示式视 程成 序续 监临 督都 队对 伍五 员圆 卷券 证正 件建 记纪 录绿 审申 核合 力利里 性姓 备各 案按 策册 讨计 论伦 评平 估沽 开升 务物 ' +
  '信幸 访仿防 积极 综宗 格阁 管官 建健 设没 扫少 恶悪 普谱 宣喧宜 传转 责则 素索 维唯 识试 矫娇骄校 帮邦 教较 范犯 权全 清情 ' +
  '单但 制治智质志置 度渡 机几 效笑 协胁 整正 改政 检捡 贯惯 彻切 落洛 统通 筹愁 扎札 推堆 持待 深探 组祖 织职 领令 导异 应因 预予 ' +
  '防妨 质职 机记 理里 汛讯 享亨 控空 共供 孝教 汛迅 犯范 氛分 围违 灾宅 食实 境竟 民明 协协 约药 考烤 核该 价介 促足 简间 便使 服报'
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
