import { points, TEXT_AREA } from '../../shared/gongwen/format.ts';
import type { Profile } from '../../shared/gongwen/profile.ts';

/** What a profile sets: all of it but its version and its name. One without a control does not compile. */
type SettingKey = Exclude<keyof Profile, 'profileVersion' | 'name'>;

/** A value that a clerk can choose. `standard`: GB/T 9704-2012 has it so; otherwise it is practice. */
interface SettingValue<K extends SettingKey> {
  value: Profile[K];
  label: string;
  standard: boolean;
}

/** A length in points that is typed in. */
interface Range {
  least: number;
  most: number;
  /** what it comes to, and whether GB/T 9704-2012 has it so */
  says: (points: number) => { words: string; standard: boolean };
}

/** A setting of a profile, with the clause it belongs to; its control has values, a range, or names of fonts. */
interface SettingOf<K extends SettingKey> {
  key: K;
  label: string;
  clause: string;
  values: readonly SettingValue<K>[];
  range?: Range;
  fonts?: readonly string[];
}
export type Setting = { [K in SettingKey]: SettingOf<K> }[SettingKey];

const setting =
  <K extends SettingKey>(
    label: string,
    clause: string,
    ...values: readonly [value: Profile[K], label: string, standard: boolean][]
  ) =>
  (key: K): SettingOf<K> => ({
    key,
    label,
    clause,
    values: values.map(([value, words, standard]) => ({ value, label: words, standard })),
  });

const length =
  <K extends SettingKey>(label: string, clause: string, range: Range) =>
  (key: K): SettingOf<K> => ({ ...{ key, label, clause, range }, values: [] });

const font =
  <K extends SettingKey>(label: string, clause: string, ...fonts: readonly string[]) =>
  (key: K): SettingOf<K> => ({ ...{ key, label, clause, fonts }, values: [] });

const LINES = 22;

/** How many lines of a pitch the height of a page has (5.2.3). */
const linesOf = (pitch: number): number => Math.floor(points(TEXT_AREA.heightTwips) / pitch);

/** A control for every setting, in the order of the page. */
const CONTROLS: { [K in SettingKey]: (key: K) => SettingOf<K> } = {
  fonts: setting(
    '字体',
    '5.2.2',
    ['gb2312', '仿宋_GB2312、楷体_GB2312、黑体、方正小标宋简体', true],
    ['windows', '仿宋、楷体、黑体、宋体加粗（Windows 自带）', false],
    ['founder', '方正仿宋、楷体、黑体、小标宋_GBK', true],
  ),
  titleFont: font('标题另用', '7.3.1', '方正小标宋简体', '方正小标宋_GBK', '小标宋', '华文中宋', '宋体'),
  bodyFont: font('正文另用', '5.2.2', '仿宋_GB2312', '仿宋', '方正仿宋_GBK', '华文仿宋'),
  sectionFont: font('（一）另用', '7.3.3', '楷体_GB2312', '楷体', '方正楷体_GBK', '华文楷体'),
  partFont: font('一、另用', '7.3.3', '黑体', '方正黑体_GBK', '华文细黑'),
  latin: setting(
    '数字和字母',
    '5.2.2',
    ['text', '与正文同一字体', true],
    ['times', 'Times New Roman', false],
  ),
  titleSize: setting('标题字号', '7.3.1', [22, '二号', true], [18, '小二', false]),
  titlePitch: length('标题行距（磅）', '7.3.1', {
    least: 26,
    most: 40,
    says: () => ({ words: '没有规定磅数', standard: true }),
  }),
  titleBlankLines: setting(
    '没有版头时标题上方',
    '7.3.1',
    [0, '不空行', true],
    [1, '空一行', false],
    [2, '空二行', true],
  ),
  linePitch: length('行距（磅）', '5.2.3', {
    least: 26,
    most: 30,
    says: (pitch) => ({ words: `每面 ${linesOf(pitch)} 行`, standard: linesOf(pitch) === LINES }),
  }),
  grid: setting(
    '每行 28 字',
    '5.2.3',
    ['portable', '用字距，各种软件显示一致', true],
    ['word', '用 Word 的“指定行和字符网格”', true],
  ),
  pageNumber: setting('页码位置', '7.5', ['outside', '单页居右，双页居左', true], ['centred', '居中', false]),
  footerSize: setting('页码字号', '7.5', [14, '四号', true], [12, '小四', false]),
  boldSections: setting('（一）标题', '7.3.3', [false, '楷体', true], [true, '楷体加粗', false]),
  boldItems: setting('1. 后的小标题', '7.3.3', [false, '仿宋', true], [true, '仿宋加粗', false]),
  headingStop: setting('单独成行的标题末尾', '7.3.3', [false, '不加句号', true], [true, '加句号', false]),
  plain: setting(
    '导出的 Word 文件里',
    '',
    [false, '另带编号、单位和公开信息', false],
    [true, '只有纸面上的内容', false],
  ),
  secrecyReview: setting(
    '导出公开稿前',
    '',
    [false, '保密审查可以不填', false],
    [true, '必须填写保密审查', false],
  ),
};

/** Everything that a profile sets, in the order of the page. */
export const SETTINGS: readonly Setting[] = (Object.keys(CONTROLS) as SettingKey[]).map((key) =>
  (CONTROLS[key] as (key: SettingKey) => Setting)(key),
);
