import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileText } from '../../../electron/read/read-file.ts';
import { readRtfStories } from '../../../electron/read/rtf/read-rtf-stories.ts';
import { Mark } from '../../../electron/read/stories/story.ts';
import { AppError } from '../../../shared/app-error.ts';
import { rtfText } from '../../fixtures/rtf/rtf-text.ts';
import { encodeGb18030 } from '../../fixtures/whole-reports/gb18030.ts';
import { unfolded } from './unfolded.ts';
import { wordWorker } from './word-worker-bundle.ts';

const report = readFileSync(join(import.meta.dirname, '../../fixtures/rtf/report.rtf'));
const worker = wordWorker();

const FONTS =
  "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 \\'b7\\'c2\\'cb\\'ce;}" +
  '{\\f2\\fnil\\fcharset2 Wingdings;}{\\f3\\fnil\\fcharset136 PMingLiU;}}';

async function readFile(bytes: Uint8Array) {
  const file = await readFileText(bytes, '年报.doc', { worker: worker() });
  if (!('text' in file)) throw new Error(`read as ${file.kind}`);
  return unfolded(file.text);
}

const read = (body: string) =>
  readFile(Buffer.from(`{\\rtf1\\ansi\\ansicpg936\\deff0${FONTS}\\f1 ${body}}`, 'latin1'));

const linesOf = async (body: string) => (await read(body)).lines;

describe('a file that LibreOffice wrote', () => {
  it('gives its text with automatic numbers and rare characters', async () => {
    expect((await readFile(report)).lines).toEqual([
      '云岭镇人民政府关于2025年度法治政府建设情况的报告',
      '云岭县人民政府：',
      '一、主要举措和“成效”——办结率98.5％……㙍𠮷①〔2025〕3号',
      '（一）字距为单数的段落不能丢。',
      '正文留下，见链接，可断开€5。',
      '第一行第二行',
      '事项　件数',
      '行政 复议　3　办结',
      '一、自动编号的一段',
      '（一）下一级',
      '（二）下一级',
      '3. 2025年',
      '二、自动编号的二段',
      '（一）重新开始',
      '云岭镇人民政府',
      '2026年1月5日',
    ]);
  });

  it('has deleted and hidden text, comments and headers put aside, page numbers away', async () => {
    expect((await readFile(report)).leftOut).toEqual([
      { text: '已删去', reason: 'deleted' },
      { text: '藏起来的', reason: 'hidden' },
      { text: '数据截至年底。', reason: 'footnote' },
      { text: '请核对', reason: 'comment' },
      { text: '内部资料', reason: 'header-footer' },
    ]);
  });

  it('has nothing more to tell than of the tracked change', async () => {
    expect((await readFile(report)).notes).toEqual(['文件里有 1 处修订，按接受修订后的文字读入。']);
  });
});

