import { useEffect, useRef } from 'react';

/** Gives the focus back to what had it before a dialog or drawer opened. */
export function useFocusReturn(open: boolean): void {
  const before = useRef<Element | null>(null);
  // Read while rendering: a dialog takes the focus in an effect of its own, before any effect here.
  if (open) before.current ??= document.activeElement;
  useEffect(() => {
    if (!open) return;
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
      before.current = null;
    };
  }, [open]);
}
