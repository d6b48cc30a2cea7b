import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { wordsOf } from '../../../shared/report/blocks.ts';
import { sectionsOf } from '../../support/sections.ts';

const read = (text: string) => recogniseText(text, { id: 'test' });

const BODY = '一、主要举措和成效\n（一）加强学习。全年学法12次。';
const TITLE = '青禾镇人民政府关于2025年度法治政府建设情况的报告';
const page = (above: string, below = ''): string => `${above}\n${TITLE}\n${below}\n${BODY}`;

describe('the publication record', () => {
  it('takes the day of publication from the page’s own time, and lists the rest of that line', () => {
    const { report, leftOut, lines } = read(page('', '时间：2026-02-28 15:36 浏览量：1'));
    expect(report.publication.publishedOn).toBe('2026-02-28');
    expect(leftOut.map(({ line, text }) => [line, text])).toEqual([
      [3, '15:36'],
      [3, '浏览量：1'],
    ]);
    expect(lines).toContainEqual({ line: 3, text: '浏览量：1' });
  });

  it('lists what its labels say and it has no place for', () => {
    const { leftOut } = read(
      page('索引号：A/1 公开方式：主动公开 发布日期：2026-01-05\n公开范围：\n面向社会'),
    );
    expect(leftOut.map(({ text }) => text)).toEqual(['公开方式：主动公开', '公开范围：', '面向社会']);
  });

  it('lists a second value that differs from the first', () => {
    const { report, leftOut } = read(page('发布日期：2026-01-05\n公开日期：2026-01-09'));
    expect(report.publication.publishedOn).toBe('2026-01-05');
    expect(leftOut.map(({ text }) => text)).toEqual(['公开日期：2026-01-09']);
  });

  it('is read out of a table’s cells, out of labels without a colon, and by the form of an index number', () => {
    const cells = read(page('| 索引号 | 377/2026-00012 | 发布日期 | 2026-01-05 |')).report.publication;
    expect(cells).toMatchObject({ indexNumber: '377/2026-00012', publishedOn: '2026-01-05' });
    const glued = read(page('索引号377/2026-00012\n发布机构青禾镇人民政府\n成文日期2026-01-05')).report
      .publication;
    expect(glued).toMatchObject({ publisher: '青禾镇人民政府', writtenOn: '2026-01-05' });
    const bare = read(page('11500123MB1A/2026-00012\n其他\n2026-01-05')).report.publication;
    expect(bare).toMatchObject({ indexNumber: '11500123MB1A/2026-00012', publishedOn: '2026-01-05' });
  });

  it('leaves the title’s first line alone below a label without a value', () => {
    const { report } = read(
      `[ 有效性 ]\n中共青禾镇委员会\n青禾镇人民政府\n关于2025年法治政府建设情况的报告\n${BODY}`,
    );
    expect(report.office).toBe('中共青禾镇委员会、青禾镇人民政府');
  });

  it('does not take the title for the value of an empty label', () => {
    const { report } = read(page('[ 成文日期 ] 2026-01-05 [ 有效性 ]\n[ 有效性 ]'));
    expect(report.publication.validity).toBe('');
    expect(report.title).toBe(TITLE);
  });
});

describe('the title', () => {
  it.each([
    [['青禾镇人民政府2025年度依法办事工作总结'], '青禾镇人民政府2025年度依法办事工作总结'],
    [['青禾镇人民政府关于2025年度', '法治政府建设情况的报告'], TITLE],
    [
      ['临溪县望溪街道办事处', '2025度法治政府建设工作报告'],
      '临溪县望溪街道办事处2025度法治政府建设工作报告',
    ],
    [['青禾镇人民政府关于2025年法治政府建设情况的报告', TITLE], TITLE],
    [['法治政府建设年度报告', TITLE], TITLE],
    [['首页', '年度工作总结'], '年度工作总结'],
    [
      ['青禾鎮人民政府', '關於2025年度法治政府建設情況的報告'],
      '青禾鎮人民政府關於2025年度法治政府建設情況的報告',
    ],
  ])('is read from %j', (lines, title) => {
    expect(read(`${lines.join('\n')}\n${BODY}`).report.title).toBe(title);
  });

  it('with an advertisement in it is kept and asked about, and the office is without it', () => {
    const { report, questions } = read(`青禾镇人民政府体育投注网2025年法治政府建设报告\n${BODY}`);
    expect(report.title).toBe('青禾镇人民政府体育投注网2025年法治政府建设报告');
    expect(report.office).toBe('青禾镇人民政府');
    expect(questions).toContainEqual(expect.objectContaining({ where: '标题' }));
  });
});

