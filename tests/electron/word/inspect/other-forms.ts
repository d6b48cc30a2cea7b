import type { FakeDocx } from '../formatting/fake-docx.ts';
import { blank, fonts, p, r } from './good-docx.ts';

/**
 * Faults of one clause in other forms than the plainest: by a style, a theme, automatic numbers, the footer, the section.
 * Written before the checks were tried on them; a finding of `clause` must name it by a word of `named`.
 */
export interface OtherForm {
  what: string;
  changes: readonly (readonly [from: string, to: string])[];
  more?: FakeDocx;
  clause: string;
  named: RegExp;
}

const f = (
  what: string,
  clause: string,
  named: RegExp,
  changes: readonly (readonly [from: string, to: string])[],
  more: FakeDocx = {},
): OtherForm => ({ what, clause, named, changes, more });

const LEAD = '2025年，青石镇坚持依法行政，办理事项120件。';
const TEXT = p('Text', LEAD);
const LISTS = '镇政府修订“三张清单”12项。';
const NORMAL = fonts('仿宋_GB2312');
const SIGNATURE = p('Right', '青石镇人民政府', '<w:ind w:right="632"/>');
const DATE = p('Right', '2026年1月8日', '<w:ind w:right="316"/>');
const TITLE_STYLE = '<w:spacing w:line="720" w:lineRule="exact"/><w:jc w:val="center"/>';
const THEME =
  '<a:themeElements><a:fontScheme name="o"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="等线 Light"/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/>' +
  '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const run = (rPr: string, text = LEAD): [string, string] => [p('Text', text), p('Text', r(rPr, text))];

