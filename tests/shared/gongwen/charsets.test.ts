import { expect, test } from 'vitest';
import { isInGb2312, isInGbk } from '../../../shared/gongwen/charsets.ts';

const without = (text: string, isIn: (character: string) => boolean): string =>
  [...text].filter((character) => !isIn(character)).join('');

test('A font of GB 2312-80 lacks rare hanzi and signs', () => {
  expect(without('朱镕、陶喆、李堃、黄㛃，占地㎡，镕𠮷', isInGb2312)).toBe('镕喆堃㛃㎡镕𠮷');
});

test('Everything an ordinary report is written with is in it', () => {
  expect(without('一、（一）“九龙镇”《条例》——……〔〕号，％；①②㈠Ⅳ℃№×→啊齄座', isInGb2312)).toBe('');
});

test('What GBK added among its signs counts as lacking', () => {
  expect(without('ⅰⅹɡ﹁', isInGb2312)).toBe('ⅰⅹɡ﹁');
});

test('A font of GBK has those, and lacks what later sets brought', () => {
  expect(without('朱镕、陶喆、李堃，占地㎡，ⅰ﹁㛃𠮷𬭎鿏', isInGbk)).toBe('㛃𠮷𬭎鿏');
});
