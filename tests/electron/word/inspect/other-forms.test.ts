import { describe, expect, it } from 'vitest';
import { formatFindings } from '../../../../electron/word/inspect/format-findings.ts';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { findingWords, groupFindings } from '../../../../shared/gongwen/finding-groups.ts';
import { fakeDocx } from '../formatting/fake-docx.ts';
import { blank, changedDocx, goodParts, LETTERHEAD, p, r } from './good-docx.ts';
import { OTHER_FORMS } from './other-forms.ts';

/** The good file with some texts in its XML replaced one after the other, wherever they stand. */
function changed(changes: readonly (readonly [string, string])[]) {
  let { body, styles, settings, footers } = goodParts();
  for (const [from, to] of changes) {
    const before = JSON.stringify([body, styles, settings, footers]);
    [body, styles, settings] = [body, styles, settings].map((part) => part.replaceAll(from, to)) as [
      string,
      string,
      string,
    ];
    footers = Object.fromEntries(
      Object.entries(footers).map(([id, footer]) => [id, footer.replaceAll(from, to)]),
    );
    if (JSON.stringify([body, styles, settings, footers]) === before)
      throw new Error(`nothing to change: ${from}`);
  }
  return { body, styles, settings, footers };
}

const unkept = (bytes: Uint8Array) => inspectReport(bytes).filter(({ kept }) => !kept);

const KIND_HEAD = (mark: string, number: string) =>
  p('Mark', mark) + blank + p('Normal', number, '<w:jc w:val="center"/>') + blank;
const sentence = p('Text', '现公布《青石镇行政执法事项清单》，自2026年1月8日起施行。');

describe('a paper of a kind with a clause of its own (10)', () => {
  it.each([
    ['a 命令', '10.2', KIND_HEAD('云州市人民政府令', '第12号') + sentence],
    [
      'a 纪要',
      '10.3',
      `${KIND_HEAD('青石镇人民政府会议纪要', '（第3期）')}${p('Normal', '青石镇党政办公室')}${sentence}`,
    ],
  ])('is held to what all papers share, and said to be judged no further: %s', (_, clause, head) => {
    const { body, ...parts } = goodParts();
    const section = body.slice(body.lastIndexOf('<w:sectPr>'));
    const findings = unkept(fakeDocx({ ...parts, body: head + section }));
    expect(findings.map((each) => [each.clause, each.demanded])).toEqual([[clause, false]]);
    const low = section.replace('w:top="2098"', 'w:top="1588"');
    expect(unkept(fakeDocx({ ...parts, body: head + low })).map((each) => each.element)).toContain(
      '天头和订口',
    );
  });

  it.each([
    ['10.2', '青石县人民政府令（第12号）'],
    ['10.2', '青石县人民政府令 第12号'],
    ['10.2', '嘉  奖  令'],
    ['10.3', '青石镇人民政府常务会议纪要（第3期）'],
    ['10.3', '会议纪要〔2026〕3号'],
    ['10.3', '党 委 会 议 纪 要'],
  ])('is one of clause %s by its mark %s', (clause, mark) => {
    const { body, ...parts } = goodParts();
    const section = body.slice(body.lastIndexOf('<w:sectPr>'));
    const findings = unkept(fakeDocx({ ...parts, body: p('Mark', mark) + blank + sentence + section }));
    expect(findings.map((each) => [each.clause, each.element])).toEqual([[clause, '文种']]);
  });

  it.each(['的复函', '的函（代拟稿）', '的函〔2026〕3号'])('is a 函 where its title ends in %s', (end) => {
    const parts = goodParts();
    const findings = unkept(fakeDocx({ ...parts, body: parts.body.replace('的报告', end) }));
    expect(findings.map(({ clause }) => clause)).toContain('10.1');
  });

  it.each(['的报告', '执行禁火令的通知', '邀请函的报告'])('is none where its title ends in %s', (end) => {
    const parts = goodParts();
    const findings = unkept(fakeDocx({ ...parts, body: parts.body.replace('的报告', end) }));
    expect(findings.filter(({ clause }) => clause.startsWith('10'))).toEqual([]);
  });

  it('is said to be judged no further in the list of the command line, as on the screen and in print', () => {
    const parts = goodParts();
    const findings = inspectReport(fakeDocx({ ...parts, body: parts.body.replaceAll('的报告', '的函') }));
    const said = formatFindings(findings);
    expect(said).toMatch(/10\.1 {2}文种：函，.*不作判断/);
    const shown = groupFindings(findings).flatMap((group) => group.findings.map(findingWords));
    expect(shown.filter((words) => words.includes('不作判断'))).toHaveLength(1);
  });

  it('is judged as any other but for its head, foot and first page: a 函', () => {
    const parts = goodParts();
    const letter = {
      ...parts,
      body:
        p('Mark', '云州市青石县青石镇人民政府') +
        p('Right', '青石府函〔2026〕3号') +
        blank.repeat(2) +
        parts.body.replaceAll('的报告', '的函').replace('<w:pgSz', '<w:titlePg/><w:pgSz'),
    };
    expect(unkept(fakeDocx(letter)).map((each) => each.clause)).toEqual(['10.1']);
    const shown = { ...letter, body: letter.body.replace('<w:titlePg/>', '') };
    expect(unkept(fakeDocx(shown)).map((each) => `${each.clause} ${each.element}：${each.measured}`)).toEqual(
      [
        '10.1 首页页码：显示',
        expect.stringMatching(/^10\.1 文种：函，发文机关标志.*红色双线.*发文字号.*版记.*不作判断$/),
      ],
    );
    const wrong = { ...letter, body: letter.body.replaceAll('一、主要举措', '一.主要举措') };
    expect(unkept(fakeDocx(wrong)).map((each) => each.element)).toContain('“一、”层次序号');
  });
});

