import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withCoveredPlaces, withoutCoveredPlaces } from '../../../shared/lines/covered-places.ts';
import type { TableCell } from '../../../shared/report/schema.ts';
import { cellOf } from '../../../shared/report/table.ts';

/** A whole table whose cells cover what is drawn by lot, and no place twice. */
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 6 }),
    draws: fc.array(
      fc.record({
        columns: fc.integer({ min: 1, max: 4 }),
        rows: fc.integer({ min: 1, max: 4 }),
        text: fc.constantFrom('', '甲', '12', '〔同左〕', '〔同上〕', '〔〔同上〕〕'),
      }),
      { minLength: 36, maxLength: 36 },
    ),
  })
  .map(({ columns, rows, draws }) => {
    const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
    return taken.map((line, row): TableCell[] =>
      line.flatMap((_, column) => {
        if (line[column]) return [];
        const draw = draws[row * columns + column];
        let wide = 1;
        while (wide < (draw?.columns ?? 1) && column + wide < columns && !line[column + wide]) wide += 1;
        const high = Math.min(draw?.rows ?? 1, rows - row);
        for (const below of taken.slice(row, row + high)) below.fill(true, column, column + wide);
        return [cellOf(draw?.text ?? '', wide, high)];
      }),
    );
  });

it('Every table comes back from the texts of its places with its cells as they lay', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(withoutCoveredPlaces(withCoveredPlaces(rows, ({ text }) => text))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

it('Marks that belong to no cell stay words', () => {
  for (const grid of [
    [
      ['〔同左〕', '甲'],
      ['乙', '丙'],
    ],
    [
      ['甲', '乙'],
      ['丙', '〔同左〕'],
      ['丁', '〔同左〕'],
      ['〔同上〕', '戊'],
      ['〔同左〕', '己'],
    ],
    [
      ['甲', '〔同左〕'],
      ['〔同上〕', '乙'],
    ],
  ])
    expect(
      withoutCoveredPlaces(grid)
        .flat()
        .map(({ text }) => text),
    ).toEqual(grid.flat());
});
