import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/app-error.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { report as schema } from '../../../shared/report/schema.ts';
import { sectionCounts, sectionsOf } from '../../support/sections.ts';

const sample = readFileSync(new URL('../../../shared/sample/report-2025.txt', import.meta.url), 'utf8');
const read = (text: string) => recogniseText(text, { id: 'test' });

const opening = (body: string): string =>
  `青禾镇2025年法治政府建设情况报告\n2025年，青禾镇扎实推进。现将情况报告如下：\n${body}`;

describe('the sample page', () => {
  const { report, proof, leftOut } = read(sample);

  it('gives title, office, year and publication record', () => {
    expect(report).toMatchObject({
      title: '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告',
      office: '临溪县青禾镇人民政府',
      year: 2025,
      addressee: null,
      publication: {
        indexNumber: '1150000000000000XL/2026-00017',
        documentNumber: '',
        publisher: '临溪县政务服务中心',
        subject: '其他',
        writtenOn: '2026-01-22',
        publishedOn: '2026-01-23',
        genre: '其他',
        validity: '',
      },
    });
  });

  it('gives five parts with their sections, introduction and points', () => {
    expect(sectionCounts(report.parts)).toEqual([3, 3, 3, 4, 3]);
    expect(report.parts[2].blocks.findIndex(({ kind }) => kind === 'section')).toBe(1);
    expect(sectionsOf(report.parts[3]).every(({ text }) => text !== '')).toBe(true);
    expect(sectionsOf(report.parts[4])[2]?.blocks.map(({ kind }) => kind)).toEqual(Array(6).fill('point'));
    expect(schema.safeParse(report).success).toBe(true);
  });

  it('finds every paragraph and figure again', () => {
    expect(proof.paragraphs).toEqual({ found: 40, total: 40 });
    expect(proof.figures.found).toBe(proof.figures.total);
    expect(proof.figures.total).toBeGreaterThan(80);
  });

  it('lists what it leaves out', () => {
    expect(leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['语音播报', '扫一扫在手机打开当前页', '返回顶部', '收起', '日期:2026-01-23']),
    );
    expect(leftOut).toHaveLength(15);
  });
});

describe('reports of other shapes', () => {
  it('joins the names of a joint issue and reads addressee and signature', () => {
    const text =
      '中共临溪县青禾镇委员会\n临溪县青禾镇人民政府\n关于2025年度法治政府建设情况的报告\n县委、县政府:\n2025年，全镇扎实推进，现将有关情况报告如下:\n一、主要举措和成效\n(一)加强学习。全年学法12次。\n中共临溪县青禾镇委员会\n临溪县青禾镇人民政府\n2026年1月8日';
    const { report } = read(text);
    expect(report.office).toBe('中共临溪县青禾镇委员会、临溪县青禾镇人民政府');
    expect(report.addressee).toBe('县委、县政府');
    expect(report.signature).toEqual({
      office: '中共临溪县青禾镇委员会、临溪县青禾镇人民政府',
      date: '2026-01-08',
    });
  });

  it('puts parts of another order in their places and says so', () => {
    const { report, questions } = read(
      opening(
        '一、存在的不足和原因\n力量不足。\n二、主要举措和成效\n全年学法12次。\n三、下一年工作安排\n加强培训。',
      ),
    );
    expect(report.parts[0].blocks[0]?.text).toBe('全年学法12次。');
    expect(report.parts[3].blocks[0]?.text).toBe('力量不足。');
    expect(report.parts[4].heading).toBe('下一年工作安排');
    expect(questions.some(({ asked }) => asked.includes('顺序不同'))).toBe(true);
  });

  it('moves thematic parts one level down into part one', () => {
    const { report, proof } = read(
      opening(
        '一、强化组织领导\n成立领导小组。\n二、规范执法行为\n(一)培训执法人员。组织培训5期。\n三、存在的问题\n力量不足。',
      ),
    );
    expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual([
      '强化组织领导',
      '规范执法行为',
    ]);
    expect(sectionsOf(report.parts[0])[1]?.blocks[0]).toMatchObject({
      kind: 'item',
      heading: '培训执法人员',
    });
    expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
  });

  it('asks about a number that the order of the text contradicts', () => {
    const { questions } = read(
      opening('一、主要举措和成效\n(一)加强学习。学法12次。\n(一)规范执法。检查5次。'),
    );
    expect(questions.some(({ asked }) => asked.includes('小节的编号'))).toBe(true);
  });

  it('keeps a point’s typed number where a paragraph would start the points anew', () => {
    const { report } = read(
      opening('一、主要举措和成效\n一是学习。全年学法。\n补充一段说明文字。\n二是执法。全年检查。'),
    );
    expect(report.parts[0].blocks.map(({ text }) => text)).toContain('二是执法。全年检查。');
  });

  it('joins lines that were broken in the middle of words', () => {
    const line = '全镇上下坚持把法治建设摆在突出位置持续用力推动各项工作';
    const { report } = read(opening(`一、主要举措和成效\n${line}\n${line}\n${line}\n取得实效。`));
    expect(report.parts[0].blocks.map(({ text }) => text)).toEqual([`${line}${line}${line}取得实效。`]);
  });

  it('refuses a text that is no report', () => {
    expect(() => read('鸡蛋\n牛奶\n面包')).toThrow(AppError);
  });

  it('gives a valid report or says that there is none, whatever the text', () => {
    const pieces = fc.constantFrom(
      '一、',
      '（一）',
      '一是',
      '1.',
      '2025年',
      '法治政府',
      '报告',
      '。',
      '，',
      '\n',
      '镇',
      '(',
      ')',
      '索引号:',
      '12',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        try {
          expect(schema.safeParse(read(words.join('')).report).success).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { examples: [[['一、', '。', '1.', '，']]] },
    );
  });
});
