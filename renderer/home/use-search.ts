import { useEffect, useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import { host } from '../host.ts';

/** From so many reports on the list can be searched. */
const WORTH_SEARCHING = 5;
/** A pause in typing after which the texts are searched, in milliseconds. */
const PAUSE_MS = 250;

/** A search of the list: by name, office and year at once, by the texts after a pause. */
export interface Search {
  isOffered: boolean;
  words: string;
  onWords: (words: string) => void;
  found: readonly ReportSummary[];
}

const isListed = ({ name, office, year }: ReportSummary, words: string): boolean =>
  [name, office, `${year}年度`].some((each) => each.toLowerCase().includes(words));

/** @param reports the whole list */
export function useSearch(reports: readonly ReportSummary[]): Search {
  const [typed, setTyped] = useState('');
  const [inText, setInText] = useState<{ words: string; ids: ReadonlySet<string> }>({
    words: '',
    ids: new Set(),
  });
  const words = typed.trim().toLowerCase();
  useEffect(() => {
    if (words === '') return;
    let isOver = false;
    const search = async (): Promise<void> => {
      // The list by name stays right where the texts cannot be read just now.
      const ids = await host.call('library:search', { words }).catch(() => []);
      if (!isOver) setInText({ words, ids: new Set(ids) });
    };
    const timer = setTimeout(() => void search(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [words]);
  const isOffered = reports.length >= WORTH_SEARCHING;
  const has = (report: ReportSummary): boolean =>
    isListed(report, words) || (inText.words === words && inText.ids.has(report.id));
  const found = isOffered && words !== '' ? reports.filter(has) : reports;
  return { isOffered, words: typed, onWords: setTyped, found };
}
