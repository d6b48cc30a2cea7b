import type { SourceLine } from './source-line.ts';
import { findTitle, isWholeTitle } from './title.ts';

const HANDS_ON = '(?:印发|转发|批转|报送|上报|呈报|呈送|提交|公布|发布|公开|下发|通报)';
const KIND = '的?(?:通知|函|公告|通告|公示|请示|批复|决定|意见)';
const OFFICE = '(?:[\\p{Script=Han}、]{2,40})?';
/** 石埠镇人民政府关于印发《…报告》的通知, and 转发《…报告》 alone. */
const NAMES_IT = new RegExp(
  `^${OFFICE}(?:关于)?${HANDS_ON}?[《〈<]([^《》〈〉<>]{8,80})[》〉>](${KIND})?$`,
  'u',
);
/** The same without 《》; what ends in 报告 is a report by itself. */
const TELLS_OF_IT = new RegExp(
  `^${OFFICE}关于${HANDS_ON}([^《》]{8,80}?)的(?:通知|函|公告|通告|公示|请示|批复)$`,
  'u',
);
const MOST_LINES = 3;
const LONGEST = 160;

/** What the notice begins with: whom it is for, or that the report is handed on. */
const BEGINS =
  /^(?:各|县|区|市|镇|乡|街道)[^。]{1,80}[:：]$|^现(?:将|予|把)|印发给|^(?:请|望)\S{0,8}(?:遵照|贯彻|执行|审[阅议查])/;

/** A notice by which a report is handed on: the report's title as it says it, and its lines. */
export interface CoveringNotice {
  title: string;
  lines: SourceLine[];
}

const NO_NOTICE: CoveringNotice = { title: '', lines: [] };

/** The report's title in a line that hands it on, '' where it does not. */
export function titleHandedOn(typed: string): string {
  const text = typed.replace(/\s/g, '');
  const [, named, kind] = NAMES_IT.exec(text) ?? [];
  const isPlainName = kind === undefined && /^[《〈<]/.test(text);
  const title = (isPlainName ? undefined : named) ?? TELLS_OF_IT.exec(text)?.[1] ?? '';
  return isWholeTitle(title) ? title : '';
}

/** The lines, one to three, that hand a report on. */
function noticeTitle(lines: readonly SourceLine[]): CoveringNotice & { end: number } {
  for (let at = 0; at < lines.length; at += 1) {
    for (let end = at + 1; end <= Math.min(at + MOST_LINES, lines.length); end += 1) {
      const block = lines.slice(at, end);
      const text = block.map((line) => line.text).join('');
      const title = text.length > LONGEST ? '' : titleHandedOn(text);
      if (title !== '') return { title, lines: block, end };
    }
  }
  return { ...NO_NOTICE, end: 0 };
}

/**
 * Finds the notice in front of a report, 关于印发《…报告》的通知: its title, and where the report's own title stands below it the
 * notice's text in between, down to its signature.
 * @param lines those above the body, without the publication record
 */
export function findCoveringNotice(lines: readonly SourceLine[]): CoveringNotice {
  const notice = noticeTitle(lines);
  const below = lines.slice(notice.end);
  const [own] = notice.title === '' ? [] : findTitle(below).lines;
  const until = own ? below.indexOf(own) : 0;
  const from = below.findIndex((line) => BEGINS.test(line.text));
  const text = from >= 0 && from < until ? below.slice(from, until) : [];
  return { title: notice.title, lines: [...notice.lines, ...text] };
}
