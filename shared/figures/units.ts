const words = (list: string): string[] => list.split(' ').sort((one, other) => other.length - one.length);

/** Nine tenths are 九成; 九成立 and the like are not. */
const TENTHS = '成(?![立员果本效为功年长套批交型绩份分就])';

const MEASURES = words(
  '个百分点 百分点 个工作日 工作日 个小时 小时 分钟 个月 平方米 平方公里 立方米 公里 公斤 千克 厘米 米 亩 公顷 吨 ' +
    '人(?!口(?!岸)) 场 件 家 户 车 辆 处 班 次 起 份 台 套 名 位 个 项 条 支 张 类 种 期 册 本 幅 篇 则 部 部门 堂 课 ' +
    '批 轮 宗 例 桩 笔 块 间 座 栋 幢 所 站 点 面 盏 艘 架 只 副(?![镇乡主书局所县科部处会院]) 讲(?![座堂师话课台解]) 头 尾 株 棵 根 桶 瓶 箱 袋 把 组 对 队 门 节 集 句 ' +
    '字 章 页 片 版 枚 顶 封 通 单 岁 年 周年 天 日 周 学时 课时 元 分 秒 倍 级 道 卷 案 村 社区 网格 ' +
    '个半月 个半小时 小时半 天半 年半',
);

/** Measure words that a hanzi numeral counts with; 个 or 项 after one is more often a set phrase (三项制度). */
const COUNTING = words(
  '人 场 件 家 户 处 次 起 份 名 册 本 台 宗 例 篇 位 辆 幅 座 间 艘 架 米 公里 平方米 公斤 吨 亩 公顷 元 天 小时 ' +
    '分钟 个工作日 个小时 个月 个百分点 个半月 个半小时 小时半 天半 年半',
);
const PHRASING = words('个 项 条 支 张 类 种 套 期 批 轮');

const withTimes = (list: readonly string[]): string => {
  const one = `(?:${list.join('|')})`;
  return `${one}次?(?:[（(]${one}次?[）)])?`;
};

/** A regular expression for the unit after an Arabic number: 人次, 台（套）, %, 个百分点 … */
export const UNIT = `(?:[%％‰]|${withTimes(MEASURES)}|${TENTHS})`;

/** The unit after a hanzi numeral. */
export const COUNTING_UNIT = `(?:${withTimes(COUNTING)}|${TENTHS})`;

/** The unit after a hanzi numeral that is believed only where no noun follows, or after a numeral of two marks. */
export const PHRASING_UNIT = withTimes(PHRASING);

/** A unit as it is compared: brackets and per cent of one width, without the half of 个半月. */
export const plainUnit = (typed: string): string =>
  typed.replace('％', '%').replace('(', '（').replace(')', '）').replace('半', '');

/** Units that clerks use for one another. */
const ALIKE = ['场 场次', '人 名 位', '件 起 宗 例', '册 本'].map(words);

/** A unit as figures are held against one another: 场 and 场次, 人 and 名 are one; never 人 and 人次. */
export const comparedUnit = (unit: string): string =>
  ALIKE.find((units) => units.includes(unit))?.join(' ') ?? unit;

/** Whether two units count the same way. */
export const isSameUnit = (one: string, other: string): boolean => comparedUnit(one) === comparedUnit(other);
