import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../electron/read/docx/read-docx.ts';
import { linesOf, lvl, numbered, p, r, readableDocx, readFake, table } from './read-fake.ts';

const RAISED = '<w:vertAlign w:val="superscript"/>';
const math = (content: string) =>
  `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</m:oMath>`;
const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const begin = (data = '') => `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const emptyField = (text: string, data = '') => begin(data) + code(text) + mark('separate') + mark('end');

it('brings the typeface of a heading that a short line is set in throughout', () => {
  const east = (font: string) => `<w:rFonts w:eastAsia="${font}"/>`;
  const styles = `<w:style w:type="paragraph" w:styleId="H"><w:rPr>${east('黑体')}</w:rPr></w:style>`;
  const body = [
    p(r('工作', east('黑体')) + r('情况', east('SimHei'))),
    p('工作情况', '<w:pStyle w:val="H"/>'),
    p(r('抓学习', east('楷体_GB2312'))),
    p(r('抓学习', '<w:b/>')),
    p(r('抓', '<w:b/>') + r('学习')),
    p(r('抓学习，补短板。', '<w:b/>')),
    p('抓学习'),
  ].join('');
  expect(readFake({ body, styles }).lines.map(({ face }) => face)).toEqual([
    ...['hei', 'hei', 'kai', 'bold', undefined, undefined, undefined],
  ]);
});

describe('a number whose meaning is in its looks', () => {
  it('keeps its power', () => {
    expect(linesOf(p(r('约10') + r('4', RAISED) + r('人，1200m') + r('2', RAISED)))).toEqual([
      '约10⁴人，1200m²',
    ]);
  });

  it('keeps its power where it is set higher by hand', () => {
    const up = (text: string, by = 8) => r(text, `<w:position w:val="${by}"/>`);
    expect(linesOf(p(r('约10') + up('4') + r('人') + up('6', 2) + r('次，') + up('3', -8)))).toEqual([
      '约10⁴人6次，3',
    ]);
    expect(linesOf(p(up('全镇') + up('62') + up('次')))).toEqual(['全镇62次']);
    expect(linesOf(p(up('62')))).toEqual(['62']);
  });

  it('keeps its index, set so or set lower by hand', () => {
    const sub = (text: string) => r(text, '<w:vertAlign w:val="subscript"/>');
    const down = (text: string) => r(text, '<w:position w:val="-6"/>');
    expect(
      linesOf(p(r('CO') + sub('2') + r('，log') + sub('10') + r('5，全镇') + sub('62') + r('次'))),
    ).toEqual(['CO₂，log₁₀5，全镇62次']);
    expect(linesOf(p(r('H') + down('1') + down('2') + r('O')))).toEqual(['H₁₂O']);
    expect(linesOf(p(r('在') + down('A') + down('62') + down('栋')))).toEqual(['在A62栋']);
  });

  it('keeps its power where a character style raises it', () => {
    const styles = `<w:style w:type="character" w:styleId="U"><w:rPr>${RAISED}</w:rPr></w:style>`;
    expect(linesOf(p(r('10') + r('4', '<w:rStyle w:val="U"/>')), { styles })).toEqual(['10⁴']);
  });

  it.each([
    ['a fraction', `<m:f><m:num>${m('3')}</m:num><m:den>${m('4')}</m:den></m:f>`, '3/4'],
    ['a sum over a number', `<m:f><m:num>${m('a+b')}</m:num><m:den>${m('2')}</m:den></m:f>`, '(a+b)/2'],
    ['a power', `<m:sSup><m:e>${m('10')}</m:e><m:sup>${m('3')}</m:sup></m:sSup>`, '10³'],
    ['a power in letters', `<m:sSup><m:e>${m('x')}</m:e><m:sup>${m('ab')}</m:sup></m:sSup>`, 'x^(ab)'],
    ['an index', `<m:sSub><m:e>${m('x')}</m:e><m:sub>${m('2')}</m:sub></m:sSub>`, 'x₂'],
    [
      'an index with a point behind letters',
      `<m:sSub><m:e>${m('PM')}</m:e><m:sub>${m('2.5')}</m:sub></m:sSub>`,
      'PM2.5',
    ],
    [
      'a sum from one to twelve',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('1')}</m:sub><m:sup>${m('12')}</m:sup><m:e>${m('x')}</m:e></m:nary>`,
      '∑₁¹²x',
    ],
    [
      'numbers side by side',
      `<m:m><m:mr><m:e>${m('1')}</m:e><m:e>${m('2')}</m:e></m:mr><m:mr><m:e>${m('3')}</m:e><m:e>${m('4')}</m:e></m:mr></m:m>`,
      '1，2；3，4',
    ],
    ['one over another', `<m:eqArr><m:e>${m('1')}</m:e><m:e>${m('2')}</m:e></m:eqArr>`, '1；2'],
    [
      'what stands in front',
      `<m:sPre><m:sub>${m('1')}</m:sub><m:sup>${m('2')}</m:sup><m:e>${m('3')}</m:e></m:sPre>`,
      '₁²3',
    ],
    ['a limit', `<m:limLow><m:e>${m('max')}</m:e><m:lim>${m('4')}</m:lim></m:limLow>`, 'max₄'],
    ['a root', `<m:rad><m:deg/><m:e>${m('2')}</m:e></m:rad>`, '√2'],
    ['brackets', `<m:d><m:e>${m('1')}</m:e></m:d>`, '(1)'],
  ])('keeps %s of a formula', (_, formula, text) => {
    expect(linesOf(p(r('约') + math(formula) + r('户')))).toEqual([`约${text}户`]);
  });

  it('keeps a power that has no raised signs apart from its base', () => {
    const runs = (...texts: string[]) => r('约10') + texts.map((text) => r(text, RAISED)).join('') + r('户');
    expect(linesOf(p(runs('2.5')))).toEqual(['约10^2.5户']);
    expect(linesOf(p(runs('2', '.', '5')))).toEqual(['约10^2.5户']);
    expect(linesOf(p(runs('2/3')))).toEqual(['约10^(2/3)户']);
    expect(linesOf(p(runs('4万')))).toEqual(['约10⁴万户']);
    expect(linesOf(p(runs('４')))).toEqual(['约10⁴户']);
    expect(linesOf(p(runs('－', '3')))).toEqual(['约10⁻³户']);
    expect(linesOf(p(r('约') + r('2.5万', RAISED)))).toEqual(['约2.5万']);
  });

  it('keeps a fraction apart from the number that it stands behind', () => {
    const part = `<m:f><m:num>${m('3')}</m:num><m:den>${m('4')}</m:den></m:f>`;
    expect(linesOf(p(r('约1') + math(part) + r('倍')))).toEqual(['约1又3/4倍']);
    expect(linesOf(p(r('约') + math(m('1') + part) + r('倍')))).toEqual(['约1又3/4倍']);
    expect(linesOf(p(r('约1') + emptyField('EQ \\f(3,4)') + r('倍')))).toEqual(['约1又3/4倍']);
    expect(linesOf(p(r('约') + math(part) + r('和') + math(part)))).toEqual(['约3/4和3/4']);
  });

  it('is that which Word counts in a cell', () => {
    const cell = (level: number) => numbered('<w:r/>', level);
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const { lines, notes } = readFake({
      body: table([p('序号'), p('事项')], [cell(0), p('许可')], [cell(0), p('检查')]),
      numbering,
    });
    expect(lines.map(({ text }) => text)).toEqual(['序号　事项', '1　许可', '2　检查']);
    expect(notes).toEqual([]);
  });

  it('counts a level that was skipped', () => {
    const levels = lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2') + lvl(2, 'decimal', '%1.%2.%3');
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(linesOf(numbered('甲', 0) + numbered('乙', 2) + numbered('丙', 1), { numbering })).toEqual([
      '1 甲',
      '1.1.1 乙',
      '1.2 丙',
    ]);
  });
});

