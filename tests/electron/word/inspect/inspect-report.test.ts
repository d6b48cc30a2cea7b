import { describe, expect, it } from 'vitest';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { type Finding, hasBroken } from '../../../../shared/gongwen/finding.ts';
import { fakeDocx } from '../formatting/fake-docx.ts';
import {
  ANNEX,
  ANNEX_NOTE,
  blank,
  changedDocx,
  goodParts,
  IMPRINT,
  LETTERHEAD,
  p,
  REMARK,
  r,
  SIGNED,
} from './good-docx.ts';

const FULL = { before: LETTERHEAD, after: ANNEX_NOTE + SIGNED + REMARK + ANNEX + IMPRINT };

const words = (findings: readonly Finding[]) =>
  findings.filter(({ kept }) => !kept).map(({ element, measured }) => `${element}：${measured}`);
const demanded = (bytes: Uint8Array) => inspectReport(bytes).filter((finding) => finding.demanded);
const practice = (bytes: Uint8Array) => inspectReport(bytes).filter((finding) => !finding.demanded);

describe('a file that keeps the standard', () => {
  it('breaks nothing, neither of the standard nor of practice', () => {
    const findings = inspectReport(fakeDocx(goodParts()));
    expect(words(findings)).toEqual([]);
    expect(hasBroken(findings)).toBe(false);
  });

  it('breaks nothing with letterhead, annexes and imprint either', () => {
    expect(words(inspectReport(fakeDocx(goodParts(FULL))))).toEqual([]);
  });

  it('is measured in every element, with the clause', () => {
    const clauses = new Set(inspectReport(fakeDocx(goodParts(FULL))).map(({ clause }) => clause));
    const wanted =
      '5.1 5.2.1 5.2.2 5.2.3 5.2.4 7.2.1 7.2.2 7.2.3 7.2.4 7.2.5 7.2.6 7.2.7 7.3.1 7.3.2 7.3.3 7.3.4 7.3.5.2 7.3.5.4 7.3.6 7.3.7 7.4.2 7.4.3 7.5';
    expect([...clauses].sort()).toEqual(wanted.split(' '));
  });

  it('gives no finding for what it does not have and need not have', () => {
    const elements = inspectReport(fakeDocx(goodParts())).map(({ element }) => element);
    for (const element of ['发文机关标志颜色', '附件说明起点', '附注位置', '抄送写法', '份号'])
      expect(elements).not.toContain(element);
  });

  it('may be sealed instead: the date four characters in and the signature centred on it', () => {
    const sealed = `${blank.repeat(3)}${p('Right', '青石镇人民政府', '<w:ind w:right="1106"/>')}${p('Right', '2026年1月8日', '<w:ind w:right="1263"/>')}`;
    expect(words(inspectReport(fakeDocx(goodParts({ after: sealed }))))).toEqual([]);
  });

  it('may use the other ways to set 28 characters and 22 lines', () => {
    const tracked = changedDocx(
      'w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"',
      'w:type="lines" w:linePitch="579"',
      { more: {} },
    );
    const grid = (bytes: Uint8Array) =>
      inspectReport(bytes).filter(({ element }) => /每行字数|每面行数/.test(element));
    expect(words(grid(tracked))).toEqual(['每行字数：27字（字距16磅，版心宽156毫米）']);
    const parts = goodParts();
    const both = {
      body: parts.body.replace('linesAndChars', 'lines'),
      styles: parts.styles.replace('<w:sz w:val="32"/>', '<w:spacing w:val="-5"/><w:sz w:val="32"/>'),
    };
    expect(words(grid(fakeDocx({ ...parts, ...both })))).toEqual([]);
  });
});

