import { DOERS, OF_DOERS, PERSONS_DID, WHO_DID } from './doers.ts';
import { eachWord } from './key-words.ts';

/** How far behind a number its noun is looked for. */
const REACH = 40;
const LONGEST = 12;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** No noun goes on with these. */
const ENDS = words(
  '中 后 前 内 外 上 下 左右 以上 以下 以内 参加 参与 参训 进行 开展 全部 均 都 已 对 在 到 并 和 及 以及 与 的 地 得 了 着 过 等 ' +
    '实现 达 达到 被 由 为 以 同比 增加 增长 提高 提升 下降 上升 降低 减少 压缩 缩短 调整 覆盖 惠及 涉及 退回 担任 任 分管 主管 发现 持证 持 包 包保 用于 用来 提档 提质 ' +
    '组成 构成 下达 下发 减免 免除 缴纳 领取 享受 兑现 分片 包干 包联 包片 挂点 驻点 蹲点 下沉 结对 认领 申领 编入 录入 纳入 列入 归档 报送 提交 提请 报请 撰写 ' +
    '销号 清零 评为 被评 获评 荣获 达标 胜诉 败诉 受到 拒绝 刊登 播放 张贴 悬挂 安装 铺设 拆除 取缔 关停 查封 轮值 轮训 值守 坐班 走进 深入 跟进 参会 列席 出席 观看 收看 听取 主讲 考取 具备 拥有 落地 ' +
    '分 配 配齐 聘任 跟踪 当天 当日 当月 当年 即时 逐条 逐户 逐件 逐个 逐级 逐步 建立 建成 得到 取得 获得 获 配备 全年 分别 累计 积极 主动 带头 召开 举办 举行 办结 通过 接受 提供 发放 开设 设立 设置 成立 坐诊 轮流 ' +
    '入户 进村 进 入 推行 实行 执行 制定 编制 印发 出台 修订 采取 运用 利用 按 按照 根据 围绕 依托 如期 及时 按期 按时 依法 限期 当场 ' +
    '现场 同时 先后 陆续 逐一 逐项 每 其中 占 不 未 无 没有 仍 还 再 又 也 就 即 因 因为 将 把 使 让 给 从 自 或 且 而 但 时 来 去 至 讨 追讨 讨回 追回 挽回 要回 兑付 ' +
    '率先 共同 协助 帮助 督促 选派 选聘 聘请 带领 牵头 负责 承担 履行 启动 运行 投入 使用 位于 来自 赴 向 如 如下 比 较 申 低于 高于 少于 多于 最 较为 更 知 知晓 临近 表示 认为 面临 存在 缺乏 缺少 上岗 到岗 到位 充实 补充 ' +
    '动态 入选 入围 当选 上榜 获批 中标 驻村 驻企 包村 入企 下乡 上门 首位 前列 前茅 榜首 之首 明确 确定 规定 到场 到会 到庭 到访 在场 第 归 归并 归集 归纳 合并 整合 分解 细化 精简 签订 签署 报名 入驻 需要 能够 可 可以 必须 应 应当 完善 健全 强化 深入 深化 促进 保障 维护 服务于 集中 定期 统一 全程 全面 全天候 全覆盖 全 增 降 减 压减 升 ' +
    '共 共计 合计 总计 总共 已经 正在 开始 继续 顺利 圆满 成功 有效 严格 认真 切实 扎实',
);
/** A deed, unless a noun of its kind follows: 宣传海报, 调解员. */
const DEEDS =
  /^(?:研究|部署|公开|组织|旁听|办理|化解|调解|处理|处置|解决|整改|完成|落实|签订|签约|服务|值班|巡查|巡逻|检查|排查|走访|宣讲|宣传|讲解|解答|普及|推广|联合|配合|指导|引导|邀请|培训|学习|考核|评查|审查|审核|建设|修建|监督|推进|推动|加强|确保|学法|执法|应诉|出庭|受理|结合|移送|移交|交办|转办|督办|审结|结案|立案|回访|对接|联动|和解|实施|追薪|讨薪|维权)$/;
const DEED_NOUN =
  /^(?:.*[员队站书点室栏班会课岗单册表屏车仪组证书卡台账库网群厅亭角馆园品件卷类]|资料|海报|事项|措施|方案|意见|建议|活动|项目|人员|制度|机制|品牌|平台|案件|案例|手册|标语|视频|阵地|中心|团队|队伍|力量|基地|网络|专班|小组|窗口|热线|记录|清单|机构|组织|单位|部门|场所|问题|线索|信息|任务|工作|对象|主体|领域|资金|经费|设备|诉求|申请|纠纷|法规|文件|合同|协议|决策|庭审|检查|培训|考试|讲座|宣传|课程|服务|执法|行为|现象|矛盾|群众|干部|代表|环境|秩序|志愿|岗位|卷宗|案卷|点位|技能|技巧|知识|科目|课题|程序|流程|标准|能力|责任|职责|数据|材料|手续|业务)$/;

