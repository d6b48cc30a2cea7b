import { describe, expect, it } from 'vitest';
import { readWord } from '../../../electron/read/worker/read-word.ts';
import { keptTexts } from '../../../shared/recognise/read-line.ts';
import { docOf } from './doc-of.ts';
import { p, r, readFake } from './docx/read-fake.ts';

const FORMULA_NOTE = '文件里有 1 个公式没有读入，原处写作“【待补：公式】”，请对照原文补上。';
const OBJECT_NOTE = '文件里有 1 个嵌入的对象（公式、表格等），没有读入。';

const texts = (kind: 'doc' | 'rtf', bytes: Uint8Array) => {
  const { lines, notes } = readWord({ kind, bytes, tracked: 'accepted' });
  return [keptTexts(lines), notes];
};
const doc = (text: string, property?: readonly [number, number]) =>
  texts('doc', docOf({ pieces: 1, characters: text.length, text, ...(property && { pages: 1, property }) }));
const rtf = (body: string) => texts('rtf', Buffer.from(`{\\rtf1 ${body}\\par}`));
const docx = (content: string) => {
  const { lines, notes } = readFake({ body: p(r('a') + content + r('b')) });
  return [lines.map(({ text }) => text), notes];
};

const field = (code: string, result: string): string => `a\u0013 ${code} \u0014${result}\u0015b\r`;

describe('a formula of an equation editor has a gap and is told of', () => {
  it.each([
    ['with its picture', 'EMBED Equation.3', '\u0001'],
    ['drawn apart from the line', 'EMBED Equation.DSMT4', '\u0008'],
    ['without a picture', 'EMBED Equation.KSEE3', ''],
    ['by the name that people know', 'EMBED Microsoft Equation 3.0', '\u0001'],
    ['with a switch', 'EMBED MathType \\* MERGEFORMAT', ''],
  ])('in a .doc %s', (_, code, result) => {
    expect(doc(field(code, result))).toEqual([['a【待补：公式】b'], [FORMULA_NOTE]]);
  });

  it('in a .doc whose field has no result at all', () => {
    expect(doc('a\u0013 EMBED Equation.3 \u0015b\r')).toEqual([['a【待补：公式】b'], [FORMULA_NOTE]]);
  });

  it.each([
    ['as an object', '{\\object{\\*\\objclass Equation.3}{\\*\\objdata 01}}'],
    [
      'as an object in the result of a field',
      '{\\field{\\*\\fldinst EMBED Equation.3}{\\fldrslt {\\object{\\*\\objclass Equation.3}{\\result{\\pict 00}}}}}',
    ],
    [
      'as an object in the code of a field',
      '{\\field{\\*\\fldinst EMBED Equation.3 {\\object{\\*\\objclass Equation.3}}}{\\fldrslt }}',
    ],
    ['as a field with a picture', '{\\field{\\*\\fldinst EMBED Equation.3}{\\fldrslt {\\pict 00}}}'],
    ['as a field without one', '{\\field{\\*\\fldinst EMBED Equation.3}{\\fldrslt }}'],
  ])('in an .rtf %s', (_, body) => {
    expect(rtf(`a${body}b`)).toEqual([['a【待补：公式】b'], [FORMULA_NOTE]]);
  });

  const OLE = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Equation.DSMT4"/>';
  it.each([
    ['as a w:object', `<w:r><w:object>${OLE}</w:object></w:r>`],
    ['as Word 2003 has it', `<w:r><w:pict>${OLE}</w:pict></w:r>`],
  ])('in a .docx %s', (_, content) => {
    expect(docx(content)).toEqual([['a【待补：公式】b'], [FORMULA_NOTE]]);
  });

  it('in a .docx as a field with nothing but a picture', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const picture = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>';
    const code = '<w:r><w:instrText> EMBED Equation.3 </w:instrText></w:r>';
    const [lines] = docx(mark('begin') + code + mark('separate') + picture + mark('end'));
    expect(lines).toEqual(['a【待补：公式】b']);
  });
});

describe('any other embedded object is told of', () => {
  it('where a field of a .doc has no picture of it', () => {
    expect(doc(field('EMBED Excel.Sheet.8', ''))).toEqual([['ab'], [OBJECT_NOTE]]);
    expect(doc(field('LINK Excel.Sheet.8 C:\\\\math.xls', ''))).toEqual([['ab'], [OBJECT_NOTE]]);
  });

  it('where it stands in a .doc without a field', () => {
    expect(doc('a\u0001b\r', [0x0856, 1])).toEqual([['ab'], [OBJECT_NOTE]]);
  });

  it('but not where a link shows its text', () => {
    expect(doc(field('LINK Excel.Sheet.8', '46'))).toEqual([['a46b'], []]);
  });
});