it.each(['附1', '附表1', '附件一', '附件：', '（附件1）', '附件1（样表）'])(
  'takes %s behind the date for the beginning of an annex, not for text',
  (mark) => {
    const parts = goodParts();
    const annex = p('Normal', mark) + p('Normal', '调解情况统计表');
    const body = parts.body.replace('<w:sectPr', `${annex}<w:sectPr`);
    const elements = unkept(fakeDocx({ ...parts, body })).map(({ element }) => element);
    expect(elements).toContain('“附件”字体');
    expect(elements).not.toContain('段落首行');
  },
);

it('takes a picture or shape in the line for no empty line', () => {
  const parts = goodParts();
  const part = p('Part', '二、下一步打算');
  const between = (what: string) => fakeDocx({ ...parts, body: parts.body.replace(part, what + part) });
  expect(unkept(between(blank)).map(({ element }) => element)).toEqual(['正文空行']);
  expect(unkept(between(p('Normal', '<w:r><w:pict><v:shape/></w:pict></w:r>')))).toEqual([]);
});

describe('faults of one clause in other forms', () => {
  it.each(OTHER_FORMS)('are called by their name: $what', ({ changes, more, clause, named }) => {
    const findings = unkept(fakeDocx({ ...changed(changes), ...more }));
    const right = findings.filter(
      (each) => each.clause.startsWith(clause) && named.test(each.element + each.measured),
    );
    expect(
      right,
      findings.map((each) => `${each.clause} ${each.element}：${each.measured}`).join('\n'),
    ).not.toEqual([]);
  });
});

it('says of a signature that is far from either arrangement what both are, and takes neither for meant', () => {
  const parts = goodParts();
  const body = parts.body.replaceAll('<w:pStyle w:val="Right"/>', '<w:pStyle w:val="Normal"/>');
  const [found, ...others] = unkept(
    fakeDocx({ ...parts, body: body.replaceAll(/<w:ind w:right="(?:632|316)"\/>/g, '') }),
  );
  expect([found?.clause, found?.element, others]).toEqual(['7.3.5', '署名和日期位置', []]);
});