describe('characters', () => {
  it.each([
    ['in bytes of GBK', rtfText('一、依法行政'), '一、依法行政'],
    ['whose second byte is a letter, written as such', "\\'81@\\'8bA", '丂婣'],
    ['whose bytes stand in the file as they are', encoded('法治政府'), '法治政府'],
    ['parted by ends of lines', "\\'b7\r\n\\'a8\\'d6\n\\'ce", '法治'],
    ['in Unicode with bytes to skip', `\\uc2\\u27861${rtfText('法')}\\u27835${rtfText('治')}`, '法治'],
    ['in Unicode with nothing to skip', '\\uc0\\u27861 \\u27835 ', '法治'],
    ['beyond the first plane', '\\uc1\\u-10174?\\u-8265?', '𠮷'],
    ['in a Western font all the same', `{\\f0 ${rtfText('法治')}}`, '法治'],
    ['beyond GB2312 in a Western font', `{\\f0 ${rtfText('李喆首程')}}`, '李喆首程'],
    ['alone beyond GB2312 in a Western font', `{\\f0 ${rtfText('李')}}{\\f0 ${rtfText('喆')}}`, '李喆'],
    ['in a Western font and no Chinese', "{\\f0 caf\\'e9}", 'café'],
    ['in a font of Taiwan', "{\\f3\\'aa\\'6b\\'aa\\'76}", '法泥'.replace('泥', decodeBig5(0xaa, 0x76))],
    ['in a font of signs', "{\\f2\\'fe}", '☑'],
    ['by name', '\\ldblquote a\\rdblquote\\emdash b\\~c\\{\\}\\\\', '“a”—b c{}\\'],
    ['that only say where a word may break', 'a\\-b\\_c', 'ab-c'],
  ])('%s are read', async (_, body, text) => {
    expect(await linesOf(body)).toEqual([text]);
  });

  it('are read in fonts that stand in their table without groups, as TextEdit writes them', async () => {
    const fonts = '{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil\\fcharset134 PingFangSC-Regular;}';
    const body = `{\\colortbl;\\red0;}\\f1 ${rtfText('依法')}\\f0 caf\\'e9\\f1 ${rtfText('行政')}`;
    const { lines } = await readFile(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252${fonts}${body}}`, 'latin1'));
    expect(lines).toEqual(['依法café行政']);
  });

  it('that are broken are told of', async () => {
    const { lines, notes } = await read(`${rtfText('法')}\\'d6\\par`);
    expect(lines).toEqual(['法□']);
    expect(notes).toEqual([expect.stringContaining('认不出的字')]);
  });

  function encoded(text: string): string {
    return Buffer.from(encodeGb18030(text)).toString('latin1');
  }

  function decodeBig5(...bytes: number[]): string {
    return new TextDecoder('big5').decode(Uint8Array.from(bytes));
  }
});

