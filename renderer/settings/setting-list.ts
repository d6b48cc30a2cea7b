import type { Profile } from '../../shared/gongwen/profile.ts';

/** What a profile sets: all of it but its version and its name. One without a control does not compile. */
type SettingKey = Exclude<keyof Profile, 'profileVersion' | 'name'>;

/** A value that a clerk can choose. `standard`: GB/T 9704-2012 has it so; otherwise it is practice. */
interface SettingValue<K extends SettingKey> {
  value: Profile[K];
  label: string;
  standard: boolean;
}

/** A setting of a profile, with the clause it belongs to. */
interface SettingOf<K extends SettingKey> {
  key: K;
  label: string;
  clause: string;
  values: readonly SettingValue<K>[];
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

/** A control for every setting, in the order of the page. */
const CONTROLS: { [K in SettingKey]: (key: K) => SettingOf<K> } = {
  fonts: setting(
    '字体',
    '5.2.2',
    ['gb2312', '仿宋_GB2312、楷体_GB2312、黑体、方正小标宋简体', true],
    ['windows', '仿宋、楷体、黑体、宋体加粗（Windows 自带）', false],
    ['founder', '方正仿宋、楷体、黑体、小标宋_GBK', true],
  ),
  linePitch: setting(
    '行距',
    '5.2.3',
    [28, '28 磅，每面 22 行', true],
    [28.95, '28.95 磅，22 行撑满版心', true],
    [29, '29 磅，每面 21 行', false],
    [30, '30 磅，每面 21 行', false],
  ),
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
};

/** Everything that a profile sets, in the order of the page. */
export const SETTINGS: readonly Setting[] = (Object.keys(CONTROLS) as SettingKey[]).map((key) =>
  (CONTROLS[key] as (key: SettingKey) => Setting)(key),
);
