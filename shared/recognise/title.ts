import { noiseReason } from './noise.ts';
import type { SourceLine } from './source-line.ts';

const NAMES_REPORT =
  /(法治|依法行政|依法治).{0,30}(报告|总结|汇报|情况|公告|公示)(?:[（(][^（）()]{1,12}[)）])?[)）]?[。]?$/;
const OFFICE_LINE = /^[^，。：；,:;]{2,40}(委员会|人民政府|办事处|党工委|管理委员会|管委会|镇|乡|街道)$/;
const TITLE_LENGTH = 90;

/** A title, its office's names as typed in front of it, and the lines it and its repetitions stand on. */
export interface TitleBlock {
  title: string;
  lines: SourceLine[];
  repeated: SourceLine[];
}

const isTitleEnd = (text: string): boolean =>
  text.length <= TITLE_LENGTH &&
  noiseReason(text) === null &&
  NAMES_REPORT.test(text) &&
  !/[，,。；;](?!$)|现将|[:：]$/.test(text);

/** The lines in front of a title's last line that belong to it: names of offices, each on a line of its own. */
function startOf(lines: readonly SourceLine[], end: number): number {
  const ending = lines[end]?.text ?? '';
  const isWhole = !/^(关于|\d{4}\s*年)/.test(ending);
  let start = end;
  while (!isWhole && start > 0 && OFFICE_LINE.test(lines[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const joined = (lines: readonly SourceLine[]): string =>
  lines.map(({ text }) => text.replace(/[。]$/, '')).join('');

/**
 * Finds the title among the lines above the body: of one to three lines, the first of its kind; later ones are
 * repetitions. The longer of two wins when the first is cut off.
 */
export function findTitle(lines: readonly SourceLine[]): TitleBlock {
  const found: SourceLine[][] = [];
  lines.forEach((line, end) => {
    if (isTitleEnd(line.text)) found.push(lines.slice(startOf(lines, end), end + 1));
  });
  const [first, ...others] = found;
  if (!first) return { title: '', lines: [], repeated: [] };
  const best = others.find((other) => joined(other).includes(joined(first))) ?? first;
  return { title: joined(best), lines: best, repeated: found.filter((one) => one !== best).flat() };
}