describe('what does not show', () => {
  it.each([
    ['the code of a field', 'a{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt{b}}}c', 'abc'],
    [
      'a picture and its stand-in',
      'a{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}b',
      'ab',
    ],
    ['the bytes of a picture', 'a{\\pict\\bin6 {\\v}}\\}b', 'ab'],
    ['an object, but what it shows', 'a{\\object{\\*\\objdata 0105}{\\result{b}}}c', 'abc'],
    ['the poorer of two wordings', 'a{\\upr{?}{\\*\\ud{\\u27861 ?}}}b', 'a法b'],
    ['what is unknown and may be left out', 'a{\\*\\nosuch b}c', 'ac'],
    ['bookmarks and entries of the index', 'a{\\*\\bkmkstart b}{\\xe c}d', 'ad'],
    ['facts about the file', '{\\info{\\title a}{\\author b}}c', 'c'],
    ['text put in by a tracked change shows', 'a{\\revised b}c', 'abc'],
  ])('is left away: %s', async (_, body, text) => {
    expect(await linesOf(body)).toEqual([text]);
  });

  it('is put aside where it is text', async () => {
    const { lines, leftOut } = await read(
      'a{\\v b}{\\v c\\v0 d}{\\deleted e}\\v f\\plain g{\\strike i\\strike0 j}{\\striked1 k\\striked0 l}{\\header h\\par}',
    );
    expect(lines).toEqual(['adgjl']);
    expect(leftOut).toEqual([
      { text: 'bc', reason: 'hidden' },
      { text: 'e', reason: 'deleted' },
      { text: 'f', reason: 'hidden' },
      { text: 'i', reason: 'struck' },
      { text: 'k', reason: 'struck' },
      { text: 'h', reason: 'header-footer' },
    ]);
  });

  it('is put aside as a header though it is nothing but digits, if it is no page number', async () => {
    const { leftOut } = await read(
      `a{\\header 2026 123456\\par}{\\footer ${rtfText('第 3 页 共 9 页')}\\par}`,
    );
    expect(leftOut).toEqual([{ text: '2026 123456', reason: 'header-footer' }]);
  });

  it('shows the letters of a field that has no result', async () => {
    const code = '{\\*\\fldinst {EQ \\\\o\\\\ac(\\u9675?,21)}}';
    expect(
      await linesOf(
        `a{\\field${code}}b{\\field${code}{\\fldrslt}}c{\\field${code}{\\fldrslt d}}{\\field{\\fldrslt e}}`,
      ),
    ).toEqual(['a㉑b㉑cde']);
  });

  it('is told of where it is pictures and objects, once each', async () => {
    const picture = '{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}';
    const drawn = '{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict 00}}}}{\\shprslt{\\pict 00}}}';
    const point = '{\\*\\listpicture{\\*\\shppict{\\pict 00}}}';
    const { lines, notes } = await read(
      `${point}a${picture}b${drawn}c{\\object{\\*\\objdata 01}{\\result{\\pict 00}}}d`,
    );
    expect(lines).toEqual(['abcd']);
    expect(notes).toEqual([
      '文件里有 2 张图片，没有读入。',
      '文件里有 1 个嵌入的对象（公式、表格等），没有读入。',
    ]);
  });

  it('is put where it is anchored where it is a text box or a note', async () => {
    const { lines, leftOut, notes } = await read(
      'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt b\\par}}{\\shprslt{\\*\\do{\\dptxbxtext b\\par}}}}' +
        'c{\\footnote \\chftn d}e\\par f{\\footnote\\ftnalt g}\\par',
    );
    expect(lines).toEqual(['ace', 'b', 'f']);
    expect(leftOut).toEqual([
      { text: 'd', reason: 'footnote' },
      { text: 'g', reason: 'endnote' },
    ]);
    expect(notes).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('end with paragraphs, lines, pages and sections', async () => {
    expect(await linesOf('a\\par b\\line c\\page d\\sect e\\\nf')).toEqual(['a', 'b c', 'd', 'e', 'f']);
  });

  it('have the numbers that Word drew, but no points', async () => {
    const numbered = `{\\listtext\\pard\\plain\\f1 ${rtfText('（一）')}\\tab}\\ls1 ${rtfText('依法行政')}\\par`;
    const point = "\\pard{\\listtext\\f2\\'b7\\tab}\\ls2 b\\par";
    expect(await linesOf(numbered + point)).toEqual(['（一）依法行政', 'b']);
  });

  it('have their numbers in text boxes and notes as well', async () => {
    const numbered = (label: string, text: string) => `{\\listtext ${label}\\tab}\\ls1 ${text}\\par`;
    const { lines, leftOut } = await read(
      `a{\\footnote ${numbered('(1)', 'b')}}{\\shptxt ${numbered('1.', '2025')}${numbered("{\\f2\\'b7}", 'c')}}\\par`,
    );
    expect(lines).toEqual(['a', '1. 2025', 'c']);
    expect(leftOut).toEqual([{ text: '(1)b', reason: 'footnote' }]);
  });

  it('are counted by the lists of the file where Word drew no numbers', async () => {
    const level = (format: number, text: string, more = '') =>
      `{\\listlevel\\levelnfc${format}\\levelstartat1${more}{\\leveltext${text};}{\\levelnumbers\\'01;}}`;
    const list = `{\\list${level(39, "\\'02\\'00\\u12289?")}${level(0, "\\'04\\'00.\\'01.")}\\listid7}`;
    const uses =
      '{\\listoverride\\listid7\\ls2}{\\listoverride\\listid7{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls1}';
    const tables = `{\\*\\listtable${list}}{\\*\\listoverridetable${uses}}`;
    const { kept, notes } = await read(
      `${tables}\\pard\\ls2 a\\par\\pard\\ilvl1\\ls2 b\\par c\\par\\pard\\ls2 d\\par\\pard\\ls1 e\\par`,
    );
    expect(kept.map(({ text }) => text)).toEqual(['一、a', '一.1.b', '一.2.c', '二、d', '五、e']);
    expect(kept[0]?.number).toBe('一、');
    expect(notes).toEqual([]);
  });

  it('whose number is not in the file are told of', async () => {
    expect((await read('\\pard\\ls1 a\\par\\pard b\\par')).notes).toEqual([
      expect.stringContaining('1 段的自动编号读不出来'),
    ]);
  });
});

describe('hostile files', () => {
  const deep = '{'.repeat(100_000) + '}'.repeat(100_000);
  const hex = '00'.repeat(64);
  it.each([
    ['that is not closed', report.subarray(0, -1), 'damaged'],
    ['that is cut in half', report.subarray(0, report.length / 2), 'damaged'],
    ['nested 100 000 deep', `{\\rtf1 a${deep}}`, 'damaged'],
    ['whose bytes are fewer than it says', '{\\rtf1 a{\\pict\\bin2000000000 b}}', 'damaged'],
    ['with 40 MB of digits and no end', `{\\rtf1 a{\\pict ${`${hex}\n`.repeat(320_000)}`, 'damaged'],
    ['with text without end', `{\\rtf1 ${'政府'.repeat(2_000_000)}}`, 'too-large'],
    [
      'whose numbers are longer than all its words',
      `{\\rtf1{\\*\\listtable{\\list{\\listlevel\\levelnfc1\\levelstartat3888{\\leveltext\\'ff${"\\'00".repeat(255)};}}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}${'\\ls1 a\\par'.repeat(100_000)}}`,
      'too-large',
    ],
    ['with digits that are none', `{\\rtf1 ${"\\'zz".repeat(400_000)}`, 'damaged'],
  ])('a file %s gives one sentence', async (_, content, code) => {
    const error = await readFile(Buffer.from(content)).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code });
  });

  it('a file that is cut anywhere is damaged, never short', async () => {
    for (let length = report.length - 1; length > 6; length -= 1511)
      await expect(readFile(report.subarray(0, length))).rejects.toMatchObject({ code: 'damaged' });
  }, 120_000);

  it('a picture of 20 MB is passed over', async () => {
    expect(await linesOf(`a{\\pict ${`${hex}\r\n`.repeat(160_000)}}b`)).toEqual(['ab']);
  });
});