describe('what other programs’ files have otherwise', () => {
  const text = p('Text', '继续推进依法治理。');
  const inGood = (from: string, to: string): string[] => {
    const parts = goodParts();
    expect(parts.body).toContain(from);
    return unkept(fakeDocx({ ...parts, body: parts.body.replace(from, to) })).map(
      ({ element, measured }) => `${element}：${measured}`,
    );
  };
  const BLOCK = '<w:ind w:left="632" w:firstLineChars="0" w:firstLine="0"/>';

  it.each([
    ['of hanzi', '继续推进依法治理。'],
    ['as long as the line', '治'.repeat(26)],
    ['of marks that may be squeezed', '治理，'.repeat(9)],
    ['of narrow letters', `${'治'.repeat(20)}${'i'.repeat(14)}`],
    ['of one line that ends in a break', '继续推进依法治理。</w:t></w:r><w:r><w:br/><w:t>'],
  ])('is said to turn wrongly by no paragraph that may have one line: %s', (_, line) => {
    expect(inGood(text, p('Text', line, BLOCK)).filter((each) => /回行/.test(each))).toEqual([]);
  });

  it.each([
    ['of hanzi', '治'.repeat(27)],
    ['of digits', `${'治'.repeat(20)}${'1'.repeat(14)}`],
    ['of a break', '继续推进</w:t></w:r><w:r><w:br/><w:t>依法治理。'],
  ])('is said so of one that has two: %s', (_, line) => {
    expect(inGood(text, p('Text', line, BLOCK))).toContainEqual(expect.stringMatching(/^段落回行：左空2字/));
  });

  it('takes 附件1（可选） and 附表1 in the text for no running text', () => {
    for (const mark of ['附件1（可选）', '附表1', '附1'])
      expect(inGood(text, p('Normal', r('<w:rFonts w:eastAsia="黑体"/>', mark)) + text)).toEqual([]);
  });

  it('reads radicals and private blanks as what they look like', () => {
    expect(inGood('（一）健全制度', '（⼀）健全制度')).toEqual([]);
    expect(inGood('二、下一步打算', '⼆、下一步打算')).toEqual([]);
    const two = p('Normal', '\uE5E5\uE5E5继续推进依法治理。');
    expect(inGood(text, two)).toEqual([]);
  });

  it('takes letters of a font of signs for signs', () => {
    const signs = r('<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2" w:hint="default"/>', 'R');
    const runs = `${r('', '是否公开：')}${signs}${r('', '是')}`;
    expect(inGood(text, p('Text', runs))).toEqual([]);
  });

  it.each([
    '等线',
    'DengXian',
    '微软雅黑',
    '华文中宋',
    '隶书',
    'STXinwei',
    'PingFang SC',
    'Noto Serif CJK SC',
  ])('takes %s for a Chinese font of quotation marks', (font) => {
    const marks = r(`<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`, '“三张清单”');
    expect(inGood('“三张清单”', `</w:t></w:r>${marks}<w:r><w:t>`)).toEqual([]);
  });

  it.each(['Cambria', 'ＭＳ 明朝', '游ゴシック', 'Batang', 'Stencil'])('takes %s for none', (font) => {
    const marks = r(`<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/>`, '“三张清单”');
    expect(inGood('“三张清单”', `</w:t></w:r>${marks}<w:r><w:t>`)).toEqual([`引号、破折号字体：${font}`]);
  });
});

it('takes neither arrangement for meant where signature and date stand about as far from both', () => {
  const parts = goodParts();
  const flush = parts.body.replaceAll(/<w:ind w:right="(?:632|316)"\/>/g, '');
  const found = unkept(
    fakeDocx({
      ...parts,
      body: flush.replace('2026年1月8日', '2026年12月23日').replace('>青石镇人民政府<', '>青石镇政府<'),
    }),
  );
  expect(found.map((each) => [each.clause, each.element])).toEqual([['7.3.5', '署名和日期位置']]);
});

describe('a letterhead', () => {
  const options = { before: LETTERHEAD };
  const broken = (from: string, to: string): string[] =>
    unkept(changedDocx(from, to, options)).map(({ element, measured }) => `${element}：${measured}`);

  it('may have its mark narrowed', () => {
    const mark = p('Mark', '青石县青石镇人民政府文件');
    expect(broken(mark, p('Mark', r('<w:w w:val="70"/>', '青石县青石镇人民政府文件')))).toEqual([]);
  });

  it('is measured where 发文字号 stands when blanks part it from 签发人 in a centred line', () => {
    const line = `青石府文〔2026〕3号${' '.repeat(19)}签发人：`;
    const number = (blanks: number, jc: string): string =>
      p(
        'Number',
        r('', line + ' '.repeat(blanks)) + r('<w:rFonts w:eastAsia="楷体"/>', '林知远'),
        `<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="${jc}"/>`,
      );
    const inPlace = (paragraph: string): string[] =>
      broken(
        LETTERHEAD.slice(LETTERHEAD.indexOf('<w:p><w:pPr><w:pStyle w:val="Number"/>'), -2 * blank.length),
        paragraph,
      );
    expect(inPlace(number(0, 'center'))).toEqual([]);
    expect(inPlace(number(0, 'left'))).toContain('上行文发文字号位置：左空0字');
  });
});
