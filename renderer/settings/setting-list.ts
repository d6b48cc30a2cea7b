import { GRID, millimetres, points } from '../../shared/gongwen/format.ts';
import { type Area, pageOf } from '../../shared/gongwen/page.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';

/** What a profile sets: all of it but its version and its name. One without a control does not compile. */
type SettingKey = Exclude<keyof Profile, 'profileVersion' | 'name'>;

/** How the standard speaks of what a setting decides: it demands it, names what is usual, or leaves it to practice. */
export type Weight = 'rule' | 'usual' | 'practice';

/** A value that a clerk can choose. `standard`: GB/T 9704-2012 has it so. */
interface SettingValue<K extends SettingKey> {
  value: Profile[K];
  label: string;
  standard: boolean;
}

/** A length that is typed in, in the unit of its label. */
interface Range {
  least: number;
  most: number;
  step: number;
  /** what the profile's own comes to, and whether GB/T 9704-2012 has it so */
  says: (profile: Profile) => { words: string; standard: boolean };
}

/** A setting of a profile, with the clause it belongs to; its control has values, a range, or names of fonts. */
interface SettingOf<K extends SettingKey> {
  key: K;
  label: string;
  clause: string;
  weight: Weight;
  values: readonly SettingValue<K>[];
  range?: Range;
  fonts?: readonly string[];
}
export type Setting = { [K in SettingKey]: SettingOf<K> }[SettingKey];

const setting =
  <K extends SettingKey>(
    label: string,
    clause: string,
    weight: Weight,
    ...values: readonly [value: Profile[K], label: string, standard: boolean][]
  ) =>
  (key: K): SettingOf<K> => ({
    ...{ key, label, clause, weight },
    values: values.map(([value, words, standard]) => ({ value, label: words, standard })),
  });

const length =
  (label: string, clause: string, weight: Weight, range: Range) =>
  <K extends SettingKey>(key: K): SettingOf<K> => ({ ...{ key, label, clause, weight, range }, values: [] });

const font =
  <K extends SettingKey>(label: string, clause: string, ...fonts: readonly string[]) =>
  (key: K): SettingOf<K> => ({ ...{ key, label, clause, fonts }, weight: 'usual', values: [] });

/** How many lines of its pitch the height of a profile's page has (5.2.3). */
const linesOf = (profile: Profile): number =>
  Math.floor(points(pageOf(profile).upright.area.heightTwips) / profile.linePitch);

/** The standard's tolerance of margins and text area (5.2.1, 6). */
const MARGIN_MM = 1;
const isNear = (value: number, standard: number): boolean => Math.abs(value - standard) <= MARGIN_MM;

const margin = (label: string, most: number, says: Range['says']) =>
  length(`${label}（毫米）`, '5.2.1', 'rule', { least: 20, most, step: 1, says });

/** 天头 and 订口, which the standard names. */
const namedMargin = (label: string, most: number, own: (profile: Profile) => number) => {
  const standard = own(STANDARD_PROFILE);
  return margin(label, most, (profile) => ({
    words: `${standard}±${MARGIN_MM} 毫米`,
    standard: isNear(own(profile), standard),
  }));
};

/** 地脚 and 翻口, which leave 版心 its size. */
const remainingMargin = (label: string, most: number, side: keyof Area) =>
  margin(label, most, (profile) => {
    const [area, standard] = [profile, STANDARD_PROFILE].map((each) => pageOf(each).upright.area) as [
      Area,
      Area,
    ];
    return {
      words: `版心 ${millimetres(area.widthTwips)}×${millimetres(area.heightTwips)} 毫米`,
      standard: isNear(millimetres(area[side]), millimetres(standard[side])),
    };
  });

/** A control for every setting, in the order of the page. */
const CONTROLS: { [K in SettingKey]: (key: K) => SettingOf<K> } = {
  fonts: setting(
    '字体',
    '5.2.2',
    'usual',
    ['gb2312', '仿宋_GB2312、楷体_GB2312、黑体、方正小标宋简体', true],
    ['windows', '仿宋、楷体、黑体、宋体加粗（Windows 自带）', false],
    ['founder', '方正仿宋、楷体、黑体、小标宋_GBK', true],
  ),
  titleFont: font('标题另用', '7.3.1', '方正小标宋简体', '方正小标宋_GBK', '小标宋', '华文中宋', '宋体'),
  bodyFont: font('正文另用', '5.2.2', '仿宋_GB2312', '仿宋', '方正仿宋_GBK', '华文仿宋'),
  partFont: font('一、另用', '7.3.3', '黑体', '方正黑体_GBK', '华文细黑'),
  sectionFont: font('（一）另用', '7.3.3', '楷体_GB2312', '楷体', '方正楷体_GBK', '华文楷体'),
  latin: setting(
    '数字和字母',
    '5.2.2',
    'usual',
    ['text', '与正文同一字体', true],
    ['times', 'Times New Roman', false],
  ),
  titleSize: setting('标题字号', '7.3.1', 'usual', [22, '二号', true], [18, '小二', false]),
  titlePitch: length('标题行距（磅）', '7.3.1', 'practice', {
    ...{ least: 26, most: 40, step: 0.5 },
    says: () => ({ words: '', standard: false }),
  }),
  titleBlankLines: setting(
    '没有版头时标题上方',
    '7.3.1',
    'practice',
    [0, '不空行', false],
    [1, '空一行', false],
    [2, '空二行', false],
  ),
  marginTop: namedMargin('天头', 45, ({ marginTop }) => marginTop),
  marginBottom: remainingMargin('地脚', 45, 'heightTwips'),
  marginLeft: namedMargin('订口', 35, ({ marginLeft }) => marginLeft),
  marginRight: remainingMargin('翻口', 35, 'widthTwips'),
  linePitch: length('行距（磅）', '5.2.3', 'usual', {
    ...{ least: 26, most: 30, step: 0.5 },
    says: (profile) => ({
      words: `每面 ${linesOf(profile)} 行`,
      standard: linesOf(profile) === GRID.linesPerPage,
    }),
  }),
  grid: setting(
    '每行字数',
    '5.2.3',
    'usual',
    ['portable', '用字距，各种软件显示一致', true],
    ['word', '用 Word 的“指定行和字符网格”', true],
  ),
  pageNumber: setting(
    '页码位置',
    '7.5',
    'rule',
    ['outside', '单页居右，双页居左', true],
    ['centred', '居中', false],
  ),
  footerSize: setting('页码字号', '7.5', 'usual', [14, '四号', true], [12, '小四', false]),
  boldSections: setting('（一）标题', '7.3.3', 'usual', [false, '楷体', true], [true, '楷体加粗', false]),
  boldItems: setting('1. 后的小标题', '7.3.3', 'usual', [false, '仿宋', true], [true, '仿宋加粗', false]),
  headingStop: setting(
    '单独成行的标题末尾',
    '7.3.3',
    'practice',
    [false, '不加句号', true],
    [true, '加句号', false],
  ),
  plain: setting(
    '导出的 Word 文件里',
    '',
    'practice',
    [false, '另带编号、单位和公开信息', false],
    [true, '只有纸面上的内容', false],
  ),
  secrecyReview: setting(
    '导出公开稿前',
    '',
    'practice',
    [false, '保密审查可以不填', false],
    [true, '必须填写保密审查', false],
  ),
};

/** Everything that a profile sets, in the order of the page. */
export const SETTINGS: readonly Setting[] = (Object.keys(CONTROLS) as SettingKey[]).map((key) =>
  (CONTROLS[key] as (key: SettingKey) => Setting)(key),
);
