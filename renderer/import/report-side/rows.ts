import { writtenDate } from '../../../shared/report/dates.ts';
import {
  type Line,
  type LineLevel,
  linesOf,
  lineText,
  type Place,
  ZONES,
  type Zone,
} from '../../../shared/report/move-line.ts';
import { blockNumbers, partNumber, sectionNumber } from '../../../shared/report/numbering.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** What stands around the five parts. `words` are the pieces of it that the file can have on lines of their own. */
export interface FactRow {
  kind: 'fact';
  name: string;
  text: string;
  words: string[];
}

/** The heading of the lead or of a part; it is always there. */
export interface HeadRow {
  kind: 'head';
  zone: Zone;
  text: string;
  number: string;
  isEmpty: boolean;
}

/** One paragraph with its number: `heading` is its small heading with the stop, `text` what follows. */
export interface LineRow {
  kind: 'line';
  place: Place;
  level: LineLevel;
  number: string;
  heading: string;
  text: string;
}

export type Row = FactRow | HeadRow | LineRow;

const fact = (name: string, words: readonly (string | undefined)[]): FactRow[] => {
  const written = words.filter((word) => word !== undefined && word !== '') as string[];
  return written.length === 0 ? [] : [{ kind: 'fact', name, text: written.join('　'), words: written }];
};

function numbersOf(lines: readonly Line[]): string[] {
  const numbers: string[] = [];
  let run: Line[] = [];
  let sections = 0;
  const close = (): void => {
    numbers.push(...blockNumbers(run.flatMap(({ level }) => (level === 'section' ? [] : level))));
    run = [];
  };
  for (const line of lines) {
    if (line.level !== 'section') run.push(line);
    else {
      close();
      numbers.push(sectionNumber(sections));
      sections += 1;
    }
  }
  close();
  return numbers;
}

function lineRow(line: Line, place: Place, number: string): LineRow {
  const whole = lineText(line);
  const own = line.level === 'section' ? line.block : line.block.heading === undefined ? null : line.block;
  const rest = line.level === 'section' && own ? lineText({ level: own.kind, block: own }) : own?.text;
  const isHeaded = line.level === 'section' || own !== null;
  const cut = isHeaded ? whole.length - (rest ?? '').length : 0;
  return {
    kind: 'line',
    place,
    level: line.level,
    number,
    heading: whole.slice(0, cut),
    text: whole.slice(cut),
  };
}

function zoneRows(report: Report, zone: Zone): Row[] {
  const lines = linesOf(report, zone);
  const numbers = numbersOf(lines);
  const part = ZONES.indexOf(zone) - 1;
  const head: HeadRow = {
    kind: 'head',
    zone,
    number: part < 0 ? '' : partNumber(part),
    text: report.parts[part]?.heading ?? '引言',
    isEmpty: lines.length === 0,
  };
  return [head, ...lines.map((line, at) => lineRow(line, { zone, line: at }, numbers[at] ?? ''))];
}

/** Everything that was read, from the title to the signature, a row a paragraph, numbers as they follow. */
export function rowsOf(report: Report): Row[] {
  const { indexNumber, documentNumber, publisher, subject, writtenOn, publishedOn, genre, validity } =
    report.publication;
  const record = [indexNumber, documentNumber, publisher, subject, writtenOn, publishedOn, genre, validity];
  return [
    ...fact('标题', [report.title || '（未写）']),
    ...fact('公开信息', record),
    ...fact('主送机关', [report.addressee ?? '']),
    ...ZONES.flatMap((zone) => zoneRows(report, zone)),
    ...fact('署名', [report.signature?.office, writtenDate(report.signature?.date ?? '')]),
  ];
}

/** A row's words, without the number drawn before them. */
export const rowWords = (row: Row): string => (row.kind === 'line' ? row.heading + row.text : row.text);