it('reads Windows’ Western quotation marks and dashes, whatever the runtime makes of them', async () => {
  expect(await linesOf("\\f0 \\'93a\\'94\\'97\\'97b\\'85\\'80")).toEqual(['“a”——b…€']);
});

it('tells headings by their typeface, as Word and LibreOffice write it', () => {
  const fonts =
    "{\\fonttbl{\\f1\\fcharset134 \\'ba\\'da\\'cc\\'e5;}{\\f2\\fcharset128 \\'fc\\'4b\\'91\\'cc;}{\\f3\\fcharset134 \\'b7\\'c2\\'cb\\'ce;}}";
  const lines = [
    '{\\f1 a}',
    '{\\dbch\\af2\\loch\\f3 b}',
    '{\\b c}',
    '{\\dbch\\ab\\loch d}',
    '{\\f1 e}f',
    '{\\f1 \\plain g}',
  ];
  const { body } = readRtfStories(
    Buffer.from(`{\\rtf1\\ansi${fonts}\\f3 ${lines.join('\\par ')}\\par}`, 'latin1'),
    'accepted',
  );
  const faces = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
    (sign) => (body.marks[body.text.indexOf(sign)] ?? 0) & (Mark.hei | Mark.kai | Mark.bold),
  );
  expect(faces).toEqual([Mark.hei, Mark.hei, Mark.bold, Mark.bold, Mark.hei, 0, 0]);
});

it('reads powers and indices that are set higher and lower by hand', async () => {
  expect(await linesOf('10{\\up8 4}a\\up8 bc\\up0 d\\dn8 2\\dn0 e10{\\up 3}f{\\up2 6}')).toEqual([
    '10⁴abcd₂e10³f6',
  ]);
  expect(await linesOf('{\\up8 62}')).toEqual(['62']);
});