describe('a field with an empty result', () => {
  const box = (value: number) =>
    `<w:ffData><w:checkBox><w:default w:val="${value}"/></w:checkBox></w:ffData>`;
  const list =
    '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="合格"/><w:listEntry w:val="优秀"/></w:ddList></w:ffData>';

  it('shows its state or its choice', () => {
    const body = p(
      emptyField('FORMCHECKBOX', box(1)) +
        r('是 ') +
        emptyField('FORMCHECKBOX', box(0)) +
        r('否，') +
        emptyField('FORMDROPDOWN', list),
    );
    expect(linesOf(body)).toEqual(['☑是 ☐否，优秀']);
  });

  it.each([
    ['a number in a circle', 'eq \\o\\ac(○,1)', '①'],
    ['a large number in a circle', 'EQ \\o\\ac(○,21)', '㉑'],
    ['a hanzi in a circle', 'EQ \\o\\ac(○,密)', '（密）'],
    ['a reading', 'EQ \\* jc2 \\* "Font:SimSun" \\* hps10 \\o\\ad(\\s\\up 9(qí),綦)', '綦（qí）'],
    ['a fraction', 'EQ \\f(3,4)', '3/4'],
    ['a power', 'EQ 10\\s\\up 8(4)', '10⁴'],
    ['an index', 'EQ CO\\s\\do 4(2)', 'CO₂'],
    ['a root', 'EQ \\r(3,8)', '³√8'],
  ])('shows %s of an equation', (_, text, shown) => {
    expect(linesOf(p(emptyField(text)))).toEqual([shown]);
    expect(linesOf(p(begin() + code(text) + mark('end')))).toEqual([shown]);
  });

  it('shows its result where it has one', () => {
    expect(linesOf(p(begin() + code('EQ \\f(3,4)') + mark('separate') + r('¾') + mark('end')))).toEqual([
      '¾',
    ]);
  });
});

