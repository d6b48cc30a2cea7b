import { yearMentions } from './year-mentions.ts';

const firstYear = (heading: string): number | null =>
  yearMentions(heading, true).find(({ use }) => use === 'plain')?.year ?? null;

/**
 * The year that a report's text is written for, which is not the report's where its years were not moved along: the one in
 * its title, else the one before that in its plan's heading; null where neither has one.
 */
export function yearOfText({ title, planHeading }: { title: string; planHeading: string }): number | null {
  const planned = firstYear(planHeading);
  return firstYear(title) ?? (planned === null ? null : planned - 1);
}
