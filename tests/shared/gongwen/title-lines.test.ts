import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../shared/gongwen/title-lines.ts';

describe('a title', () => {
  it('stays on one line when it fits', () => {
    expect(titleLines('青禾镇2025年法治政府建设年度报告', '青禾镇人民政府')).toHaveLength(1);
  });

  it('breaks before its subject', () => {
    const title = '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告';
    expect(titleLines(title, '临溪县青禾镇人民政府')).toEqual([
      '临溪县青禾镇人民政府',
      '关于2025年度法治政府建设情况的报告',
    ]);
  });

  it('gives each office of a joint issue a line of its own', () => {
    const offices = ['中共云川市临溪县青禾镇委员会', '云川市临溪县青禾镇人民政府'];
    const title = `${offices.join('')}关于2025年度法治政府建设情况的报告`;
    expect(titleLines(title, offices.join('、'))).toEqual([...offices, '关于2025年度法治政府建设情况的报告']);
  });

  it('never breaks the office, the year or a book title, and loses nothing', () => {
    const office = '云川市临溪县青禾镇人民政府';
    const title = `${office}关于贯彻落实《法治政府建设实施纲要》和2025年度法治政府建设情况的报告`;
    const lines = titleLines(title, office);
    expect(lines.join('')).toBe(title);
    for (const whole of [office, '《法治政府建设实施纲要》', '2025年度']) {
      expect(lines.some((line) => line.includes(whole))).toBe(true);
    }
    expect(lines.length).toBeLessThanOrEqual(3);
  });

  it('leaves a title that cannot be set in three lines to the page', () => {
    const title = '关于报告'.repeat(40);
    expect(titleLines(title, '')).toEqual([title]);
  });
});
