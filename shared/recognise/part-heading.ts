import { cutHeading } from './heading.ts';
import { readMark } from './marks.ts';
import { roleOf } from './part-role.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';

/** What a heading on a line of its own ends with. */
export const HEADING_ENDS =
  /(?:情况|举措|措施|成效|做法|成绩|亮点|特色|不足|问题|原因|短板|打算|思路|安排|计划|目标|方向|职责|工作)$/;

/** How the text of a part begins that has no section first. */
const OPENING =
  /^\s*(?:20\d\d\s*年(?!度?(?:工作|重点|主要))|今年|一年来|全年|去年|过去|我[镇乡局县区]|我街道|[镇乡街]|当前|目前|虽然|尽管|一是|主要是|[（(]|根据|按照|针对|坚持|围绕|认真|深入|全面|积极|切实|严格|持续|始终|着力|紧扣|聚焦|对照|结合|依托|在|以|把|将|[\p{Script=Han}]{2,8}(?:镇|乡|街道)(?:党|坚持|始终|认真|严格|把|在|以))/u;
const LONGEST = 45;

/** Where a part's heading ends that its text follows without any mark: behind words that end one, before words that begin a text. */
function headingLength(text: string): number {
  for (let length = 2; length <= Math.min(LONGEST, text.length - 8); length += 1) {
    const heading = text.slice(0, length);
    if (/[。；！？]$/.test(heading)) return 0;
    if (HEADING_ENDS.test(heading) && OPENING.test(text.slice(length)) && roleOf(heading, null).known) return length;
  }
  return 0;
}

/** A part's line as its heading and the text that runs on, each a line of its own. */
function cutLine(line: SourceLine): SourceLine[] {
  const mark = line.rows ? null : readMark(line.text);
  if (mark?.level !== 'part') return [line];
  const length = mark.rest.length > LONGEST ? headingLength(simplified(mark.rest)) : 0;
  const { rest } = length > 0 ? { rest: mark.rest.slice(length).trim() } : cutHeading(mark.rest);
  if (rest === '') return [line];
  const text = line.text.slice(0, line.text.length - rest.length).trimEnd();
  return [
    { ...line, text },
    { ...line, text: rest },
  ];
}

/** The lines with every part's heading on a line of its own, so that the text behind it is a paragraph. */
export const withPartHeadings = (lines: readonly SourceLine[]): SourceLine[] => lines.flatMap(cutLine);
