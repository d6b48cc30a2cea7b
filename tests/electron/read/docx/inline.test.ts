import { describe, expect, it } from 'vitest';
import { field, linesOf, p, r, readFake } from './read-fake.ts';

const begin = (more = '') => `<w:r><w:fldChar w:fldCharType="begin">${more}</w:fldChar></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

describe('the text of a paragraph', () => {
  it('is read through links, content controls, insertions and elements that nobody knows', () => {
    const wrapped = ['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:ins', 'w:unheardOf'].map(
      (name, at) => `<${name}>${r(String(at))}</${name}>`,
    );
    const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('5')}</w:sdtContent></w:sdt>`;
    expect(linesOf(p(wrapped.join('') + control))).toEqual(['012345']);
  });

  it('has tabs, hyphens that do not break, and no soft hyphens', () => {
    const run =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:ptab/><w:t>A</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>B</w:t></w:r>';
    expect(linesOf(p(run))).toEqual(['甲\t乙\tA-B']);
  });

  it('has the signs of symbol fonts, and tells of those that nobody knows', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const known =
      sym('Wingdings', 'F0FE') + sym('Wingdings', 'F082') + sym('仿宋', '3014') + sym('Symbol', 'F0B1');
    expect(readFake({ body: p(known) })).toMatchObject({ lines: [{ text: '☑②〔±' }], notes: [] });
    const { lines, notes } = readFake({ body: p(r('甲') + sym('Odd', 'F041') + sym('Odd', '110000')) });
    expect(lines[0]?.text).toBe('甲〓〓');
    expect(notes).toEqual(['文件里有认不出的特殊符号，写作“〓”，请核对。']);
  });

  it('has formulas and readings above words', () => {
    const math =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a+b</m:t></m:r></m:oMath>';
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('kàn')}</w:rt><w:rubyBase>${r('阚')}</w:rubyBase></w:ruby></w:r>`;
    expect(linesOf(p(math + ruby))).toEqual(['a+b阚（kàn）']);
  });

  it('has the results of fields, not their code, in either form', () => {
    const simple = `<w:fldSimple w:instr="DATE">${r('一月')}</w:fldSimple>`;
    expect(linesOf(p(r('于') + field('REF x', r('今年')) + simple))).toEqual(['于今年一月']);
  });

  it('does not have the results of fields inside the code of another', () => {
    const body = p(
      begin() +
        code('IF ') +
        field('PAGE', r('7')) +
        code(' = 1') +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('是')}` +
        end,
    );
    expect(linesOf(body)).toEqual(['是']);
  });

  it('is not lost behind a field that never ends', () => {
    expect(linesOf(p(begin() + code('PAGE') + r('甲')) + p(r('乙')))).toEqual(['甲', '乙']);
  });

  it('has what fields without a result show', () => {
    const box =
      begin('<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>') + code('FORMCHECKBOX') + end;
    const list =
      begin(
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="否"/><w:listEntry w:val="是"/></w:ddList></w:ffData>',
      ) +
      code('FORMDROPDOWN') +
      end;
    expect(linesOf(p(box + list))).toEqual(['☑是']);
    expect(linesOf(p(begin() + code('EQ \\o\\ac(○,21)') + end))).toEqual(['㉑']);
    const shown = (words: string) => linesOf(p(begin() + code(`EQ ${words}`) + end));
    expect(shown('\\l(12,5)')).toEqual(['12，5']);
    expect(shown('\\a\\al\\co2(12,5,7,9)')).toEqual(['12，5，7，9']);
    expect(shown('\\b\\bc\\[(甲)\\b(乙)\\b\\lc\\{(丙)')).toEqual(['[甲]（乙）{丙']);
    expect(shown('\\f(10\\s\\up5(3),7)')).toEqual(['10³/7']);
    expect(linesOf(p(begin() + code('QUOTE "引用的话" \\* MERGEFORMAT') + end))).toEqual(['引用的话']);
    expect(linesOf(p(begin() + code('XE "甲"') + end))).toEqual([]);
  });

  it('has a gap where a field without a result shows what Word works out', () => {
    const field = (words: string) => begin() + code(words) + end;
    expect(linesOf(p(field('LISTNUM \\l 1') + r('登记')))).toEqual(['【待补：编号】登记']);
    expect(linesOf(p(r('共') + field('=SUM(ABOVE)') + r('件，') + field('DATE')))).toEqual([
      '共【待补：得数】件，【待补：日期】',
    ]);
  });

  it('has no words of a button that says what to type there, nor letters too small to read', () => {
    const button = begin() + code('MACROBUTTON NoMacro 点击输入单位') + end;
    const { lines, leftOut } = readFake({ body: p(r('甲') + button + r('乙', '<w:sz w:val="2"/>')) });
    expect(lines).toEqual([{ text: '甲' }]);
    expect(leftOut).toEqual([
      { text: '点击输入单位', reason: 'prompt' },
      { text: '乙', reason: 'hidden' },
    ]);
  });

  it('has a gap where a formula of an equation editor stands, and tells of it', () => {
    const formula =
      '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Equation.3"/></w:object></w:r>';
    const { lines, notes } = readFake({ body: p(r('甲') + formula + r('乙')) });
    expect(lines).toEqual([{ text: '甲【待补：公式】乙' }]);
    expect(notes).toEqual(['文件里有 1 个公式没有读入，原处写作“【待补：公式】”，请对照原文补上。']);
  });

  it('has no line ends that are only white space in the file', () => {
    expect(linesOf(p('<w:r><w:t>甲\n乙</w:t></w:r>'))).toEqual(['甲 乙']);
  });
});

it('reads a drop cap with the paragraph that it begins, and no other frame', () => {
  const frame = (what: string) => `<w:pPr><w:framePr ${what} w:wrap="around"/></w:pPr>`;
  expect(linesOf(`<w:p>${frame('w:dropCap="drop"')}${r('今')}</w:p>${p('年以来，调解126件。')}`)).toEqual([
    '今年以来，调解126件。',
  ]);
  expect(linesOf(`<w:p>${frame('w:w="2000"')}${r('图注')}</w:p>${p('正文。')}`)).toEqual(['图注', '正文。']);
});

it('reads a number set high, a stroke and one set low as a fraction', () => {
  const high = (text: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  expect(linesOf(p(`${r('完成')}${high('3')}${r('/4，10')}${high('3')}${r('户')}`))).toEqual([
    '完成3/4，10³户',
  ]);
});

it('leaves a power a power where a stroke and a number stand behind it', () => {
  const high = (text: string) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const text = p(`${r('10')}${high('3')}${r('/4，10')}${high('12')}${r('/5，3m')}${high('3')}${r('/2小时')}`);
  expect(linesOf(text)).toEqual(['10³/4，10¹²/5，3m³/2小时']);
});
