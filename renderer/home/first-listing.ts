import type { LibraryListing } from '../../shared/requests.ts';
import { host } from '../host.ts';

let asked: Promise<LibraryListing> | null = null;

/** Asks for the list of reports while the page around it is still being made. */
export function askForListing(): void {
  asked = host.call('library:list');
  // Whoever takes it tells of a failure.
  asked.catch(() => {});
}

/** The list of reports: the one that was asked for, once, and from then on a new one. */
export function takeListing(): Promise<LibraryListing> {
  const first = asked;
  asked = null;
  return first ?? host.call('library:list');
}
