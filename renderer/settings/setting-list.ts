import type { Profile } from '../../shared/gongwen/profile.ts';

/** A value that a clerk can choose. `standard`: GB/T 9704-2012 has it so; otherwise it is practice. */
export interface SettingValue<K extends keyof Profile = keyof Profile> {
  value: Profile[K];
  label: string;
  standard: boolean;
}

/** A setting of a profile, with the clause it belongs to. */
export interface Setting<K extends keyof Profile = keyof Profile> {
  key: K;
  label: string;
  clause: string;
  values: readonly SettingValue<K>[];
}

const setting = <K extends keyof Profile>(
  key: K,
  label: string,
  clause: string,
  ...values: readonly [value: Profile[K], label: string, standard: boolean][]
): Setting => ({
  key,
  label,
  clause,
  values: values.map(([value, words, standard]) => ({ value, label: words, standard })),
});

/** Everything that a profile sets, in the order of the page. */
export const SETTINGS: readonly Setting[] = [
  setting(
    'fonts',
    '字体',
    '5.2.2',
    ['gb2312', '仿宋_GB2312、楷体_GB2312、黑体、方正小标宋简体', true],
    ['windows', '仿宋、楷体、黑体、宋体加粗（Windows 自带）', false],
    ['founder', '方正仿宋、楷体、黑体、小标宋_GBK', true],
  ),
  setting(
    'linePitch',
    '行距',
    '5.2.3',
    [28, '28 磅，每面 22 行', true],
    [28.95, '28.95 磅，22 行撑满版心', true],
    [29, '29 磅，每面 21 行', false],
    [30, '30 磅，每面 21 行', false],
  ),
  setting(
    'grid',
    '每行 28 字',
    '5.2.3',
    ['portable', '用字距，各种软件显示一致', true],
    ['word', '用 Word 的“指定行和字符网格”', true],
  ),
  setting(
    'pageNumber',
    '页码位置',
    '7.5',
    ['outside', '单页居右，双页居左', true],
    ['centred', '居中', false],
  ),
  setting('footerSize', '页码字号', '7.5', [14, '四号', true], [12, '小四', false]),
  setting('boldSections', '（一）标题', '7.3.3', [false, '楷体', true], [true, '楷体加粗', false]),
  setting('boldItems', '1. 后的小标题', '7.3.3', [false, '仿宋', true], [true, '仿宋加粗', false]),
  setting('headingStop', '单独成行的标题末尾', '7.3.3', [false, '不加句号', true], [true, '加句号', false]),
];