/** What is changed in the good file, from what to what, and what of the standard it breaks then, as measured. */
const BROKEN: [string, string, string, string[]][] = [
  [
    'paper',
    'w:w="11906" w:h="16838"',
    'w:w="12240" w:h="15840"',
    ['纸张：215.9×279.4毫米', '版心尺寸：161.9×207.4毫米'],
  ],
  [
    'top margin',
    'w:top="2098"',
    'w:top="1985"',
    ['天头和订口：天头35毫米，订口28毫米', '版心尺寸：156×227毫米'],
  ],
  ['title face', '方正小标宋简体', '宋体', ['标题字体：宋体']],
  ['title size', '<w:sz w:val="44"/>', '<w:sz w:val="36"/>', ['标题字号：小2号（18磅）']],
  ['bold title', '<w:sz w:val="44"/>', '<w:b/><w:sz w:val="44"/>', ['标题加粗：加粗']],
  ['title at the left', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>', ['标题位置：居左']],
  [
    'title off the middle',
    '<w:jc w:val="center"/>',
    '<w:ind w:firstLine="640"/><w:jc w:val="center"/>',
    ['标题位置：居中，但缩进偏了1.5字'],
  ],
  [
    'title as a rectangle',
    '云州市青石县青石镇人民政府',
    '云州市青石县青石镇人民政府办公室',
    ['标题排列：长方形，2行（16字、16字）'],
  ],
  [
    'a title broken inside a place',
    p('Title', '云州市青石县青石镇人民政府') + p('Title', '关于2025年法治政府建设情况的报告'),
    p('Title', '云州市青石县青石') + p('Title', '镇人民政府关于2025年法治政府建设情况'),
    ['标题词意：断开了“云州市青石县青石镇人民政府”'],
  ],
  [
    'a title broken inside a word',
    p('Title', '云州市青石县青石镇人民政府') + p('Title', '关于2025年法治政府建设情况的报告'),
    p('Title', '青石镇人民政府关于2025年法治政府建设情况的报') + p('Title', '告'),
    ['标题词意：断开了“报告”'],
  ],
  [
    'a title with 关于 at the end of a line',
    p('Title', '云州市青石县青石镇人民政府') + p('Title', '关于2025年法治政府建设情况的报告'),
    p('Title', '云州市青石县青石镇人民政府关于') + p('Title', '2025年法治政府建设报告'),
    ['标题词意：行末是“关于”'],
  ],
  [
    'no blank line under the title',
    `${blank}${p('Normal', '青石县人民政府：')}`,
    p('Normal', '青石县人民政府：'),
    ['主送机关位置：标题下空0行'],
  ],
  [
    'indented addressee',
    p('Normal', '青石县人民政府：'),
    p('Text', '青石县人民政府：'),
    ['主送机关起点：首行空2字，回行空0字'],
  ],
  ['half-width colon', '青石县人民政府：', '青石县人民政府:', ['主送机关末尾：“:”']],
  [
    'addressee face',
    '<w:t xml:space="preserve">青石县人民政府：',
    '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>青石县人民政府：',
    ['主送机关字体：黑体'],
  ],
  [
    'body face',
    '<w:t xml:space="preserve">继续推进',
    '<w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr><w:t>继续推进',
    ['正文字体：宋体 8字（如“继续推进依法治理。”），其余仿宋_GB2312'],
  ],
  [
    'body size',
    '<w:t xml:space="preserve">继续推进',
    '<w:rPr><w:sz w:val="30"/></w:rPr><w:t>继续推进',
    ['正文字号：小3号（15磅） 9字（如“继续推进依法治理。”），其余3号（16磅）'],
  ],
  [
    'bold body',
    '<w:t xml:space="preserve">继续推进',
    '<w:rPr><w:b/></w:rPr><w:t>继续推进',
    ['正文加粗：加粗 9字（如“继续推进依法治理。”），其余不加粗'],
  ],
  [
    'first-line indent',
    '<w:ind w:firstLineChars="200" w:firstLine="632"/>',
    '<w:ind w:firstLine="420"/>',
    ['段落首行：空1.3字'],
  ],
  [
    'indent of the whole paragraph',
    p('Text', '继续推进依法治理。'),
    p('Text', '继续推进依法治理。'.repeat(4), '<w:ind w:left="632" w:firstLineChars="0" w:firstLine="0"/>'),
    ['段落回行：左空2字，右空0字'],
  ],
  [
    'first-level face',
    '<w:rFonts w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体"',
    '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"',
    ['“一、”层次字体：宋体'],
  ],
  [
    'bold first level',
    p('Part', '一、主要举措'),
    p('Part', r('<w:b/>', '一、主要举措')),
    ['“一、”层次加粗：加粗 6字（如“一、主要举措”），其余不加粗'],
  ],
  [
    'first-level size',
    p('Part', '一、主要举措'),
    p('Part', r('<w:sz w:val="36"/>', '一、主要举措')),
    ['“一、”层次字号：小2号（18磅） 6字（如“一、主要举措”），其余3号（16磅）'],
  ],
  [
    'second-level face',
    '楷体_GB2312',
    '仿宋_GB2312',
    ['“（一）”层次字体：仿宋_GB2312 5字（如“（一）健全制度”），其余楷体'],
  ],
  [
    'run-in heading in the body face',
    r('<w:rFonts w:ascii="楷体" w:hAnsi="楷体" w:eastAsia="楷体" w:hint="eastAsia"/>', '（二）规范执法。'),
    r('', '（二）规范执法。'),
    ['“（一）”层次字体：仿宋_GB2312 5字（如“（二）规范执法。”），其余楷体_GB2312'],
  ],
  [
    'text after a run-in heading in its face',
    r('', '全年检查45次。'),
    r('<w:rFonts w:eastAsia="楷体"/>', '全年检查45次。'),
    ['正文字体：楷体 5字（如“全年检查45次。”），其余仿宋_GB2312'],
  ],
  ['mark after 一', '二、下一步打算', '二．下一步打算', ['“一、”层次序号：二．']],
  ['mark after （一）', '（一）健全制度', '（一）、健全制度', ['“（一）”层次序号：（一）、']],
  ['half-width brackets', '（一）健全制度', '(一)健全制度', ['“（一）”层次序号：(一)']],
  ['mark after 1', '1.完善程序', '1、完善程序', ['“1.”层次序号：1、']],
  ['brackets of （1）', '（1）公示', '(1)公示', ['“（1）”层次序号：(1)']],
  [
    'third-level face',
    '<w:t xml:space="preserve">1.完善',
    '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>1.完善',
    ['正文字体：黑体 10字（如“1.完善程序。落实三项制…”），其余仿宋_GB2312', '“1.”层次字体：黑体'],
  ],
  [
    'date in hanzi',
    '2026年1月8日',
    '二〇二六年一月八日',
    [
      '署名和日期位置（加盖印章）：署名右空2字，日期右空1字，日期首字比署名首字右移-1字',
      '成文日期写法：二〇二六年一月八日',
    ],
  ],
  [
    'padded date',
    '2026年1月8日',
    '2026年01月08日',
    [
      '署名和日期位置（不加盖印章）：署名右空2字，日期右空1字，日期首字比署名首字右移1字',
      '成文日期写法：2026年01月08日',
    ],
  ],
  [
    'signature at the edge',
    '<w:ind w:right="632"/>',
    '<w:ind w:right="0"/>',
    ['署名和日期位置（不加盖印章）：署名右空0字，日期右空1字，日期首字比署名首字右移0字'],
  ],
  [
    'signature face',
    p('Right', '青石镇人民政府', '<w:ind w:right="632"/>'),
    p('Right', r('<w:rFonts w:eastAsia="楷体"/>', '青石镇人民政府'), '<w:ind w:right="632"/>'),
    ['署名和日期字体：楷体 7字（如“青石镇人民政府”），其余仿宋_GB2312'],
  ],
  [
    'no blank line above the signature',
    `${blank}${p('Right', '青石', '')}`.slice(0, blank.length) +
      p('Right', '青石镇人民政府', '<w:ind w:right="632"/>'),
    p('Right', '青石镇人民政府', '<w:ind w:right="632"/>'),
    ['署名之上（不加盖印章）：上面空0行'],
  ],
  [
    'page number face',
    '宋体" w:hAnsi="宋体" w:eastAsia="宋体"',
    '仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"',
    ['页码字体：仿宋'],
  ],
  [
    'page number size',
    '<w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Mark"',
    '<w:sz w:val="21"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Mark"',
    ['页码字号：5号（10.5磅）'],
  ],
  ['hyphens', '—', '-', ['页码两侧：- 1 -']],
  ['page number on one side only', '<w:evenAndOddHeaders/>', '', ['页码位置：单页居右空1字（单双页相同）']],
  [
    'page number in the middle',
    '<w:jc w:val="right"/></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">— ',
    '<w:jc w:val="center"/></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">— ',
    ['页码位置：单页居中 1处（如“— 1 —”），其余双页居左空1字'],
  ],
  [
    'page number at the edge',
    'w:rightChars="100" w:right="280"',
    '',
    ['页码位置：单页居右空0字 1处（如“— 1 —”），其余双页居左空1字'],
  ],
  ['page number too low', 'w:footer="1431"', 'w:footer="851"', ['页码距版心：17.2毫米']],
  ['no page number on the first page', '<w:pgSz', '<w:titlePg/><w:pgSz', ['页码：首页没有']],
  ['no page number on even pages', '<w:footerReference w:type="even" r:id="even"/>', '', ['页码：双页没有']],
  [
    'coloured text',
    '<w:t xml:space="preserve">继续推进',
    '<w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>继续推进',
    ['文字颜色：红色（FF0000） 9字（如“继续推进依法治理。”），其余黑色'],
  ],
];

describe('what is broken', () => {
  it.each(BROKEN)('shows for %s, and nothing else', (_, from, to, expected) => {
    const bytes = changedDocx(from, to);
    expect(words(demanded(bytes))).toEqual(expected);
    expect(hasBroken(inspectReport(bytes))).toBe(true);
  });
});

/** The same for letterhead, annexes and imprint. */
const BROKEN_FULL: [string, string, string, string[]][] = [
  ['copy number', '000012', '0012', ['份号：4位']],
  [
    'secrecy in the body face',
    r('<w:rFonts w:eastAsia="黑体"/>', '机密★1年'),
    r('', '机密★1年'),
    ['密级和保密期限字体：仿宋_GB2312'],
  ],
  [
    'urgency off the edge',
    p('Normal', r('<w:rFonts w:eastAsia="黑体"/>', '特急')),
    p('Text', r('<w:rFonts w:eastAsia="黑体"/>', '特急')),
    ['紧急程度位置：左空2字'],
  ],
  [
    'mark too high',
    p('Mark', '青石县青石镇人民政府文件'),
    p('Mark', '青石县青石镇人民政府文件', '<w:spacing w:line="800"/>'),
    ['发文机关标志位置：31.4毫米'],
  ],
  ['black mark', '<w:color w:val="FF0000"/>', '', ['发文机关标志颜色：颜色auto']],
  ['square brackets', '〔2026〕3号', '[2026]3号', ['发文字号写法：青石府文[2026]3号']],
  ['padded number', '〔2026〕3号', '〔2026〕第03号', ['发文字号写法：青石府文〔2026〕第03号']],
  [
    'number too near the mark',
    `${blank.repeat(2)}<w:p><w:pPr><w:pStyle w:val="Number"/>`,
    '<w:p><w:pPr><w:pStyle w:val="Number"/>',
    ['发文字号位置：标志下空0行'],
  ],
  ['number at the edge', '<w:ind w:firstLine="316"/>', '', ['上行文发文字号位置：左空0字']],
  ['signer at the edge', 'w:pos="8528"', 'w:pos="8844"', ['签发人位置：右空0字']],
  ['colon after 签发人', '签发人：', '签发人:', ['签发人之后：“:”']],
  [
    'signer in the body face',
    r('<w:rFonts w:eastAsia="楷体"/>', '林知远'),
    r('', '林知远'),
    ['签发人姓名字体：仿宋_GB2312'],
  ],
  ['black rule', 'w:space="7" w:color="FF0000"', 'w:space="7" w:color="000000"', ['分隔线颜色：颜色000000']],
  ['rule too near', 'w:space="7"', 'w:space="0"', ['分隔线位置：1.6毫米']],
  [
    'title too near the rule',
    `${blank.repeat(2)}<w:p><w:pPr><w:pStyle w:val="Title"/>`,
    `<w:p><w:pPr><w:pStyle w:val="Title"/>`,
    ['标题上方：分隔线下空0行'],
  ],
  [
    'annex note at the edge',
    p('Text', '附件：1. 青石镇行政执法事项清单'),
    p('Normal', '附件：1. 青石镇行政执法事项清单'),
    ['附件说明起点：左空0字'],
  ],
  [
    'annex name with a stop',
    '青石镇普法活动一览',
    '青石镇普法活动一览。',
    ['附件名称之后：末尾是“。” 1处（如“2. 青石镇普法活动一览…”），其余没有标点'],
  ],
  [
    'half-width brackets of the remark',
    '（联系人：周以宁，电话：12345678）',
    '(联系人：周以宁，电话：12345678)',
    ['附注括号：(……)'],
  ],
  ['annex on the same page', '<w:pageBreakBefore/>', '', ['附件起页：与上文同面']],
  ['copies without a stop', '青石县财政局。', '青石县财政局', ['抄送写法：抄送：……局']],
  ['print date padded', '2026年1月9日印发', '2026年01月09日印发', ['印发日期写法：2026年01月09日印发']],
  [
    'imprint size',
    'w:left="280"/></w:pPr><w:rPr><w:sz w:val="28"/>',
    'w:left="280"/></w:pPr><w:rPr><w:sz w:val="32"/>',
    ['版记字号：3号（16磅）'],
  ],
  [
    'imprint at the edge',
    '<w:ind w:leftChars="100" w:left="280"/></w:pPr><w:rPr><w:sz w:val="28"/>',
    '</w:pPr><w:rPr><w:sz w:val="28"/>',
    ['版记各行起点：左空0字'],
  ],
];

describe('what is broken around the text', () => {
  it.each(BROKEN_FULL)('shows for %s, and nothing else', (_, from, to, expected) => {
    expect(words(demanded(changedDocx(from, to, FULL)))).toEqual(expected);
  });
});

/** What good files do, though the standard leaves it open. */
const PRACTICE: [string, string, string, string[]][] = [
  ['lines of 29 points', 'w:line="579"', 'w:line="580"', ['每面行数：21行（固定值29磅，版心高225毫米）']],
  ['lines of 26 points', 'w:line="579"', 'w:line="520"', ['每面行数：24行（固定值26磅，版心高225毫米）']],
  ['lines of 31 points', 'w:line="579"', 'w:line="620"', ['每面行数：20行（固定值31磅，版心高225毫米）']],
  ['no character grid', 'linesAndChars', 'lines', ['每行字数：27字（字距16磅，版心宽156毫米）']],
  [
    'bold 宋体 for 小标宋',
    '方正小标宋简体" w:hint="eastAsia"/><w:sz w:val="44"/>',
    '宋体" w:hint="eastAsia"/><w:b/><w:sz w:val="44"/>',
    ['标题字体：宋体加粗'],
  ],
  [
    'digits in a Latin face',
    'w:ascii="仿宋_GB2312"',
    'w:ascii="Times New Roman"',
    ['数字和字母字体：Times New Roman'],
  ],
  ['blank after a number', '一、主要举措', '一、 主要举措', ['“一、”序号之后：有空格']],
  ['stop after a heading', '一、主要举措', '一、主要举措。', ['独立成行的标题末尾：末尾是“。”']],
  [
    'a title too long for its line',
    '关于2025年法治政府建设情况的报告',
    '关于2025年度推进法治政府建设工作情况的报告',
    ['标题回行：'],
  ],
  [
    'space between paragraphs',
    'w:before="0" w:after="0" w:line="579"',
    'w:before="0" w:after="120" w:line="579"',
    ['段前段后间距：段前0磅，段后6磅'],
  ],
];

describe('what differs from practice', () => {
  it.each(PRACTICE)('shows for %s, without breaking the standard', (_, from, to, expected) => {
    const found = words(practice(changedDocx(from, to)));
    expect(found).toHaveLength(expected.length);
    for (const [at, start] of expected.entries()) expect(found[at]).toContain(start);
  });
});

describe('names that several signers have', () => {
  const NUMBER = p(
    'Number',
    `<w:r><w:t>青石府文〔2026〕3号</w:t><w:tab/><w:t>签发人：</w:t></w:r>${r('<w:rFonts w:eastAsia="楷体"/>', '林知远')}`,
  );
  const lines = (face: string, number: string) => {
    const names = (text: string) => r(`<w:rFonts w:eastAsia="${face}"/>`, text);
    return (
      p(
        'Normal',
        `<w:r><w:tab/><w:t>签发人：</w:t></w:r>${names('林知远\u3000王山')}`,
        '<w:tabs><w:tab w:val="right" w:pos="8528"/></w:tabs>',
      ) +
      p('Normal', `<w:r><w:tab/></w:r>${names('李水\u3000赵川')}`) +
      p('Number', `<w:r><w:t>${number}</w:t><w:tab/></w:r>${names('周以宁')}`)
    );
  };
  const broken = (face: string, number: string) =>
    words(demanded(changedDocx(NUMBER, lines(face, number), FULL)));

  it('are told from the number, which stands beside the last', () => {
    expect(broken('楷体', '青石府文〔2026〕3号')).toEqual([]);
    expect(broken('黑体', '青石府文〔2026〕03号')).toEqual([
      '发文字号写法：青石府文〔2026〕03号',
      '签发人姓名字体：黑体',
    ]);
  });
});

describe('a file in other clothes', () => {
  const wrap = (body: string) => fakeDocx({ body, styles: '', settings: '' });

  it('is measured with numbers that Word counts', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1."/><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const counted = p('Part', '主要举措', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const bytes = changedDocx(p('Part', '一、主要举措'), counted, { more: { numbering } });
    expect(words(inspectReport(bytes))).toEqual([
      '“一、”层次加粗：加粗 2字（如“一.”），其余不加粗',
      '“一、”层次序号：一.',
      '“一、”序号之后：有制表位 1处（如“一.主要举措”），其余不留空',
    ]);
  });

  it('is measured though its indents and distances are typed as blanks', () => {
    const typed = changedDocx(p('Text', '继续推进依法治理。'), p('Normal', '\u3000\u3000继续推进依法治理。'));
    expect(words(demanded(typed))).toEqual([]);
    const signed = `${blank}${p('Right', '青石镇人民政府\u3000\u3000')}${p('Right', '2026年1月8日', '<w:ind w:right="316"/>')}`;
    expect(words(demanded(fakeDocx(goodParts({ after: signed }))))).toEqual([]);
  });

  it('is measured where theme fonts stand for the fonts', () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="仿宋"/></a:minorFont></a:fontScheme></a:themeElements>';
    const bytes = changedDocx(
      'w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"',
      'w:asciiTheme="minorHAnsi" w:hAnsi="仿宋" w:eastAsiaTheme="minorEastAsia"',
      { more: { theme } },
    );
    expect(words(demanded(bytes))).toEqual([]);
    expect(words(practice(bytes)).map((line) => line.split('：')[0])).toEqual(['数字和字母字体', '字体来源']);
  });

  it('has its page numbers found in frames and text boxes on the outer side', () => {
    const framed = changedDocx(
      '<w:pStyle w:val="Footer"/>',
      '<w:pStyle w:val="Footer"/><w:framePr w:xAlign="outside"/>',
    );
    expect(words(demanded(framed))).toEqual([]);
    const elements = demanded(framed).map(({ element }) => element);
    expect(elements).toContain('页码位置');
    expect(elements).not.toContain('页码距版心');
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${goodParts().footers.odd}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const boxed = fakeDocx({ ...goodParts(), footers: { odd: box, even: box } });
    expect(demanded(boxed).find(({ element }) => element === '页码')?.kept).toBe(true);
  });

  it('may turn a page for a table, but not the text', () => {
    const across =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"/></w:sectPr></w:pPr></w:p>';
    const withTable = fakeDocx(goodParts({ after: SIGNED + across }));
    expect(words(demanded(withTable)).filter((line) => /纸张|天头|版心尺寸/.test(line))).toEqual([]);
    const turned = changedDocx('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"');
    expect(words(demanded(turned))[0]).toBe('纸张：297×210毫米');
  });

  it('is not taken for text where it is a table or a picture with its caption', () => {
    const table = `<w:tbl><w:tr><w:tc>${r('', '')}<w:p>${r('<w:sz w:val="21"/>', '单位')}</w:p></w:tc></w:tr></w:tbl>`;
    const caption = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('<w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/>', '表1')}</w:p>`;
    expect(words(inspectReport(fakeDocx(goodParts({ after: caption + table + SIGNED }))))).toEqual([]);
  });

  it('is told that it has no title, and is never too odd to be measured', () => {
    expect(words(demanded(wrap('<w:p/>')))).toContain('标题：没有找到');
    expect(() => inspectReport(wrap(''))).not.toThrow();
    expect(() => inspectReport(wrap('<w:tbl/><w:p><w:pPr><w:sectPr/></w:pPr></w:p>'))).not.toThrow();
  });
});
