import { expect, it } from 'vitest';
import { readWord } from '../../../electron/read/worker/read-word.ts';
import { readPage } from '../../../shared/html/read-page.ts';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import { listOf, lvl, numbered, p, r, readFake } from './docx/read-fake.ts';

const look = ({ text, size, bullet }: ReadLine): string =>
  [text, size, bullet].filter((each) => each !== undefined).join(' ');

it('tells the size of letters and the points of lists of a .docx', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="T"><w:name w:val="T"/><w:rPr><w:sz w:val="36"/></w:rPr></w:style>';
  const body =
    p(r('甲', '<w:sz w:val="44"/>')) +
    p(r('乙'), '<w:pStyle w:val="T"/>') +
    p(r('丙')) +
    p(r('丁', '<w:sz w:val="44"/>') + r('戊')) +
    numbered('己', 0);
  const { lines } = readFake({ body, styles, numbering: listOf(lvl(0, 'bullet', '●')) });
  expect(lines.map(look)).toEqual(['甲 22', '乙 18', '丙 16', '丁戊', '己 16 •']);
});

it('tells them of an .rtf', () => {
  const list =
    "{\\*\\listtable{\\list{\\listlevel\\levelnfc23\\levelstartat1{\\leveltext\\'01\\u9679 ?;}{\\levelnumbers;}}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\ls1}}";
  const rtf = `{\\rtf1\\ansi${list}\\pard\\plain\\fs44 A\\par\\pard\\plain\\fs32 B\\par\\pard\\plain C\\par\\pard\\plain\\ls1\\fs32 D\\par}`;
  const { lines } = readWord({ kind: 'rtf', bytes: Buffer.from(rtf), tracked: 'accepted' });
  expect(lines.map(look)).toEqual(['A 22', 'B 16', 'C', 'D 16 •']);
});

it('tells them of a page', () => {
  const page =
    '<p style="font-size:22pt">甲</p><p><font size="5">乙</font></p><p style="font-size:24px">丙</p><div style="font-size:20pt"><p style="font-size:.9em">丁</p><p style="font-size:50%">戊</p></div><p>己</p><ul><li>庚</li></ul><ul style="list-style:none"><li>辛</li></ul>';
  expect(readPage(page).lines.map(look)).toEqual([
    ...['甲 22', '乙 18', '丙 18', '丁 18', '戊 10', '己', '庚 •', '辛'],
  ]);
});
