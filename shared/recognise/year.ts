import { roleOf } from './part-role.ts';

/** Years of papers and of plans say nothing of the report's own. */
const CITED = /《[^《》]*》|[〔[（(][^〔[（(〕\]）)]*[〕\]）)]/g;

/** The year that a part's heading tells; a plan speaks of the year after. */
function yearOfHeading(heading: string): string | null {
  const year = /(20\d{2})\s*年/.exec(heading)?.[1];
  if (year === undefined) return null;
  return roleOf(heading, null).role === 'plan' ? String(Number(year) - 1) : year;
}

/** The year that a text names most often. */
function mostFrequent(text: string): string | undefined {
  const years = text.match(/(?<![\d—-])20\d{2}(?=\s*年)/g) ?? [];
  const times = (year: string): number => years.filter((one) => one === year).length;
  return years.toSorted((a, b) => times(b) - times(a))[0];
}

/**
 * The year a report speaks of: from its title (2025年, 2025度), else the lead, else the parts' headings, else the year
 * before it was published, else the year the body names most often, else that
 * of a paper the lead names.
 * @returns the year, or null when nothing tells it
 */
export function yearFrom(
  title: string,
  headings: readonly string[],
  lead: string,
  publishedOn: string,
  body: string,
): number | null {
  const own = lead.replace(CITED, '');
  const inTitle = /(20\d{2})\s*(?:年|度|法治)/.exec(title)?.[1];
  const inLead =
    /(?:^|[，。,现将])\s*(?:现将)?[\p{Script=Han}]{0,12}?(20\d{2})\s*年/u.exec(own)?.[1] ??
    /(20\d{2})\s*年/.exec(own)?.[1];
  const told = inTitle ?? inLead ?? headings.map(yearOfHeading).find((year) => year !== null);
  if (told) return Number(told);
  const published = /^(20\d{2})-/.exec(publishedOn)?.[1];
  if (published) return Number(published) - 1;
  const guess = mostFrequent(body.replace(CITED, '')) ?? /(?<![—-])(20\d{2})\s*年/.exec(lead)?.[1];
  return guess ? Number(guess) : null;
}
