/** Marks an element as one of the places that F6 visits, in the order they stand in the page. */
export const region = { 'data-region': '' } as const;

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), [tabindex="0"], [contenteditable="true"], input:not([disabled])';

function focusRegion(element: HTMLElement): void {
  const inside = element.querySelector<HTMLElement>('[contenteditable="true"]');
  (inside ?? element.querySelector<HTMLElement>(FOCUSABLE) ?? element).focus();
}

/** Moves the focus into the region that is such an element, to where one is in it. */
export function goToRegionOf(tag: 'nav' | 'main'): void {
  const region = document.querySelector<HTMLElement>(`${tag}[data-region]`);
  const current = region?.querySelector<HTMLElement>('[aria-current="location"]');
  if (current) current.focus();
  else if (region) focusRegion(region);
}

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-region]')];

/** Whether the screen has regions to go round. */
export const hasRegions = (): boolean => regions().length > 0;

/** Moves the focus to the next (1) or previous (-1) region of the screen, round its ends. */
export function goToRegion(step: 1 | -1): void {
  const all = regions();
  const current = all.findIndex((element) => element.contains(document.activeElement));
  const from = current === -1 && step === -1 ? 0 : current;
  const next = all[(from + step + all.length) % all.length];
  if (next) focusRegion(next);
}
