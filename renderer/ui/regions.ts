import { useEffect } from 'react';

/** Marks an element as one of the places that F6 visits, in the order they stand in the page. */
export const region = { 'data-region': '' } as const;

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), [tabindex="0"], [contenteditable="true"], input:not([disabled])';

function focusRegion(element: HTMLElement): void {
  const inside = element.querySelector<HTMLElement>('[contenteditable="true"]');
  (inside ?? element.querySelector<HTMLElement>(FOCUSABLE) ?? element).focus();
}

function moveFocus(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const current = regions.findIndex((element) => element.contains(document.activeElement));
  const from = current === -1 && step === -1 ? 0 : current;
  const next = regions[(from + step + regions.length) % regions.length];
  if (next) focusRegion(next);
}

/** Whether a dialog or drawer stands over the screen. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** F6 and Shift+F6 go round the screen's regions. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || isDialogOpen()) return;
      event.preventDefault();
      moveFocus(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