export const OTHER_FORMS: readonly OtherForm[] = [
  f('A4 that lies on its side', '5.1', /纸张/, [
    ['w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"'],
  ]),
  f('A5', '5.1', /纸张/, [['w:w="11906" w:h="16838"', 'w:w="8391" w:h="11906"']]),
  f('a gutter of 10 mm', '5.2.1', /订口|版心/, [['w:gutter="0"', 'w:gutter="567"']]),
  f('top and left exchanged', '5.2.1', /天头/, [
    ['w:top="2098"', 'w:top="1588"'],
    ['w:left="1588" w:header', 'w:left="2098" w:header'],
  ]),
  f('a right margin of 20 mm', '5.2.1', /版心/, [['w:right="1474" w:bottom', 'w:right="1134" w:bottom']]),
  f('lines of at least 28.95 pt', '5.2.3', /行距/, [
    ['w:lineRule="exact"/><w:jc w:val="both"/>', 'w:lineRule="atLeast"/><w:jc w:val="both"/>'],
  ]),
  f('space after by the style', '5.2.3', /段前段后/, [
    ['w:before="0" w:after="0" w:line="579"', 'w:before="0" w:after="156" w:line="579"'],
  ]),
  f('space before in lines', '5.2.3', /段前段后/, [
    ['w:before="0" w:after="0" w:line="579"', 'w:beforeLines="50" w:before="289" w:after="0" w:line="579"'],
  ]),
  f('wider characters by the style', '5.2.3', /每行字数/, [
    ['<w:sz w:val="32"/>', '<w:spacing w:val="20"/><w:sz w:val="32"/>'],
  ]),
  f(
    'the body’s font by the theme',
    '7.3.3',
    /正文字体/,
    [
      [
        NORMAL,
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/>',
      ],
    ],
    { theme: THEME },
  ),
  f('the body’s font left to the defaults', '7.3.3', /正文字体/, [
    [NORMAL, ''],
    [
      '<w:style w:type="paragraph" w:default="1"',
      `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('宋体')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1"`,
    ],
  ]),
  f('the body’s size left to the defaults', '7.3.3', /正文字号/, [['<w:sz w:val="32"/>', '']]),
  f('a style of 一、 in 宋体', '7.3.3', /“一、”层次字体/, [
    [`<w:rPr>${fonts('黑体')}</w:rPr></w:style>`, `<w:rPr>${fonts('宋体')}</w:rPr></w:style>`],
  ]),
  f('a bold style of 一、', '7.3.3', /“一、”层次加粗/, [
    [`<w:rPr>${fonts('黑体')}</w:rPr></w:style>`, `<w:rPr>${fonts('黑体')}<w:b/></w:rPr></w:style>`],
  ]),
  f('a style of （一） in 仿宋', '7.3.3', /“（一）”层次字体/, [[fonts('楷体_GB2312'), fonts('仿宋_GB2312')]]),
  f('a large style of （一）', '7.3.3', /“（一）”层次字号/, [
    [fonts('楷体_GB2312'), `${fonts('楷体_GB2312')}<w:sz w:val="36"/>`],
  ]),
  f('a bold character style', '7.3.3', /正文加粗/, [
    run('<w:rStyle w:val="Strong"/>'),
    [
      '<w:style w:type="paragraph" w:default="1"',
      '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:default="1"',
    ],
  ]),
  f('the Chinese font alone wrong', '7.3.3', /正文字体/, [run('<w:rFonts w:eastAsia="微软雅黑"/>')]),
  f('digits alone in Times New Roman', '5.2.2', /数字和字母/, [
    run('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'),
  ]),
  f('quotes in a Latin font', '5.2.2', /引号/, [
    run('<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:hint="default"/>', LISTS),
  ]),
  f('an indent of one character', '7.3.3', /段落首行/, [
    [TEXT, p('Text', LEAD, '<w:ind w:firstLineChars="100" w:firstLine="316"/>')],
  ]),
  f('a block that is moved in', '7.3.3', /段落回行/, [
    [
      TEXT,
      p(
        'Text',
        LEAD.repeat(2),
        '<w:ind w:leftChars="200" w:left="632" w:firstLineChars="0" w:firstLine="0"/>',
      ),
    ],
  ]),
  f('a paragraph that ends early', '7.3.3', /段落回行/, [
    [TEXT, p('Text', LEAD.repeat(2), '<w:ind w:right="1264" w:firstLineChars="200" w:firstLine="632"/>')],
  ]),
  f('the indent missing in the style', '7.3.3', /段落首行/, [
    ['<w:ind w:firstLineChars="200" w:firstLine="632"/>', ''],
  ]),
  f(
    '1. automatic in place of 一、',
    '7.3.3',
    /“1.”层次字体/,
    [
      [
        p('Part', '一、主要举措'),
        p('Part', '主要举措', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      ],
    ],
    { numbering: NUMBERING },
  ),
  f('numbers of full width', '7.3.3', /“1.”层次序号/, [['1.完善程序', '1．完善程序']]),
  f('（一）、', '7.3.3', /“（一）”层次序号|序号/, [['（一）健全制度', '（一）、健全制度']]),
  f('a title moved by an indent', '7.3.1', /标题位置/, [
    [
      TITLE_STYLE,
      '<w:spacing w:line="720" w:lineRule="exact"/><w:ind w:right="1264"/><w:jc w:val="center"/>',
    ],
  ]),
  f('a title spread over the line', '7.3.1', /标题位置/, [
    [TITLE_STYLE, '<w:spacing w:line="720" w:lineRule="exact"/><w:jc w:val="distribute"/>'],
  ]),
  f('a coloured title by the theme', '7.3.1', /标题颜色/, [
    ['<w:sz w:val="44"/>', '<w:color w:val="2F5496" w:themeColor="accent1"/><w:sz w:val="44"/>'],
  ]),
  f('an addressee in the middle', '7.3.2', /主送机关起点/, [
    [p('Normal', '青石县人民政府：'), p('Normal', '青石县人民政府：', '<w:jc w:val="center"/>')],
  ]),
  f('two blank lines over the addressee', '7.3.2', /主送机关位置/, [
    [blank + p('Normal', '青石县人民政府：'), blank + blank + p('Normal', '青石县人民政府：')],
  ]),
  f('struck out', '5.2.2', /删除线/, [run('<w:strike/>')]),
  f('marks of emphasis', '5.2.2', /着重/, [run('<w:em w:val="dot"/>')]),
  f('shaded', '5.2.4', /底纹|突出/, [run('<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>')]),
  f('grey by the theme', '5.2.4', /颜色/, [
    run('<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>'),
  ]),
  f('characters narrowed to 80 %', '5.2.2', /缩放/, [run('<w:w w:val="80"/>')]),
  f('hidden text left in', '实务', /隐藏/, [
    [TEXT, TEXT.replace('</w:p>', `${r('<w:vanish/>', '内部掌握。')}</w:p>`)],
  ]),
  f('half-width quotes', '9', /半角标点/, [['“三张清单”', '"三张清单"']]),
  f('full-width digits', '9', /全角数字/, [['办理事项120件', '办理事项１２０件']]),
  f('a date in full-width digits', '7.3.5.4', /成文日期写法/, [['2026年1月8日', '２０２６年１月８日']]),
  f('a date with points', '7.3.5.4', /成文日期写法/, [['2026年1月8日', '2026.1.8']]),
  f('a date without its day', '7.3.5.4', /成文日期写法/, [['2026年1月8日', '2026年1月']]),
  f('a date too far in', '7.3.5', /署名和日期位置/, [[DATE, DATE.replace('316', '2212')]]),
  f('a signature in 楷体', '5.2.2', /署名和日期字体/, [
    [SIGNATURE, p('Right', r('<w:rFonts w:eastAsia="楷体"/>', '青石镇人民政府'), '<w:ind w:right="632"/>')],
  ]),
  f('page numbers on the wrong sides', '7.5', /页码位置/, [
    ['w:rightChars="100" w:right="280"/><w:jc w:val="right"/>', 'w:left="280"/><w:jc w:val="LEFT"/>'],
    ['w:leftChars="100" w:left="280"/><w:jc w:val="left"/>', 'w:right="280"/><w:jc w:val="right"/>'],
    ['w:val="LEFT"', 'w:val="left"'],
  ]),
  f('第 1 页', '7.5', /页码两侧/, [
    ['— ', '第 '],
    [' —', ' 页'],
  ]),
  f('page numbers between en dashes', '7.5', /页码两侧/, [
    ['— ', '– '],
    [' —', ' –'],
  ]),
  f('a first page without a number', '7.5', /首页没有/, [['<w:pgSz', '<w:titlePg/><w:pgSz']]),
  f('a page number that is typed', '7.5', /页码/, [[' PAGE ', ' DATE ']]),
  f('red page numbers', '5.2.4', /颜色/, [
    [`${fonts('宋体')}<w:sz w:val="28"/>`, `${fonts('宋体')}<w:color w:val="FF0000"/><w:sz w:val="28"/>`],
  ]),
  f('page numbers in 仿宋', '7.5', /页码字体/, [
    [`${fonts('宋体')}<w:sz w:val="28"/>`, '<w:sz w:val="28"/>'],
  ]),
  f('a page number in a text box, in Times', '7.5', /页码字体/, [
    [`${fonts('宋体')}<w:sz w:val="28"/>`, `${fonts('Times New Roman')}<w:sz w:val="28"/>`],
    [
      '<w:pStyle w:val="Footer"/>',
      '<w:pStyle w:val="Footer"/><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>',
    ],
  ]),
];