describe('the addressee', () => {
  const lead = '2025年，青禾镇坚持依法行政。现将情况报告如下：';

  it.each([
    ['without a colon', `县委、县政府\n${lead}`, '县委、县政府'],
    ['in front of the lead', `县委依法治县办：${lead}`, '县委依法治县办'],
  ])('is read %s', (_, below, addressee) => {
    const { report } = read(page('', below));
    expect(report.addressee).toBe(addressee);
    expect(report.lead.map(({ text }) => text)).toEqual([lead]);
  });

  it('is not looked for in the body', () => {
    const check = '镇司法所与综合执法办：2025年联合开展执法检查12次，发现问题3个。';
    const { report } = read(`${page('', lead)}\n${check}`);
    expect(sectionsOf(report.parts[0])[0]?.blocks.at(-1)?.text).toBe(check);
  });
});

describe('a page on one line', () => {
  const filler = '坚持问题导向，逐项抓好落实，群众满意度稳步提高。'.repeat(14);

  it('is cut at the numbers that must come, and not at those of papers it names', () => {
    const { report, proof } = read(
      `${TITLE}2025年，青禾镇依法履职。现将情况报告如下：一、主要举措和成效（一）加强学习。对照附件（二）和第（二）款，${filler}（二）规范执法。${filler}二、存在的问题当前，人手不足。${filler}`,
    );
    expect(report.title).toBe(TITLE);
    expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual(['加强学习', '规范执法']);
    expect(report.parts[3].heading).toBe('存在的问题');
    expect(report.parts[3].blocks.map(({ text }) => text)).toEqual([`当前，人手不足。${filler}`]);
    expect(proof.paragraphs).toEqual({ found: 6, total: 6 });
  });

  it('has a part’s heading asked about where nothing tells its end', () => {
    const { report, questions } = read(
      `${TITLE}2025年，青禾镇依法履职。现将情况报告如下：一、主要举措和成效（一）加强学习。${filler}二、工作亮点群众议事厅建到家门口，${filler}`,
    );
    expect(report.parts[1].heading).toBe('工作亮点');
    expect(questions.map(({ asked }) => asked)).toContain('部分标题到“二、工作亮点”为止吗？');
  });

  it('is read without the blanks inside its words', () => {
    const spaced = [...filler.repeat(2)].map((letter, at) => (at % 3 === 0 ? `${letter} ` : letter)).join('');
    const { report } = read(
      `${TITLE}20 25 年，青 禾镇依法履 职。现将情况报告如下：一、主要举 措和成效（一）加强 学习。${spaced}（二）规范执 法。${spaced}`,
    );
    expect(report.lead[0]?.text).toBe('2025年，青禾镇依法履职。现将情况报告如下：');
    expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual(['加强学习', '规范执法']);
  });
});

describe('the year', () => {
  it('is that of the lead, not of the papers and plans it names', () => {
    const lead =
      '按照《2019年法治工作要点》（县发〔2021〕26号）的要求抓好了本镇在2023年承担的任务。现报告如下：';
    expect(read(`青禾镇法治政府建设情况报告\n${lead}\n${BODY}`).report.year).toBe(2023);
  });

  it('is the one before a plan’s, when the plan’s heading alone tells it', () => {
    const { report } = read(`青禾镇法治政府建设情况报告\n${BODY}\n二、2024年工作打算\n继续努力。`);
    expect(report.year).toBe(2023);
  });
});

