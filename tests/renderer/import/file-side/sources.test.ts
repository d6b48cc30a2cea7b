import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../../renderer/import/file-side/sources.ts';
import { type Row, rowsOf } from '../../../../renderer/import/report-side/rows.ts';
import { startReview } from '../../../../renderer/import/review/review.ts';
import type { Recognition } from '../../../../shared/recognise/recognition.ts';
import { read, rowText, run, slotOf } from '../samples.ts';

const follow = (recognition: Recognition, review = startReview(recognition.report)) => {
  const rows = rowsOf(review.report);
  const sources = sourcesOf(recognition, review, rows);
  return recognition.lines.map(({ text }, at) => ({ text, source: sources[at], rows }));
};

const rowAt = (rows: readonly Row[], at: number | null): string => {
  const row = rows[at ?? -1];
  return row ? rowText(row) : '';
};

describe('where the lines of a file went', () => {
  const recognition = read();
  const lines = follow(recognition);

  it('shows every line, each read into the report or left out with its reason', () => {
    expect(lines).toHaveLength(57);
    expect(lines.filter(({ source }) => source?.state === 'left-out')).toHaveLength(15);
    for (const { source } of lines) if (source?.state === 'read') expect(source.row).not.toBeNull();
  });

  it('follows a paragraph to its row, whatever number and punctuation it has now', () => {
    const [line] = lines.filter(({ text }) => text.startsWith('(二)建好'));
    expect(line?.source?.state === 'read' && rowAt(line.rows, line.source.row)).toBe(
      '（二）建好“一码查”执法公示栏',
    );
  });

  it('follows title and publication record to what is said of them', () => {
    const kinds = lines.slice(1, 3).map(({ source, rows }) => {
      const row = source?.state === 'read' ? rows[source.row ?? -1] : undefined;
      return row?.kind === 'fact' ? row.name : '';
    });
    expect(kinds).toEqual(['公开信息', '标题']);
  });

  it('leaves out the second of two lines that read the same, not the first', () => {
    const title = '临溪县青禾镇人民政府关于2025年度法治政府建设情况的报告';
    const twice = follow(read((text) => text.replace(`${title}\n`, `${title}\n\n${title}\n`)));
    const states = twice.filter(({ text }) => text === title).map(({ source }) => source?.state);
    expect(states.toSorted()).toEqual(['left-out', 'read']);
  });

  it('follows every line of a text that was broken at a fixed width', () => {
    const broken = read((text) => text.replaceAll(/[^\n]{36}/g, '$&\n'));
    const lost = follow(broken).filter(({ source }) => source?.state === 'read' && source.row === null);
    expect(lost).toEqual([]);
  });

  it('says which line the clerk took out', () => {
    const start = startReview(recognition.report);
    const review = run(recognition, [{ do: 'take-out', slot: slotOf(start, '把调解桌搬到') }]);
    const [line] = follow(recognition, review).filter(({ text }) => text.startsWith('把调解桌搬到'));
    expect(line?.source?.state).toBe('taken-out');
  });
});