describe('what stands in a file only to be filled in', () => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  it.each([
    ['around a paragraph', control(p('单击此处输入文字。')) + p('甲')],
    ['in a paragraph', p(control(r('单击此处输入文字。')) + r('甲'))],
  ])('is left out, and listed: %s', (_, body) => {
    const { lines, leftOut } = readFake({ body });
    expect(lines.map(({ text }) => text)).toEqual(['甲']);
    expect(leftOut).toEqual([{ text: '单击此处输入文字。', reason: 'prompt' }]);
  });
});

it('letters set in a font of signs are the signs that show', () => {
  const signs = '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>';
  expect(linesOf(p(r('公开：') + r('R', signs) + r('是 ') + r('\uF0A3', signs) + r('否')))).toEqual([
    '公开：☑是 □否',
  ]);
});

describe('a character that no file may have', () => {
  const fileWith = (text: Buffer): Uint8Array => {
    const plain = readableDocx({ body: p('全年召开会议6次。') });
    const parts = unzipSync(plain);
    const document = Buffer.from(parts['word/document.xml'] ?? []);
    const at = document.indexOf('会议');
    return zipSync({
      ...parts,
      'word/document.xml': Buffer.concat([document.subarray(0, at), text, document.subarray(at)]),
    });
  };

  it.each([
    ['a byte that is no UTF-8', Buffer.from([0xff])],
    ['half a character', Buffer.from([0xe4, 0xb8])],
    ['NUL', Buffer.from([0])],
    ['a control character', Buffer.from([0x1f])],
    ['a reference to one', Buffer.from('&#x1;')],
    ['a reference to NUL', Buffer.from('&#0;')],
  ])('is read as □ and asked about: %s', (_, text) => {
    const { lines, notes } = readDocx(fileWith(text));
    expect(lines.map((line) => line.text)).toEqual(['全年召开□会议6次。']);
    expect(notes).toEqual(['文件里有 1 个认不出的字，写作“□”，请对照原文改正：“全年召开□会议6次。”。']);
  });

  it('keeps whatever else such a file says, and refuses one whose marks are broken', () => {
    expect(readDocx(fileWith(Buffer.from('\t&#9;&#x20;&amp;#1;'))).lines[0]?.text).toContain('&#1;会议');
    expect(() => readDocx(fileWith(Buffer.from('<w:b\0>')))).toThrow('damaged');
  });
});