describe('the parts', () => {
  it('that the file does not have stay empty and are asked for', () => {
    const { report, questions } = read(page(''));
    expect(report.parts[2]).toMatchObject({ blocks: [] });
    expect(questions).toContainEqual(
      expect.objectContaining({ where: '三、', asked: expect.stringContaining('待补') }),
    );
  });

  it('written as a section of another are asked about', () => {
    const { questions } = read(`${page('')}\n（二）党政主要负责人履行第一责任人职责。带头学法3次。`);
    expect(questions).toContainEqual({
      where: '一、（二）',
      text: '党政主要负责人履行第一责任人职责',
      asked: '这一小节写的像是第三部分的内容，需要时请移过去。',
    });
  });

  it('are asked about once only, when the part itself is there', () => {
    const { questions } = read(
      `${page('')}\n（二）主要负责人带头学法。3次。\n二、主要负责人履职情况\n亲自部署。`,
    );
    expect(questions.some(({ asked }) => asked.includes('像是第三部分'))).toBe(false);
  });

  it('keep a heading into which an advertisement was put, and ask about it', () => {
    const { report, questions } = read(`${page('')}\n（二）皇冠足球比分：法治宣传的做法\n宣传3次。`);
    expect(sectionsOf(report.parts[0])[1]?.heading).toBe('皇冠足球比分：法治宣传的做法');
    expect(questions.some(({ asked }) => asked.includes('广告词'))).toBe(true);
  });

  it('that do the same are put together, and asked about', () => {
    const { report, questions } = read(`${page('')}\n二、工作成效\n群众满意。`);
    expect(sectionsOf(report.parts[0])[1]).toMatchObject({
      heading: '工作成效',
      blocks: [{ text: '群众满意。' }],
    });
    expect(questions).toContainEqual(expect.objectContaining({ where: '二、', text: '工作成效' }));
  });

  it('have other matters put behind the plan, as a section of its own', () => {
    const { report, questions } = read(
      `${TITLE}\n一、存在的问题\n宣传不够。\n二、明年打算\n（一）抓学习\n学法12次。\n三、其他需要报告的事项\n没有。`,
    );
    expect(report.parts[4].heading).toBe('明年打算');
    expect(report.parts[4].blocks.slice(-2)).toMatchObject([
      { kind: 'section', heading: '其他需要报告的事项' },
      { text: '没有。' },
    ]);
    expect(questions.some(({ asked }) => asked.includes('第五部分后面'))).toBe(true);
  });

  it('are left as they are when a single one has a heading of its own', () => {
    const { report } = read(`${TITLE}\n一、压实责任\n（一）抓学习。学法12次。\n二、存在的问题\n宣传不够。`);
    expect(report.parts[0].heading).toBe('压实责任');
    expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual(['抓学习']);
  });

  it('have headings cut before the place’s own name, but not inside a heading that names it', () => {
    const { report, questions } = read(
      `${page('')}\n（二）健全工作机制青禾镇坚持每月调度。全年调度12次。\n（三）全力打造青禾镇法治品牌。建成3处。`,
    );
    expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual([
      '加强学习',
      '健全工作机制',
      '全力打造青禾镇法治品牌',
    ]);
    expect(questions.some(({ asked }) => asked.includes('“健全工作机制”为止'))).toBe(true);
  });

  it('have headings cut before points that follow without a stop', () => {
    const { report } = read(`${page('')}\n（二）加强风险防范一是常态排查。排查2次。二是及时化解。化解1件。`);
    expect(sectionsOf(report.parts[0])[1]).toMatchObject({
      heading: '加强风险防范',
      text: '一是常态排查。排查2次。二是及时化解。化解1件。',
    });
  });
});

