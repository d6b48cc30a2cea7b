import { describe, expect, it } from 'vitest';
import { GONGWEN, linesOf, listOf, lvl, numbered, p, r, readFake } from './read-fake.ts';

const styleOf = (id: string, level: number, name = id) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
const single = (format: string, text: string, more = '') => ({
  numbering: listOf(lvl(0, format, text, more)),
});

describe('automatic numbers', () => {
  it('stand in front of the text as if typed, on all levels, inner ones counted anew', () => {
    const body = [0, 1, 1, 2, 3, 0, 1].map((level) => numbered('甲', level)).join('');
    expect(linesOf(body, { numbering: GONGWEN })).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '1.甲',
      '（1）甲',
      '二、甲',
      '（一）甲',
    ]);
  });

  it('come from styles as well as from paragraphs', () => {
    const body = p('甲', '<w:pStyle w:val="A"/>') + p('乙', '<w:pStyle w:val="B"/>') + numbered('丙', 0);
    const styles = styleOf('A', 0) + styleOf('B', 1);
    expect(linesOf(body, { numbering: GONGWEN, styles })).toEqual(['一、甲', '（一）乙', '二、丙']);
  });

  it('begin and begin again where the list says so', () => {
    const numbering =
      GONGWEN.replace('<w:start w:val="1"/>', '<w:start w:val="3"/>') +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = numbered('甲', 0) + numbered('乙', 0) + numbered('丙', 0, 2) + numbered('丁', 0, 2);
    expect(linesOf(body, { numbering })).toEqual(['三、甲', '四、乙', '一、丙', '二、丁']);
  });

  it.each([
    ['chineseCounting', '%1、', '一、甲'],
    ['chineseCountingThousand', '（%1）', '（一）甲'],
    ['japaneseCounting', '%1、', '一、甲'],
    ['ideographDigital', '%1、', '一、甲'],
    ['decimalFullWidth', '%1．', '１．甲'],
    ['decimalEnclosedParen', '%1', '⑴ 甲'],
    ['decimalEnclosedCircle', '%1', '① 甲'],
    ['decimal', '（%1）', '（1）甲'],
  ])('of the format %s in the form %s read %s', (format, text, expected) => {
    expect(linesOf(numbered('甲', 0), single(format, text))).toEqual([expected]);
  });

  it('keep forms of their own, with a blank only where Word shows one', () => {
    expect(linesOf(numbered('总则', 0), single('chineseCounting', '%1.'))).toEqual(['一.总则']);
    expect(linesOf(numbered('总则', 0), single('chineseCounting', '第%1部分'))).toEqual(['第一部分 总则']);
    const close = single('chineseCounting', '第%1条', '<w:suff w:val="nothing"/>');
    expect(linesOf(numbered('总则', 0), close)).toEqual(['第一条总则']);
  });

  it('do not run into a text that begins with a figure', () => {
    expect(linesOf(numbered('2025年完成', 0), single('decimal', '%1.'))).toEqual(['1. 2025年完成']);
  });

  it('stand once where the same number is typed too, in whatever width', () => {
    const body = numbered('一、甲', 0) + numbered('(一)乙', 1) + numbered('1．丙', 2);
    const { lines, notes } = readFake({ body, numbering: GONGWEN });
    expect(lines.map(({ text }) => text)).toEqual(['一、甲', '(一)乙', '1．丙']);
    expect(notes).toEqual(['有 3 段既有自动编号又打了同样的编号，只读一个。']);
  });

  it('stand once where the same 第一部分 or ① is typed too', () => {
    const part = single('chineseCounting', '第%1部分');
    expect(linesOf(numbered('第一部分　总则', 0), part)).toEqual(['第一部分　总则']);
    expect(linesOf(numbered('①甲', 0), single('decimalEnclosedCircle', '%1'))).toEqual(['①甲']);
  });

  it('stay beside another typed number, which is told', () => {
    const { lines, notes } = readFake({ body: numbered('二、甲', 0), numbering: GONGWEN });
    expect(lines[0]?.text).toBe('一、二、甲');
    expect(notes).toEqual(['“一、二、甲”的自动编号和打上去的编号不一样，两个都读入了，请核对。']);
    expect(linesOf(numbered('（一）甲', 0), { numbering: GONGWEN })).toEqual(['一、（一）甲']);
  });

  it('stay in front of a figure that only looks like them', () => {
    expect(linesOf(numbered('12个村', 0), single('decimal', '%1', '<w:suff w:val="space"/>'))).toEqual([
      '1 12个村',
    ]);
  });

  it('are not taken for typed in a longer figure', () => {
    expect(linesOf(numbered('1.12万元', 0), single('decimal', '%1.%1'))).toEqual(['1.1 1.12万元']);
  });

  it('leave typed numbers among them alone', () => {
    const body = numbered('甲', 0) + p('（一）乙') + numbered('丙', 0) + p('1.丁');
    expect(linesOf(body, { numbering: GONGWEN })).toEqual(['一、甲', '（一）乙', '二、丙', '1.丁']);
  });

  it('without text count, and are told instead of making a line', () => {
    const body = numbered('<w:r/>', 0) + numbered('乙', 0);
    const { lines, notes } = readFake({ body, numbering: GONGWEN });
    expect(lines.map(({ text }) => text)).toEqual(['二、乙']);
    expect(notes).toEqual(['有 1 个自动编号后面没有文字（一、），没有读入。']);
  });

  it('that are set invisible count but are not read', () => {
    const numbering = listOf(
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:vanish/></w:rPr></w:lvl>',
    );
    expect(linesOf(numbered('甲', 0), { numbering })).toEqual(['甲']);
  });

  it('of text boxes do not take part in the counting of the body', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${numbered('框', 0)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const body = numbered('甲', 0) + p(r('文') + box) + numbered('乙', 0);
    expect(linesOf(body, { numbering: GONGWEN })).toEqual(['一、甲', '文', '一、框', '二、乙']);
  });
});
