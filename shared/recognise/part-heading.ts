import { cutHeading } from './heading.ts';
import { roleOf } from './part-role.ts';
import type { Question } from './recognition.ts';
import { simplified } from './simplified.ts';
import { markOf, type SourceLine } from './source-line.ts';

/** What a heading on a line of its own ends with. */
export const HEADING_ENDS =
  /(?:情况|举措|措施|成效|做法|成绩|亮点|特色|不足|问题|原因|短板|打算|思路|安排|计划|目标|方向|职责|工作)$/;

/** How the text of a part begins that has no section first. */
const OPENING =
  /^\s*(?:20\d\d(?:[—-]|\s*年(?!度?(?:工作|重点|主要)))|今年|一年来|全[年镇乡县区市局场]|全街道|去年|过去|我[镇乡局县区]|我街道|[镇乡街]|当前|目前|虽然|尽管|一是|主要是|[（(]|根据|按照|针对|坚持|围绕|认真|深入|全面|积极|切实|严格|持续|始终|着力|紧扣|聚焦|对照|结合|依托|在|以|把|将|[\p{Script=Han}]{2,8}(?:镇|乡|街道)(?:党|坚持|始终|认真|严格|把|在|以))/u;
const LONGEST = 45;

/** What goes on with a heading: …做法 and 和成效, …职责 and 情况. */
const GOES_ON =
  /^(?:[和与及以的、，,：:及其并等或中上]|情况|举措|措施|成效|做法|成绩|亮点|特色|不足|问题|原因|短板|打算|思路|安排|计划|目标|方向|职责|工作|任务|重点|报告|总结|分析|建议|进展)/;

interface Cut {
  length: number;
  doubtful: boolean;
}

/**
 * Where a part's heading ends that its text follows without any mark: behind words that end one, before words that begin
 * a text; in doubt before words that do not go on with it.
 */
function findEnd(text: string): Cut | null {
  const stop = text.search(/[。；！？]/);
  if (stop < 8) return null;
  const ends = Array.from({ length: Math.min(LONGEST, stop - 4) }, (_, at) => at + 2).filter(
    (length) => HEADING_ENDS.test(text.slice(0, length)) && roleOf(text.slice(0, length), null).known,
  );
  const sure = ends.find((length) => OPENING.test(text.slice(length)));
  if (sure !== undefined) return { length: sure, doubtful: false };
  const likely = ends.find((length) => !GOES_ON.test(text.slice(length)));
  return likely === undefined ? null : { length: likely, doubtful: true };
}

/** A part's line as its heading and the text that runs on, each a line of its own. */
function cutLine(line: SourceLine, ask: (question: Question) => void): SourceLine[] {
  const mark = markOf(line);
  if (mark?.level !== 'part') return [line];
  const end = mark.rest.length > LONGEST ? findEnd(simplified(mark.rest)) : null;
  const { rest } = end ? { rest: mark.rest.slice(end.length).trim() } : cutHeading(mark.rest);
  if (rest === '') return [line];
  const text = line.text.slice(0, line.text.length - rest.length).trimEnd();
  if (end?.doubtful)
    ask({ where: mark.typed, text: mark.rest.slice(0, 60), asked: `部分标题到“${text.slice(-8)}”为止吗？` });
  const { heading: _, ...behind } = line;
  return [
    { ...line, text },
    { ...behind, text: rest },
  ];
}

/** The lines with every part's heading on a line of its own, so that the text behind it is a paragraph; what is doubtful is asked. */
export function cutPartHeadings(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  questions: Question[];
} {
  const questions: Question[] = [];
  const cut = lines.flatMap((line) => cutLine(line, (question) => questions.push(question)));
  return { lines: cut, questions };
}
