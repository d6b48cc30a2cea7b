import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../shared/gongwen/title-lines.ts';
import { titleShape } from '../../../shared/gongwen/title-shape.ts';
import { titleShapes } from '../../../shared/gongwen/title-shapes.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';

const OFFICES = [
  '青禾镇人民政府',
  '临溪县青禾镇人民政府',
  '云川市临溪县青禾镇人民政府',
  '云川市临溪区人民政府青禾街道办事处',
  '云川市临溪经济技术开发区青禾镇人民政府',
  '中共临溪县青禾镇委员会、临溪县青禾镇人民政府',
  '临溪县白石苗族土家族乡人民政府',
];
const SUBJECTS = [
  '2025年法治政府建设情况报告',
  '关于2025年度法治政府建设情况的报告',
  '关于报送2025年度法治政府建设情况的报告',
  '关于2025年度推进法治政府建设工作情况的报告',
  '关于2025年度法治政府建设工作情况和2026年工作打算的报告',
];
const TITLES = OFFICES.flatMap((office) =>
  SUBJECTS.map((subject): [string, string] => [office.replace('、', '') + subject, office]),
);

const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u007f' ? 0.5 : 1), 0);

describe('a title', () => {
  it.each(TITLES)(
    'is set in one to three lines of at most 20 characters, in 梯形 or 菱形, and loses nothing: %s',
    (title, office) => {
      const shapes = titleShapes(title, office);
      expect(shapes.length).toBeGreaterThanOrEqual(1);
      expect(shapes[0]?.length).toBeLessThanOrEqual(3);
      for (const lines of shapes) {
        expect(lines.join('')).toBe(title);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(20);
        if (lines.length > 1) expect(['正梯形', '倒梯形', '菱形']).toContain(titleShape(lines.map(width)));
        for (const whole of [...office.split('、'), '2025年'])
          expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
      }
    },
  );

  it.each(TITLES.filter(([title]) => width(title) > 22))(
    'can be chosen from two or three shapes: %s',
    (title, office) => {
      const shapes = titleShapes(title, office);
      expect(shapes.length).toBeGreaterThanOrEqual(2);
      expect(new Set(shapes.map((lines) => lines.join('\n'))).size).toBe(shapes.length);
    },
  );

  it('stays on one line when it fits', () => {
    expect(titleShapes('青禾镇2025年法治政府建设年度报告', '青禾镇人民政府')[0]).toHaveLength(1);
  });

  it('breaks before its subject', () => {
    const title = '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告';
    expect(titleShapes(title, '临溪县青禾镇人民政府')[0]).toEqual([
      '临溪县青禾镇人民政府',
      '关于2025年度法治政府建设情况的报告',
    ]);
  });

  it('gives each office of a joint issue a line of its own', () => {
    const offices = ['中共云川市临溪县青禾镇委员会', '云川市临溪县青禾镇人民政府'];
    const title = `${offices.join('')}关于2025年度法治政府建设情况的报告`;
    expect(titleShapes(title, offices.join('、'))[0]).toEqual([
      ...offices,
      '关于2025年度法治政府建设情况的报告',
    ]);
  });

  it.each(TITLES)('is broken only between words: %s', (title, office) => {
    const [best = []] = titleShapes(title, office);
    for (const line of best) expect(line).not.toMatch(/^(?:送|责任人|况|度)/);
  });

  it('makes no block of two lines where it need not', () => {
    const office = '云川市临溪县青禾镇人民政府';
    expect(titleShapes(`${office}2025年法治政府建设情况报告`, office)[0]).toEqual([
      `${office}2025年`,
      '法治政府建设情况报告',
    ]);
  });

  it('never breaks a book title', () => {
    const office = '云川市临溪县青禾镇人民政府';
    const title = `${office}关于贯彻落实《法治政府建设实施纲要》和2025年度法治政府建设情况的报告`;
    for (const lines of titleShapes(title, office))
      expect(lines.some((line) => line.includes('《法治政府建设实施纲要》'))).toBe(true);
  });

  it('breaks an office’s name between its words only where the name alone is too long for a line', () => {
    const office = '云川市临溪县白石苗族土家族自治乡和青禾苗族乡联合人民政府';
    const [lines = []] = titleShapes(`${office}关于2025年度法治政府建设情况的报告`, office);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(20);
  });

  it('leaves a title that cannot be set in three lines to the page', () => {
    const title = '关于报告'.repeat(40);
    expect(titleShapes(title, '')).toEqual([[title]]);
  });
});

describe('the lines that the clerk chose', () => {
  const report = blankReport('id', 2025, '临溪县青禾镇人民政府');
  const chosen = ['临溪县青禾镇人民政府关于', '2025年度法治政府建设情况的报告'];

  it('are kept while they are the title', () => {
    expect(titleLines({ ...report, titleLines: chosen })).toEqual(chosen);
  });

  it.each([
    ['the year rolled', '临溪县青禾镇人民政府关于2026年度法治政府建设情况的报告', [12]],
    ['the office renamed', '临溪县白石镇人民政府关于2025年度法治政府建设情况的报告', [12]],
    ['a word at the end', '临溪县青禾镇人民政府关于2025年度法治政府建设工作情况的报告', [12]],
    ['the county gone', '青禾镇人民政府关于2025年度法治政府建设情况的报告', [9]],
  ])('survive an edit: %s', (_, title, [first = 0]) => {
    expect(titleLines({ ...report, title, titleLines: chosen })).toEqual([
      title.slice(0, first),
      title.slice(first),
    ]);
  });

  it('survive words that come in where they are broken', () => {
    const title = '临溪县青禾镇人民政府关于报送2025年度法治政府建设情况的报告';
    const lines = ['临溪县青禾镇人民政府', '关于2025年度法治政府建设情况的报告'];
    expect(titleLines({ ...report, title, titleLines: lines })).toEqual([
      '临溪县青禾镇人民政府',
      '关于报送2025年度法治政府建设情况的报告',
    ]);
    const [front = '', subject = ''] = lines;
    expect(titleLines({ ...report, title: `${front}办公室${subject}`, titleLines: lines })).toEqual([
      `${front}办公室`,
      subject,
    ]);
  });

  it('stay one line where the title was one', () => {
    const title = '青禾镇2026年度法治政府建设年度报告';
    const lines = ['青禾镇2025年度法治政府建设年度报告'];
    expect(titleLines({ ...report, title, titleLines: lines })).toEqual([title]);
  });

  it('give way where a line would be too wide', () => {
    const title = '临溪县青禾镇人民政府关于2025年度法治政府建设和依法行政工作情况的报告';
    const lines = titleLines({
      ...report,
      title,
      titleLines: ['临溪县青禾镇人民政府', '关于2025年度法治政府建设情况的报告'],
    });
    expect(lines.join('')).toBe(title);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(20);
  });

  it('never lose or double a character of a title, whatever it has become', () => {
    const letters = fc.constantFrom(...'临溪县青禾镇人民政府关于2025年度法治情况的报告𬭎');
    const text = fc.array(letters, { maxLength: 60 }).map((each) => each.join(''));
    fc.assert(
      fc.property(text, text, (title, old) => {
        const lines = titleLines({ ...report, title, titleLines: [old.slice(0, 9), old.slice(9)] });
        expect(lines.join('')).toBe(title);
      }),
    );
  });

  it('give way when the title has changed', () => {
    const { title } = report;
    expect(titleLines({ ...report, title: `${title}（草案）`, titleLines: chosen }).join('')).toBe(
      `${title}（草案）`,
    );
  });
});