/** A deed with what it is done to, behind whoever does it: 9支调解队伍化解纠纷. */
const DONE_BY =
  /^(?:化解(?:矛盾|纠纷|问题)|解决(?:问题|诉求|难题)|完成任务|息诉|罢访|量身|(?:走访|服务)群众)/;

/** A clause that goes before its noun: 与上位法不一致的文件, 由村级调解的纠纷, 履职不力的人员. */
const CLAUSE =
  /^(?:(?:与|由|对|向|涉及|符合|不符|违反|长期|存在|需要|需|未|不|已)\p{Script=Han}{1,14}?的|\p{Script=Han}{2,8}?(?:不[力强足实严满]|较[差大重]|突出|优秀|困难|严重|复杂)的)(?=\p{Script=Han}{2})/u;

/** 所需服务, 所辖网格: no 所 of 事务所 or 派出所. */
const BY = /^(?:需|有|在|作|做|属|辖|涉|提|提出|反映|得|致)$/;
/** Ends like a noun that a deed goes with, but is what the deed is done to: 解决难点问题. */
const TROUBLE = /^(?:难|重|热|焦|堵|痛|盲|疑|要|弱)点$/;

interface Noun {
  noun: string;
  /** how many characters behind the unit it reaches */
  length: number;
}

/** In front of a noun: by when they were born, by which line it came: 15名80后|干部, 38件12345|工单. */
const NAMED_BY =
  /^[“"]?(?:[0-9][05]后|1[0-9]{2,4}(?=[”"]?(?:政务|服务|便民)*(?:热线|平台|工单|诉求|投诉|警情)))[”"]?/;

/** What a noun is read without: its quotes, and a remark in brackets behind a word of it: 村（社区）干部. */
const PASSED_OVER = /[“”"]|[（(]\p{Script=Han}{1,4}[）)]/gu;
/** What stands in brackets because it is as good a name: 村（社区）. */
const OR_OTHER = /[（(](?:社区|居委?会?|街道|乡镇|[乡镇]|农?场|[园景]区|站所|中心|部门|单位|小区)[）)]/;
const GAP = '\0';

/** A place of which all have what stands behind it, or how many: 13个行政村法律顾问全覆盖, 2所学校副校长配备率95%; or 23个部门|案卷115卷. */
const COVERED =
  /^(?:行政村|自然村|村民?小组|村|社区|网格|单位|部门|企业|学校|[中小]学|[卫敬医养]\p{Script=Han}?院|幼儿园|窗口|站所|\p{Script=Han}{0,4}?(?:司法所|派出所|调委会|法庭|调解员|网格员|执法人员))(?=\p{Script=Han}{2,12}(?:全覆盖|[率度]达?到?(?:$|[0-9]))|(?:案卷|卷宗|合同|文件|档案|账目|村规民约)[0-9])/u;
/** All of which some are told of next: 18个村中有6个; no 初中. */
const AMONG = /^(\p{Script=Han}{1,8}?)(?<![初高集其])中[有仅只]?$/u;

/** Behind a verb: 整合|为, 改造|成. */
const BECOMES = /^(?:为|成为?)$/;
/** What becomes of them, in one word: 列为, 派往. */
const BECOMING = /^(?![行交])\p{Script=Han}[为往]$/u;
/** Units of what is done rather than of what there is. */
const OCCASION = /^(?:次|场次?|轮次?|期|批次|堂|课|节)$/;
/** How something is done, in front of the deed that is counted: 3次集中学习. */
const MANNER = /^(?:集中|集体|专题|专项|现场|实地|联合|统一|定期|全面|公开|当场|日常|随机|交叉|重点)$/;
/** What is held on an occasion, and is counted rather than the deed behind it: 3次会议研究. */
const GATHERING = /(?:会议?|讲座|活动)$/;
const PLACE = /(?:乡镇|街道|村|社区|企业|单位|部门|学校)$/;

/** What stands in front of a noun: the unit, which may count deeds, and the verb that has it for its object. */
interface Before {
  unit: string;
  verb: string;
}
/** Is done with a deed rather than with what it is done to, people apart: 完成8件案件办理. */
const CARRIES_OUT = /^(?:完成|开展|实施|进行|推进)$/;
/** How much of the words in front of a deed that ends the noun is the noun: not 专项|整治's 专项, not 街道|法治|建设's 法治. */
function withoutModifier(taken: readonly string[]): number {
  const rest = taken.slice(0, -1).join('').length;
  const isModifier = MANNER.test(taken.at(-1) ?? '') || PLACE.test(taken.at(-2) ?? '');
  return isModifier ? rest : taken.join('').length;
}

/** The length of the words of a text up to the first that ends a noun. */
function nounLength(words: Iterator<string, void>, { unit, verb }: Before): number {
  const taken: string[] = [];
  let [length, word] = [0, words.next().value ?? ''];
  const isOccasion = OCCASION.test(unit);
  while (word !== '') {
    const next = words.next().value ?? '';
    const last = taken.at(-1) ?? '';
    const isFirstPart =
      (length === 0 &&
        (word === '不' ||
          (isOccasion && word === '全' && next === '覆盖') ||
          (isOccasion && MANNER.test(word) && next !== '' && !ENDS.has(next)) ||
          (word === '包' && next === '案') ||
          (word === '对' && /^[讲口]/.test(next)) ||
          (word === '在' && /^[建册校编岗押]$/.test(next)) ||
          (word === '中' && /^[小学层央型心]/.test(next)))) ||
      (isOccasion && last === '全' && word === '覆盖') ||
      (word === '应' && next.startsWith('诉')) ||
      (word === '上' && last === '规') ||
      (word === '以上' && last === '规模');
    const ends = ENDS.has(word) || BECOMING.test(word) || (word === '所' && BY.test(next));
    if ((ends && !isFirstPart) || length + word.length > LONGEST) break;
    if (length > 0 && BECOMES.test(next)) break;
    if (length > 0 && DONE_BY.test(word + next)) break;
    if (DEEDS.test(word) && (!DEED_NOUN.test(next) || TROUBLE.test(next))) {
      const isLast = next === '' || ENDS.has(next);
      const isCounted = isOccasion
        ? !GATHERING.test(last)
        : (CARRIES_OUT.test(verb) && !/^[人名位]/.test(unit)) || (length === 0 && verb !== '');
      if (isLast && isCounted) return length + word.length;
      if (isOccasion && length === 0 && DEEDS.test(next)) return word.length + next.length;
      return withoutModifier(taken);
    }
    taken.push(word);
    length += word.length;
    word = next;
  }
  return length;
}

/** The noun that stands right behind a number and its unit: 36名执法人员参加… → 执法人员; "" for none. */
export function nounBehind(after: string, before: Before): Noun {
  const near = after.slice(0, REACH);
  if (NO_NOUN.test(near)) return { noun: '', length: 0 };
  const quoted = /^[“"]([^“”"]{2,14})[”"]/.exec(near);
  const front = NAMED_BY.exec(near)?.[0] ?? '';
  const ahead = front || (CLAUSE.exec(near)?.[0] ?? '');
  const clause = ahead.length;
  const typed =
    /^(?:[0-9]{0,4}[A-Za-z][A-Za-z0-9-]{0,8}(?=\p{Script=Han}))?(?:[\p{Script=Han}“”"]|(?<=\p{Script=Han})[（(]\p{Script=Han}{1,4}[）)])*/u.exec(
      near.slice(clause),
    )?.[0] ?? '';
  const letters = typed.replace(PASSED_OVER, (found) => GAP.repeat(found.length));
  const plain = letters.replaceAll(GAP, '');
  if (plain === '') return { noun: '', length: 0 };
  const among = AMONG.exec(plain)?.[1];
  const followed = plain + after.slice(clause + typed.length).charAt(0);
  const persons = /^[人名位]$/.test(before.unit) ? PERSONS_DID.exec(followed) : null;
  const whoDid = persons ?? (OF_DOERS.test(before.unit) ? WHO_DID.exec(plain) : null);
  const whole = (among ?? (COVERED.exec(followed) ?? DOERS.exec(plain) ?? whoDid)?.[0])?.length;
  const length = Math.max(
    whole ?? nounLength(eachWord(plain), before),
    (ahead === '' && quoted?.[1]?.length) || 0,
  );
  if (length === 0) return { noun: '', length: 0 };
  let end = 0;
  for (let left = length; left > 0; end += 1) if (letters.charAt(end) !== GAP) left -= 1;
  const remark = /^[（(][^（()）]*[）)]/.exec(typed.slice(end))?.[0] ?? '';
  const name = typed.slice(0, end) + (OR_OTHER.test(remark) ? remark : '');
  return {
    noun: `${front}${name}`.replace(/[“”"]/g, ''),
    length: clause + (among === undefined ? end + remark.length : typed.length),
  };
}

/** Says how many or how it is with them, and begins no noun: 均已述法, 计131.8万元, 一次通过. */
const NO_NOUN =
  /^(?:[均皆](?![价衡等值线质匀])|全[都部员]|悉数|一次|逐[一项条户件个级步案]|进入|予以|正在|现已|(?:[共合总累折]计|折合|约合|计|合|价值|总值)(?=[0-9]))/;

/** What is said of so many people, where nothing else tells what they are: 14人取得执法资格; "" for nothing. */
export const saidBehind = (after: string): string =>
  /^(?![均都已全分并及和与占达等以的])\p{Script=Han}{2,10}/u.exec(after)?.[0] ?? '';
