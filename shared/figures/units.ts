const words = (list: string): string[] => list.split(' ').sort((one, other) => other.length - one.length);

const MEASURES = words(
  '个百分点 百分点 个工作日 工作日 个小时 小时 分钟 个月 平方米 平方公里 公里 公斤 千克 米 亩 公顷 吨 ' +
    '人 场 件 家 户 车 辆 处 班 次 起 份 台 套 名 位 个 项 条 支 张 类 种 期 册 本 幅 篇 则 部 堂 课 ' +
    '批 轮 宗 例 桩 笔 块 间 座 栋 所 站 点 面 盏 艘 只 头 株 棵 箱 袋 把 组 对 队 门 节 集 句 字 页 ' +
    '片 版 枚 顶 封 通 单 岁 年 天 日 周 元 分 秒 倍 级 道 卷 案 村 社区 网格',
);

/** Measure words that a hanzi numeral counts with; 个 or 项 after one is more often a set phrase (三项制度). */
const COUNTING = words('人 场 件 家 户 处 次 起 份 名 期 册 本 台 宗 例 篇 批 轮 位');
const PHRASING = words('个 项 条 支 张 类 种 套');

const withTimes = (list: readonly string[]): string => {
  const one = `(?:${list.join('|')})`;
  return `${one}次?(?:[（(]${one}次?[）)])?`;
};

/** A regular expression for the unit after an Arabic number: 人次, 台（套）, %, 个百分点 … */
export const UNIT = `[%％‰]|${withTimes(MEASURES)}`;

/** The unit after a hanzi numeral. */
export const COUNTING_UNIT = withTimes(COUNTING);

/** The unit after a hanzi numeral that is believed only where no noun follows, or after a numeral of two marks. */
export const PHRASING_UNIT = withTimes(PHRASING);

/** A unit as it is compared: brackets and per cent of one width. */
export const plainUnit = (typed: string): string =>
  typed.replace('％', '%').replace('(', '（').replace(')', '）');
