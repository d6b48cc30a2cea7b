import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { CELL_TWIPS, PAGE } from '../../../shared/gongwen/format.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { Letterhead } from '../../../shared/report/schema.ts';
import { facedRun, RED } from './faced-run.ts';

const LABEL = '签发人：';
const NAMES_A_LINE = 2;
/** One character in from the right edge of the text area (7.2.6). */
const RIGHT_TWIPS = PAGE.widthTwips - PAGE.leftTwips - PAGE.rightTwips - CELL_TWIPS;

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

/** Where the label and the columns of names begin, the last of them ending one character from the right edge. */
function startsOf(signatories: readonly string[]): { label: number; names: number[] } {
  const cells = Math.max(...signatories.map((name) => [...name].length));
  const names = Array.from({ length: NAMES_A_LINE }, (_, at) => {
    const columns = NAMES_A_LINE - at;
    return RIGHT_TWIPS - (columns * (cells + 1) - 1) * CELL_TWIPS;
  });
  return { label: (names[0] ?? 0) - LABEL.length * CELL_TWIPS, names };
}

/** One name ends at the right edge; of several, those of a column begin one under another. */
function stopsOf(signatories: readonly string[], label: boolean) {
  if (signatories.length === 1) return [{ type: TabStopType.RIGHT, position: RIGHT_TWIPS }];
  const starts = startsOf(signatories);
  const [first = 0, ...others] = starts.names;
  return [label ? starts.label : first, ...others].map((position) => ({ type: TabStopType.LEFT, position }));
}

function signedLines({ documentNumber, signatories }: Letterhead, format: Format): Paragraph[] {
  const { body, section } = format.fonts;
  const rows = rowsOf(signatories);
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return rows.map(({ label, names }, at) => {
    const last = at === rows.length - 1;
    return new Paragraph({
      spacing: exactLine(format),
      alignment: AlignmentType.LEFT,
      indent: { firstLine: CELL_TWIPS },
      tabStops: stopsOf(signatories, label),
      children: [
        ...(last && documentNumber !== '' ? [facedRun(documentNumber, body)] : []),
        ...(label ? [tab(), facedRun(LABEL, body)] : []),
        ...names.flatMap((name, column) =>
          label && column === 0 ? [facedRun(name, section)] : [tab(), facedRun(name, section)],
        ),
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
      children: [facedRun(documentNumber, format.fonts.body)],
    }),
  ];
}
