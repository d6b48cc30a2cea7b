import type { FileOutcome, NotPlaced, Placed } from './take.ts';

/** Why a value was not placed, and what to do about it. */
export const NOT_PLACED_WORDS: Readonly<Record<NotPlaced, string>> = {
  none: '填的是“没有”，请改写这句话，或填 0',
  several: '一格里有几个数，请看填哪一个',
  words: '填的不是一个数',
  negative: '填的是负数',
  'other-unit': '单位与报告里的不同',
  scale: '与去年相差几百倍以上，单位可能不是同一个',
  share: '百分数看起来不对（如 0.95 还是 95）',
  fraction: '去年是整数，这里有小数',
  decimals: '小数位数太多，请看保留几位',
  qualifier: '与报告里“近”“余”“超过”这样的字合不到一起，请看怎么写',
  hanzi: '报告里这个数是用汉字写的，请在正文里改',
  raised: '数字里有圈码、上标或分数，分不清哪些是数',
  lines: '一格里有几行字',
  gap: '填的内容里还有【待补】',
  formula: '填的像是一条公式，不是要写进报告的字',
  unseen: '里面有看不见的控制字符',
  long: '数字太长',
  date: '这一格被表格软件当成了日期',
  'no-value': '这一格是公式，文件里没有它的结果',
  error: '这一格的公式出错',
  merged: '几行的格子合并在一起，不知道是哪一行的',
  truth: '这一格是“真”“假”，不是数',
  hidden: '在隐藏的工作表、行或列里，没有收',
  rival: '旁边还有一栏也像今年的数，填得不一样',
  'other-year': '这是别的年度的收集表',
  'other-office': '这是别的单位的收集表',
  unknown: '报告里没有这一项',
  'several-rows': '有几项都像是它，分不清是哪一项',
  'other-words': '名称、去年数和口径被改过，不能确定是不是这一项',
  gone: '这句话已经不在报告里',
  elsewhere: '“今年数”空着，数填在了别的栏里',
};

/** Why nothing of a file was taken. */
const FILE_WORDS: Readonly<Record<'no-head' | 'several-columns', string>> = {
  'no-head': '没有找到有“数据名称”和“今年数”的表头，里面的数没有收',
  'several-columns': '有几栏都像“今年数”，不知道收哪一栏，里面的数没有收',
};

/** What came of a file, in a line. */
export function fileWords({ failure, filled, blank }: FileOutcome): string {
  if (failure !== null) return 'words' in failure ? failure.words : FILE_WORDS[failure.why];
  return `填了 ${filled} 项${blank > 0 ? `，空着 ${blank} 项` : ''}`;
}

/** What is to be known of a value before it is written. */
export function placedNotes({ isTextChanged, otherLast, standing, state }: Placed): string[] {
  return [
    ...(isTextChanged && state === 'conflict'
      ? [`报告里现在是“${standing.text}”，与收集表印的去年数不同`]
      : []),
    ...(otherLast !== null && !isTextChanged ? [`去年数被改成了“${otherLast}”`] : []),
  ];
}
