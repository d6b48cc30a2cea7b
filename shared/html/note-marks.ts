import type { Attributes } from './elements.ts';

const ID = /\b(?:id|name)\s{0,5}=\s{0,5}["']?([^"'\s>]{1,100})/gi;
/** What refers to a note: 1, [1], ①, *, 注1. */
const MARK = /^[[（(〔【]?(?:注?\d{1,3}|[*†‡§]{1,3}|[a-z]{1,2}|[ivx]{1,5})[\])）〕】]?$/i;
const BACK = /^(?:[↩↑^⏎⤴\s]|\uFE0E|\uFE0F){1,5}$/;
/** How the links and places of notes are called: _ftn1, fn:1, sdfootnote1sym, cite_note-1, noteref. */
const NAMED = /ftn|edn|fn|note|cite|脚注|尾注|注释/i;

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
};

/** The places of a page that links can go to. */
export const placesIn = (page: string): Set<string> =>
  new Set([...page.matchAll(ID)].map(([, id = '']) => id));

/** The place in the same page that a link goes to; null for any other link. */
export function placeOf(attributes: Attributes): string | null {
  const href = attributes.get('href') ?? '';
  const hash = href.indexOf('#');
  return hash < 0 || hash === href.length - 1 || href.slice(0, hash).startsWith('http')
    ? null
    : decoded(href.slice(hash + 1));
}

/** Whether a link says of itself that it refers to a note. */
export const namesNote = (place: string, attributes: Attributes): boolean =>
  NAMED.test(
    `${place} ${attributes.get('class') ?? ''} ${attributes.get('role') ?? ''} ${attributes.get('epub:type') ?? ''}`,
  );

export const isNoteMark = (text: string): boolean =>
  text.length < 20 && MARK.test(text.normalize('NFKC').trim());

/** Whether a link's text only leads back from a note to its mark. */
export const leadsBack = (text: string): boolean => isNoteMark(text) || BACK.test(text);

/** Whether a note stands at the end of the paper, by the name of its place. */
export const isEndnote = (place: string): boolean => /edn|endnote|尾注/i.test(place);
