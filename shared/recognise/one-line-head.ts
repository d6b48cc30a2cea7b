import { simplified } from './simplified.ts';

/** A title, and what cannot be part of it any more: the lead, an addressee, a date. */
const TITLE = /^(.{0,160}?(?:法治|依法行政).{0,30}?(?:报告|年报|总结|汇报))(?=\s+\S{8}|20\d\d\s*年|今年|一年来|近年来|过去|根据|按照|为|在|[区县市旗]委|中共\S{2,8}委员会[、，,])/;
const LEAD_AHEAD = /(?<=(?:报告|汇报|总结)如下[:：。])\s*(?=\S)/;

/** The lines of what stands in front of the first number on a page of one line: title, addressee, lead. */
export function headPieces(head: string): string[] {
  const [, title = ''] = TITLE.exec(simplified(head)) ?? [];
  return [head.slice(0, title.length), ...head.slice(title.length).split(LEAD_AHEAD)];
}