describe('broken lines', () => {
  const line = '全镇上下坚持把法治建设摆在突出位置持续用力推动各项工作';

  it('are joined in the lead too, and behind a sentence that ends at the edge', () => {
    const edge = `${line.slice(0, -3)}落实。`;
    const { report } = read(
      `${TITLE}\n2025年，${line.slice(5)}\n${line}\n取得实效，现将情况报告如下：\n${BODY}\n${line}\n${line}\n${edge}\n${line}\n又有进展。`,
    );
    expect(report.lead.map(({ text }) => text)).toEqual([
      `2025年，${line.slice(5)}${line}取得实效，现将情况报告如下：`,
    ]);
    expect(sectionsOf(report.parts[0])[0]?.blocks.at(-1)?.text).toBe(
      `${line}${line}${edge}${line}又有进展。`,
    );
  });
});

it('leaves page numbers between the paragraphs out, and says so', () => {
  const { report, leftOut, proof } = read(`${page('')}\n— 1 —\n覆盖860人次。\n- 2 -`);
  expect(report.parts[0].blocks.map(({ text }) => text)).toEqual(['全年学法12次。', '覆盖860人次。']);
  expect(leftOut.map(({ text, reason }) => [text, reason])).toEqual([
    ['— 1 —', 'page-number'],
    ['- 2 -', 'page-number'],
  ]);
  expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
});

it.each(['第 2 页 共 3 页', '第2页', '第2页，共12页', '第 2 页（共 3 页）'])(
  'leaves %s out of a sentence that goes on behind it, and of a heading too long for its line',
  (number) => {
    const wide = '全镇上下坚持把法治建设摆在突出位置持续用力推';
    const { report, leftOut } = read(
      `${TITLE}\n一、主要举措和成效\n${wide}\n${wide}\n${wide}\n${number}\n取得实效，覆盖860人次。\n三、主要负责人履行推进法治建设第一责任人职责\n${number}\n情况\n述法9次。`,
    );
    expect(report.parts[0].blocks.map(({ text }) => text)).toEqual([
      `${wide.repeat(3)}取得实效，覆盖860人次。`,
    ]);
    expect(report.parts[2].heading).toBe('主要负责人履行推进法治建设第一责任人职责情况');
    expect(leftOut.map(({ reason }) => reason)).toEqual(['page-number', 'page-number']);
  },
);

describe('a page number inside the text', () => {
  const bodyOf = (body: string): string[] => {
    const { report, proof } = read(`${TITLE}\n一、主要举措和成效\n${body}`);
    expect(isComplete(proof)).toBe(true);
    return report.parts[0].blocks.map(wordsOf);
  };

  it.each([
    ['at a comma', '全年学法12次，\n— 1 —\n覆盖860人次。', ['全年学法12次，覆盖860人次。']],
    ['inside a word', '全年学法12次，覆盖群\n- 1 -\n- 2 -\n众860人次。', ['全年学法12次，覆盖群众860人次。']],
  ])('has the sentence that it breaks %s put together', (_, body, texts) => {
    expect(bodyOf(body)).toEqual(texts);
  });

  it.each([
    [
      'a sentence that has ended',
      '全年学法12次。\n— 1 —\n覆盖860人次。',
      ['全年学法12次。', '覆盖860人次。'],
    ],
    ['two numbers', '办结12，\n— 1 —\n300件待办。', ['办结12，', '300件待办。']],
    [
      'a heading',
      '（一）加强学习，改进作风\n— 1 —\n全年学法12次。',
      ['加强学习，改进作风', '全年学法12次。'],
    ],
    ['a line that reads as a heading', '主要做法\n— 1 —\n全年学法12次。', ['主要做法', '全年学法12次。']],
    ['what a number begins', '学法12次，\n— 1 —\n（一）加强学习。', ['学法12次，', '加强学习']],
  ])('leaves %s apart', (_, body, texts) => {
    expect(bodyOf(body)).toEqual(texts);
  });
});

it('reads a date in hanzi below the report as GB/T 9704-2012 writes it', () => {
  const { report } = read(`${page('')}\n青禾镇人民政府\n二〇二六年一月十五日`);
  expect(report.signature).toEqual({ office: '青禾镇人民政府', date: '2026-01-15' });
});
