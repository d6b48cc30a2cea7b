import { expect, test } from 'vitest';
import { beyondGb2312 } from '../../../shared/gongwen/gb2312.ts';

test('Characters that a GB2312 font lacks are found, each once and in order', () => {
  expect(beyondGb2312('朱镕、陶喆、李堃、黄㛃，占地30㎡，镕𠮷')).toEqual([
    '镕',
    '喆',
    '堃',
    '㛃',
    '㎡',
    '𠮷',
  ]);
});

test('Everything an ordinary report is written with is in a GB2312 font', () => {
  expect(
    beyondGb2312('一、（一）“九龙镇”《条例》——……〔2026〕1号，99.39%；10:30 ABC ①②㈠Ⅳ℃№×→啊齄座'),
  ).toEqual([]);
});

test('What GBK added among the signs of GB 2312 counts as lacking', () => {
  expect(beyondGb2312('ⅰⅹɡ﹁')).toEqual(['ⅰ', 'ⅹ', 'ɡ', '﹁']);
});
