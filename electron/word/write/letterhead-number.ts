import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { Page } from '../../../shared/gongwen/page.ts';
import type { Letterhead } from '../../../shared/report/schema.ts';
import { facedRuns, RED } from './faced-run.ts';

const LABEL = '签发人：';
const NAMES_A_LINE = 2;
/** One character in from the right edge of the text area (7.2.6). */
const rightTwips = ({ upright, cellTwips }: Page): number => upright.area.widthTwips - cellTwips;

/** 红色分隔线, 4 mm under 发文字号 (7.2.7): what a line of the text leaves under its characters, and so many points. */
const redRule = { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: RED } };

const exactLine = ({ linePitchTwips }: Format) => ({ line: linePitchTwips, lineRule: LineRuleType.EXACT });

interface Row {
  label: boolean;
  names: string[];
}

/** 签发人 from left to right and from the top down, two a line (7.2.6). */
function rowsOf(signatories: readonly string[]): Row[] {
  const count = Math.ceil(signatories.length / NAMES_A_LINE);
  return Array.from({ length: count }, (_, at) => ({
    label: at === 0,
    names: signatories.slice(at * NAMES_A_LINE, (at + 1) * NAMES_A_LINE),
  }));
}

/** Where the label and the first names begin for the second ones, a character after, to end one from the right edge. */
function startsOf(signatories: readonly string[], page: Page): { label: number; name: number } {
  const columns = Array.from({ length: NAMES_A_LINE }, (_, column) =>
    signatories.filter((_name, at) => at % NAMES_A_LINE === column),
  );
  const cells = columns.map((names) => Math.max(...names.map((name) => [...name].length)) + 1);
  const { cellTwips } = page;
  const name = rightTwips(page) - (cells.reduce((sum, width) => sum + width) - 1) * cellTwips;
  return { label: name - LABEL.length * cellTwips, name };
}

/** A line's last name ends at the right edge; the first names of several lines begin one under another. */
function stopsOf(signatories: readonly string[], { label, names }: Row, page: Page) {
  const right = { type: TabStopType.RIGHT, position: rightTwips(page) };
  if (signatories.length === 1) return [right];
  const starts = startsOf(signatories, page);
  const first = { type: TabStopType.LEFT, position: label ? starts.label : starts.name };
  return names.length === NAMES_A_LINE ? [first, right] : [first];
}

function signedLines({ documentNumber, signatories }: Letterhead, format: Format): Paragraph[] {
  const { body, section } = format.fonts;
  const rows = rowsOf(signatories);
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return rows.map((row, at) => {
    const { label, names } = row;
    const last = at === rows.length - 1;
    return new Paragraph({
      spacing: exactLine(format),
      alignment: AlignmentType.LEFT,
      indent: { firstLine: format.page.cellTwips },
      tabStops: stopsOf(signatories, row, format.page),
      children: [
        ...(last && documentNumber !== '' ? facedRuns(documentNumber, body) : []),
        ...(label ? [tab(), ...facedRuns(LABEL, body)] : []),
        ...names.flatMap((name, column) => [
          ...(label && column === 0 ? [] : [tab()]),
          ...facedRuns(name, section),
        ]),
      ],
      ...(last && { border: redRule }),
    });
  });
}

/**
 * 发文字号 and 签发人 over the red rule (7.2.5 to 7.2.7). An upward document names who signs it and has its number at
 * the left; any other has it in the middle.
 */
export function numberLines(letterhead: Letterhead, format: Format): Paragraph[] {
  const { documentNumber, signatories, issuers } = letterhead;
  if (signatories.length > 0) return signedLines(letterhead, format);
  if (documentNumber === '' && issuers.length === 0) return [];
  return [
    new Paragraph({
      spacing: exactLine(format),
      alignment: AlignmentType.CENTER,
      border: redRule,
      children: facedRuns(documentNumber, format.fonts.body),
    }),
  ];
}
