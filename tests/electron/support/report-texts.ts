import type { Library } from '../../../electron/library/library.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** The words of a report's lead, by which the tests tell its states apart. */
export const leadOf = ({ lead }: Report): string => lead.map(({ text }) => text).join('');

/** The leads of a report's versions, the newest first. */
export async function versionLeads(library: Library, id: string): Promise<string[]> {
  const versions = await library.versions(id);
  return Promise.all(
    versions.map(async ({ number }) => leadOf((await library.readVersion(id, number)).report)),
  );
}
