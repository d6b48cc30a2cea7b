import { blank, p, r, SIGNED } from './good-docx.ts';

/**
 * One thing broken in a good file: in its XML `from` becomes `to`; a finding of `clause` must then name it by a word of
 * `named` in what it looked at or measured.
 */
export interface Mutation {
  what: string;
  from: string;
  to: string;
  clause: string;
  named: RegExp;
}

const m = (what: string, from: string, to: string, clause: string, named: RegExp): Mutation => ({
  ...{ what, from, to, clause, named },
});

const TITLE_LINE = p('Title', '关于2025年法治政府建设情况的报告');
const OFFICE_LINE = p('Title', '云州市青石县青石镇人民政府');
const ADDRESSEE = p('Normal', '青石县人民政府：');
const LEAD = '2025年，青石镇坚持依法行政，办理事项120件。';

/** Written before the checks were mended: what every one-clause fault of a file must be called. */
export const MUTATIONS: readonly Mutation[] = [
  m('Letter paper', 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"', '5.1', /纸张/),
  m('a top margin of 35 mm', 'w:top="2098"', 'w:top="1985"', '5.2.1', /天头/),
  m('a left margin of 25 mm', 'w:left="1588" w:header', 'w:left="1417" w:header', '5.2.1', /订口/),
  m('a low text area', 'w:bottom="1984"', 'w:bottom="1440"', '5.2.1', /版心/),
  m('lines of 31 pt', 'w:line="579"', 'w:line="620"', '5.2.3', /行数/),
  m('lines of 26 pt', 'w:line="579"', 'w:line="520"', '5.2.3', /行数/),
  m('automatic lines', 'w:line="579" w:lineRule="exact"', 'w:line="360" w:lineRule="auto"', '5.2.3', /行/),
  m('no grid of characters', 'linesAndChars', 'lines', '5.2.3', /每行字数/),
  m('a title in 宋体', '方正小标宋简体', '宋体', '7.3.1', /标题字体/),
  m('a small title', '<w:sz w:val="44"/>', '<w:sz w:val="36"/>', '7.3.1', /标题字号/),
  m('a bold title', '<w:sz w:val="44"/>', '<w:b/><w:sz w:val="44"/>', '7.3.1', /标题加粗/),
  m('a title at the left', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>', '7.3.1', /标题位置/),
  m('a red title', '<w:sz w:val="44"/>', '<w:color w:val="FF0000"/><w:sz w:val="44"/>', '7.3.1', /标题颜色/),
  m(
    'a title torn in a name',
    OFFICE_LINE,
    p('Title', '云州市青石县青石') + p('Title', '镇人民政府'),
    '7.3.1',
    /词意/,
  ),
  m(
    'a title torn in a word',
    TITLE_LINE,
    p('Title', '关于2025年法治政府建设情况的报') + p('Title', '告'),
    '7.3.1',
    /词意/,
  ),
  m(
    '关于 at a line’s end',
    OFFICE_LINE + TITLE_LINE,
    p('Title', '云州市青石县青石镇人民政府关于') + p('Title', '2025年法治政府建设报告'),
    '7.3.1',
    /词意/,
  ),
  m(
    'a title as a block',
    '云州市青石县青石镇人民政府',
    '云州市青石县青石镇人民政府办公室',
    '7.3.1',
    /标题排列/,
  ),
  m('no blank line over the addressee', blank + ADDRESSEE, ADDRESSEE, '7.3.2', /主送机关位置/),
  m('an addressee moved in', ADDRESSEE, p('Text', '青石县人民政府：'), '7.3.2', /主送机关起点/),
  m('an addressee with a half-width colon', '青石县人民政府：', '青石县人民政府:', '7.3.2', /主送机关末尾/),
  m(
    'an addressee in 黑体',
    ADDRESSEE,
    p('Normal', r('<w:rFonts w:eastAsia="黑体"/>', '青石县人民政府：')),
    '7.3.2',
    /主送机关字体/,
  ),
  m('no addressee', ADDRESSEE, '', '7.3.2', /主送机关/),
  m('a paragraph not moved in', p('Text', LEAD), p('Normal', LEAD), '7.3.3', /段落首行/),
  m(
    'a paragraph in 宋体',
    p('Text', LEAD),
    p('Text', r('<w:rFonts w:eastAsia="宋体"/>', LEAD)),
    '7.3.3',
    /正文字体/,
  ),
  m('a paragraph of 四号', p('Text', LEAD), p('Text', r('<w:sz w:val="28"/>', LEAD)), '7.3.3', /正文字号/),
  m('a bold paragraph', p('Text', LEAD), p('Text', r('<w:b/>', LEAD)), '7.3.3', /正文加粗/),
  m('an italic paragraph', p('Text', LEAD), p('Text', r('<w:i/>', LEAD)), '5.2.2', /倾斜/),
  m(
    'an underlined paragraph',
    p('Text', LEAD),
    p('Text', r('<w:u w:val="single"/>', LEAD)),
    '5.2.2',
    /下划线/,
  ),
  m(
    'a highlighted paragraph',
    p('Text', LEAD),
    p('Text', r('<w:highlight w:val="yellow"/>', LEAD)),
    '5.2.4',
    /突出显示/,
  ),
  m('a blue paragraph', p('Text', LEAD), p('Text', r('<w:color w:val="0000FF"/>', LEAD)), '5.2.4', /颜色/),
  m('一、 in 仿宋', p('Part', '一、主要举措'), p('Text', '一、主要举措'), '7.3.3', /“一、”层次字体/),
  m(
    'a bold 一、',
    p('Part', '一、主要举措'),
    p('Part', r('<w:b/>', '一、主要举措')),
    '7.3.3',
    /“一、”层次加粗/,
  ),
  m('1, for 一、', '一、主要举措', '一.主要举措', '7.3.3', /“一、”层次序号/),
  m(
    '（一） in 黑体',
    p('Section', '（一）健全制度'),
    p('Part', '（一）健全制度'),
    '7.3.3',
    /“（一）”层次字体/,
  ),
  m('half-width brackets of （一）', '（一）健全制度', '(一)健全制度', '7.3.3', /“（一）”层次序号/),
  m('1、 for 1.', '1.完善程序', '1、完善程序', '7.3.3', /“1.”层次序号/),
  m('(1) for （1）', '（1）公示在先', '(1)公示在先', '7.3.3', /“（1）”层次序号/),
  m('a heading that ends in 。', '一、主要举措', '一、主要举措。', '7.3.3', /标题末尾/),
  m('一、三、', '二、下一步打算', '三、下一步打算', '7.3.3', /序号连续/),
  m('（一）（三）', '（二）规范执法', '（三）规范执法', '7.3.3', /序号连续/),
  m('a half-width comma', '坚持依法行政，办理', '坚持依法行政,办理', '9', /半角标点/),
  m('half-width brackets', '继续推进依法治理', '继续(全面)推进依法治理', '9', /半角标点/),
  m('doubled blanks', '继续推进依法治理', '继续推进  依法治理', '9', /空格/),
  m('a year of two digits', LEAD, LEAD.replace('2025年，', '25年度，'), '9', /年份/),
  m('an empty paragraph', p('Part', '一、主要举措'), blank + p('Part', '一、主要举措'), '5.2.3', /空行/),
  m('no signature', p('Right', '青石镇人民政府', '<w:ind w:right="632"/>'), '', '7.3.5', /署名/),
  m('no date', p('Right', '2026年1月8日', '<w:ind w:right="316"/>'), '', '7.3.5', /成文日期/),
  m(
    'a signature at the left',
    p('Right', '青石镇人民政府', '<w:ind w:right="632"/>'),
    p('Normal', '青石镇人民政府'),
    '7.3.5',
    /署名/,
  ),
  m('a date with leading zeros', '2026年1月8日', '2026年01月08日', '7.3.5.4', /成文日期写法/),
  m('a date in hanzi', '2026年1月8日', '二〇二六年一月八日', '7.3.5.4', /成文日期写法/),
  m('no blank line over the signature', SIGNED, SIGNED.slice(blank.length), '7.3.5', /署名/),
  m('no page numbers on even pages', '<w:evenAndOddHeaders/>', '', '7.5', /页码位置/),
  m('page numbers between hyphens', '— ', '- ', '7.5', /页码两侧/),
  m(
    'page numbers in Times',
    '<w:instrText> PAGE',
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr><w:instrText> PAGE',
    '7.5',
    /页码字体/,
  ),
  m('small page numbers', '<w:sz w:val="28"/>', '<w:sz w:val="24"/>', '7.5', /页码字号/),
  m('page numbers too low', 'w:footer="1431"', 'w:footer="851"', '7.5', /页码距版心/),
  m('page numbers at the edge', 'w:rightChars="100" w:right="280"', 'w:right="0"', '7.5', /页码位置/),
  m(
    'a tracked insertion',
    LEAD,
    `${LEAD}</w:t></w:r><w:ins w:id="1" w:author="甲"><w:r><w:t>补充。</w:t></w:r></w:ins><w:r><w:t>`,
    '实务',
    /修订/,
  ),
  m(
    'a tracked deletion',
    LEAD,
    `${LEAD}</w:t></w:r><w:del w:id="1" w:author="甲"><w:r><w:delText>删。</w:delText></w:r></w:del><w:r><w:t>`,
    '实务',
    /修订/,
  ),
  m(
    'a comment',
    LEAD,
    `${LEAD}</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t>`,
    '实务',
    /批注/,
  ),
  m('a footer that is missing', 'r:id="even"', 'r:id="nowhere"', '实务', /文件结构/),
];
