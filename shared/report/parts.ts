import { PART_ROLES, type PartRole } from './schema.ts';

/**
 * The default wording of a part's heading, without its number.
 * @param role which of the five parts
 * @param year the report's year, 2025; the plan speaks of the year after it
 */
export function defaultHeading(role: PartRole, year: number): string {
  const headings: Record<PartRole, string> = {
    measures: '主要举措和成效',
    highlights: '特色亮点',
    leadership: '主要负责人履行推进法治建设第一责任人职责情况',
    shortcomings: '存在的不足和原因',
    plan: `${year + 1}年工作思路、目标和举措`,
  };
  return headings[role];
}

/** A part's place, 0 to 4. It never changes. */
export const partIndex = (role: PartRole): number => PART_ROLES.indexOf(role);
