import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { judgeBlankLines } from '../measure/blank-lines.ts';
import { GONGWEN } from '../measure/gongwen-values.ts';
import { charWords } from '../measure/measure-words.ts';
import { faceSamples, sizeName, sizeSamples } from '../measure/piece-samples.ts';
import { tally } from '../measure/tally.ts';
import { measureExtent, type TextExtent } from '../measure/text-extent.ts';
import { type Inspection, paragraphsAt, piecesOf } from '../reading/inspection.ts';
import type { PageGeometry } from '../reading/page-geometry.ts';
import { type Paragraph, shownText } from '../reading/paragraph.ts';
import { demand, judge } from '../rule.ts';

/** How far signature and date may be off, in 字: half a digit of the date. */
const TOLERANCE = 0.35;
/** A name that fits both arrangements is taken for one to be sealed. */
const TIE = 0.05;
/** The least that is an office's name and no letter of a spaced one. */
const NAME_WIDTH = 4;
const DATE = /^[1-9]\d{3}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/;

function dateForm(date: Paragraph): Finding {
  const text = shownText(date);
  const rule = demand('7.3.5.4', '成文日期写法', '阿拉伯数字，年月日标全，不编虚位，如2026年1月8日');
  return judge(rule, DATE.test(text), text);
}

/** Where the last name of a line stands: under seals joint offices stand side by side (7.3.5.1). */
function lastNameExtent(line: Paragraph, page: PageGeometry): TextExtent {
  const extent = measureExtent(line, page);
  const width = textWidth(
    line.text
      .trim()
      .split(/\s{2,}/)
      .at(-1) ?? '',
  );
  return width < NAME_WIDTH ? extent : { ...extent, left: extent.left + extent.width - width, width };
}

/** With a seal (7.3.5.1): four 字 right of the date, or as many as a long name needs, which is centred on it. */
function sealedError(signature: TextExtent, date: TextExtent): number {
  const centre = (extent: TextExtent) => extent.right + extent.width / 2;
  const blank = Math.max(4, (signature.width - date.width) / 2);
  return Math.max(Math.abs(date.right - blank), Math.abs(centre(signature) - centre(date)));
}

/** Without a seal (7.3.5.2): two 字 right of the longer line, the date beginning two 字 after the signature. */
function unsealedError(signature: TextExtent, date: TextExtent): number {
  const edge = date.width > signature.width ? date.right : signature.right;
  return Math.max(Math.abs(edge - 2), Math.abs(date.left - signature.left - 2));
}

const PLACING = {
  sealed: demand('7.3.5.1', '署名和日期位置（加盖印章）', '日期右空4字，署名以日期为准居中'),
  unsealed: demand(
    '7.3.5.2',
    '署名和日期位置（不加盖印章）',
    '署名右空2字，日期首字比署名首字右移2字（日期较长时日期右空2字）',
  ),
};

/** For what comes near neither: which of the two was meant is not to be seen. */
const EITHER = demand(
  '7.3.5',
  '署名和日期位置',
  '不加盖印章的署名右空2字，日期首字比署名首字右移2字；加盖印章的日期右空4字，署名以日期为准居中',
);
/** So far from an arrangement, in 字, nobody meant it. */
const FAR = 6;
/** As far from both, and not near either. */
const ALIKE = 1.5;
const NOT_NEAR = 3.5;

const GAP = demand('7.3.5.2', '署名之上（不加盖印章）', '空一行');

function placing(signature: TextExtent, date: TextExtent): { finding: Finding; sealed: boolean } {
  const errors = { sealed: sealedError(signature, date), unsealed: unsealedError(signature, date) };
  const sealed = errors.sealed <= errors.unsealed + TIE;
  const measured = `署名右空${charWords(signature.right)}，日期右空${charWords(date.right)}，日期首字比署名首字右移${charWords(date.left - signature.left)}`;
  const error = sealed ? errors.sealed : errors.unsealed;
  const kept = error <= TOLERANCE;
  const isBetween = error > NOT_NEAR && Math.abs(errors.sealed - errors.unsealed) <= ALIKE;
  const isUnclear = error > FAR || isBetween;
  const rule = isUnclear ? EITHER : PLACING[sealed ? 'sealed' : 'unsealed'];
  // A gap is asked for where no seal is meant; of what is near neither nothing more is said.
  return { finding: judge(rule, kept, measured), sealed: sealed || isUnclear };
}

/**
 * Signature and date (7.3.5). A file does not say whether it will be sealed, so it is held against the arrangement
 * that it comes closer to. Of several signatures (a joint issue) the last stands by the date.
 */
export function checkSignature(inspection: Inspection): Finding[] {
  const { paragraphs, roles, page } = inspection;
  const date = roles.date === null ? undefined : paragraphs[roles.date];
  if (!date) return [];
  const signatures = paragraphsAt(paragraphs, roles.signature);
  const [first] = roles.signature;
  const last = signatures.at(-1);
  const placed = last && placing(lastNameExtent(last, page), measureExtent(date, page));
  const pieces = piecesOf([...signatures, date]);
  return [
    ...(placed ? [placed.finding] : []),
    ...(first !== undefined && placed?.sealed === false
      ? [judgeBlankLines(GAP, inspection, first, 1, '上面')]
      : []),
    dateForm(date),
    ...tally(demand('5.2.2', '署名和日期字体', '仿宋体'), faceSamples(pieces, '仿宋'), '字'),
    ...tally(
      demand('5.2.2', '署名和日期字号', sizeName(GONGWEN.textSize)),
      sizeSamples(pieces, GONGWEN.textSize),
      '字',
    ),
  ];
}