it('reads powers, and equations that have no result', async () => {
  expect(
    await linesOf('10\\super 4\\nosupersub a{\\field{\\*\\fldinst EQ \\\\f(3,4)}{\\fldrslt }}b'),
  ).toEqual(['10⁴a3/4b']);
});

it('reads a drop cap with its paragraph, and a fraction set high and low', async () => {
  expect(
    await linesOf('\\pard\\dropcapli2\\dropcapt1 a\\par\\pard bc {\\super 3}/{\\sub 4}\\par\\pard d\\par'),
  ).toEqual(['abc 3/4', 'd']);
});

it('reads the words of a cell that goes on from the one above it in that one', async () => {
  const { lines, tables } = await read(
    '\\trowd\\clvmgf\\cellx2000\\cellx4000\\intbl a\\cell 15\\cell\\row\\trowd\\clvmrg\\cellx2000\\cellx4000\\intbl b\\cell 20\\cell\\row\\pard c\\par',
  );
  expect(lines).toEqual(['a b　15', '20', 'c']);
  expect(tables[0]?.rows).toEqual([[{ text: 'a\nb', rows: 2 }, { text: '15' }], [{ text: '20' }]]);
});

describe('characters of two bytes', () => {
  it.each([
    ['parted by groups', "a{\\'d6}{\\'ce}b", 'a治b'],
    ['parted by a bookmark', "\\'d6{\\*\\bkmkstart x}\\'ce", '治'],
    ['whose second one is a backslash that stands as it is', '\u00d5\\\u00b7\u00a8', '誠'],
    ['that are broken by what sets the letters bold', "{\\'d6}{\\f0\\'ce\\'ce}", '□'],
  ])('%s are read', async (_, body, start) => {
    expect((await linesOf(body))[0]?.slice(0, start.length)).toBe(start);
  });
});

