/** Where a report was left: the text with the caret, by its address, and how far the desk was scrolled, in pixels. */
export interface PlaceInText {
  block: string;
  offset: number;
  top: number;
}

const KEY = 'places-in-text';
/** So many reports are remembered, the last ones left. */
const MOST = 50;

const isPlace = (value: unknown): value is PlaceInText => {
  const { block, offset, top } = (value ?? {}) as Partial<Record<keyof PlaceInText, unknown>>;
  return typeof block === 'string' && Number.isInteger(offset) && typeof top === 'number';
};

/** What is kept; a convenience only, so that what cannot be read counts for nothing. */
function kept(): [string, PlaceInText][] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((each) => Array.isArray(each) && typeof each[0] === 'string' && isPlace(each[1]));
  } catch {
    return [];
  }
}

/** Where a report was left last; null for one that was not opened here. */
export const lastPlace = (id: string): PlaceInText | null => kept().find(([one]) => one === id)?.[1] ?? null;

/** Keeps where a report is left. */
export function rememberPlace(id: string, place: PlaceInText): void {
  const others = kept().filter(([one]) => one !== id);
  try {
    localStorage.setItem(KEY, JSON.stringify([[id, place], ...others].slice(0, MOST)));
  } catch (error) {
    // A browser that keeps nothing: the report opens at its beginning.
    if (!(error instanceof DOMException)) throw error;
  }
}
