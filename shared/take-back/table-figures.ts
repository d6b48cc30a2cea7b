import { cellLines, placedCells, type TableRows } from '../report/table.ts';

const NUMBER = /^[0-9][0-9,，.．]*(?:万|亿)?[余多]?$/;
/** 数量（件）, 件数, 场次: the unit that a column's head names. */
const UNIT_IN_BRACKETS = /[（(](?:单位[：:])?([^（）()]{1,5})[）)]$/;
const COUNTED = /([人件场次户份册起个项家处名])数$|(人次|场次|件次)$/;

const unitOf = (head: string): string => {
  const [, bracketed] = UNIT_IN_BRACKETS.exec(head) ?? [];
  const [, counted, times] = COUNTED.exec(head) ?? [];
  return bracketed ?? counted ?? times ?? '';
};

/** What the cells of a table with one head row say, each as words: the row's name, the number and the unit that it has or its head names. */
export function tableSayings(rows: TableRows): string[] {
  const cells = placedCells(rows).map(({ cell, row, column }) => ({
    ...{ row, column },
    text: cellLines(cell).join('').trim(),
  }));
  const textAt = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return cells.flatMap(({ row, column, text }) => {
    const name = textAt.get(`${row} 0`) ?? '';
    if (row === 0 || column === 0 || name === '') return [];
    const unit = NUMBER.test(text) ? unitOf(textAt.get(`0 ${column}`) ?? '') : '';
    return /^[0-9]/.test(text) && (unit !== '' || !NUMBER.test(text)) ? [`${name}${text}${unit}`] : [];
  });
}