describe('what stands in for Unicode', () => {
  it.each([
    ['may be missing', '\\uc1\\u27861\\u27835\\par b', ['法治', 'b']],
    ['may be three characters', '\\uc3\\u27861 abc\\u27835{x}yz', ['法治xyz']],
    ['may be named', '\\uc1\\u8220\\ldblquote a\\u8221\\rdblquote', ['“a”']],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('fields and formulas', () => {
  const field = (code: string, result = '') => `{\\field{\\*\\fldinst{ ${code} }}{\\fldrslt ${result}}}`;
  const form = (name: string, state: string) => field(`${name}{\\*\\formfield{${state}}}`);

  it.each([
    ['a box that is ticked', form('FORMCHECKBOX', '\\fftype1\\ffres1'), '☑'],
    ['a box as it stands at first', form('FORMCHECKBOX', '\\fftype1\\ffres25\\ffdefres0'), '☐'],
    ['a box whose state is not in the file', field('FORMCHECKBOX'), '【待补：是否勾选】'],
    [
      'the word that was chosen from a list',
      form('FORMDROPDOWN', '\\fftype2\\ffres1{\\*\\ffl no}{\\*\\ffl yes}'),
      'yes',
    ],
    ['a sign by its number', field('SYMBOL 254 \\\\f Wingdings'), '☑'],
    ['a fraction', '{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr 3}}{\\mden{\\mr 4}}}}}', '3/4'],
    ['a fraction behind a number', '1{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr 3}}{\\mden{\\mr 4}}}}}', '1又3/4'],
    ['a power that has no raised signs', '10{\\super 2.5}', '10^2.5'],
    ['an index', 'CO{\\sub 2}, SO{\\dn6 2}, 10{\\sub 2}, {\\sub0 3}', 'CO₂, SO₂, 10₂, 3'],
    ['an index of a formula', '{\\*\\moMath{\\msSub{\\me{\\mr x}}{\\msub{\\mr 2}}}}', 'x₂'],
    ['a power', '{\\*\\moMath{\\msSup{\\me{\\mr 10}}{\\msup{\\mr 4}}}}', '10⁴'],
    [
      'a sign of a font that has other names and looks',
      "{\\fonttbl{\\f6\\fnil\\fcharset2{\\*\\panose 0505}Wingdings{\\*\\falt Symbol};}}{\\f6\\'fe}",
      '☑',
    ],
    ['digits in a font of Greek letters', '{\\fonttbl{\\f5\\fcharset2 Symbol;}}{\\f5 12a}', '12α'],
  ])('are read: %s', async (_, body, text) => {
    expect(await linesOf(`(${body})`)).toEqual([`(${text})`]);
  });

  it('leave a gap for a formula that is embedded, and tell of it', async () => {
    const { lines, notes } = await read('a{\\object{\\*\\objclass Equation.3}{\\result{\\pict 00}}}b');
    expect(lines).toEqual(['a【待补：公式】b']);
    expect(notes).toEqual(['文件里有 1 个公式没有读入，原处写作“【待补：公式】”，请对照原文补上。']);
  });

  it('leave out what is to be filled in, contents and page numbers', async () => {
    const { lines, leftOut } = await read(
      `a${field('MACROBUTTON NoMacro [b]')}\\par${field('TOC', `c\\par ${field('HYPERLINK x', 'd')}\\par`)}e\\par - 3 -\\par`,
    );
    expect(lines).toEqual(['a', 'e']);
    expect(leftOut).toEqual([
      { text: '[b]', reason: 'prompt' },
      { text: 'c', reason: 'toc' },
      { text: 'd', reason: 'toc' },
      { text: '- 3 -', reason: 'page-number' },
    ]);
  });
});

it('knows titles, headings and lines of a table of contents by their styles and levels', async () => {
  const { kept, leftOut } = await read(
    '{\\stylesheet{\\s1 heading 1;}{\\s2\\sbasedon1 own;}{\\s20 toc 1;}{\\s30 Title;}}\\pard\\s30 t\\par\\pard\\s20 a\\par\\pard\\s1 b\\par\\pard\\outlinelevel1 c\\par\\pard\\s2 d\\par',
  );
  expect(kept).toEqual([
    { text: 't', level: 'title' },
    { text: 'b', level: 1 },
    { text: 'c', level: 2 },
    { text: 'd', level: 1 },
  ]);
  expect(leftOut).toEqual([{ text: 'a', reason: 'toc' }]);
});

it('reads ornamental lettering where it is anchored', async () => {
  const lettering = '{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv \\u27861?}}{\\sp{\\sn x}{\\sv y}}}}';
  expect(await linesOf(`a${lettering}b\\par c`)).toEqual(['ab', '法', 'c']);
});

it('leaves out letters too small to read', async () => {
  const { lines, leftOut } = await read('a{\\fs2 b}{\\fs0 c}{\\fs21 d}{\\dbch\\afs2 e}{\\rtlch\\afs2 f}');
  expect(lines).toEqual(['adf']);
  expect(leftOut.map(({ text }) => text)).toEqual(['bc', 'e']);
});

it('tells of what stands behind the end of the file', async () => {
  const { lines, notes } = await read('a}b\\par c');
  expect(lines).toEqual(['a']);
  expect(notes).toEqual(['文件在结尾以后还有内容，Word 和 WPS 也不显示，没有读入。']);
});

it('a footer between a row’s definition and its cells, with a row of its own, changes no row of the text', async () => {
  const footer = '{\\footer\\trowd\\cellx280\\pard\\intbl x\\cell\\row}';
  const rows = `\\trowd\\cellx100\\cellx300\\sect\\sectd${footer}\\pard\\intbl a\\cell b\\cell\\row`;
  const { tables } = await read(
    `${rows}\\trowd\\cellx100\\cellx200\\cellx300\\pard\\intbl c\\cell d\\cell e\\cell\\row\\pard f\\par`,
  );
  expect(tables.map(({ rows }) => rows)).toEqual([
    [
      [{ text: 'a' }, { text: 'b', columns: 2 }],
      [{ text: 'c' }, { text: 'd' }, { text: 'e' }],
    ],
  ]);
});
