/**
 * The year a report speaks of: from its title (2025年, 2025度), else the headings, else the lead, else the year before
 * it was published.
 * @returns the year, or null when nothing tells it
 */
export function yearFrom(title: string, headings: string, lead: string, publishedOn: string): number | null {
  const inTitle = /(20\d{2})\s*(?:年|度|法治)/.exec(title)?.[1];
  const inHeadings = /(20\d{2})\s*年?度?(?!.{0,6}(?:思路|计划|目标|打算|安排))/.exec(headings)?.[1];
  const inLead =
    /(?:^|[，。,现将])\s*(?:现将)?[\p{Script=Han}]{0,12}?(20\d{2})\s*年/u.exec(lead)?.[1] ??
    /(20\d{2})\s*年/.exec(lead)?.[1];
  const told = inTitle ?? inLead ?? inHeadings;
  if (told) return Number(told);
  const published = /^(20\d{2})-/.exec(publishedOn)?.[1];
  return published ? Number(published) - 1 : null;
}
