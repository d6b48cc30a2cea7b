import { useCallback } from 'react';

/**
 * Gives a dialog the focus when what had it in there is gone, such as a button that led on: it hears Esc only while it
 * has the focus. @returns the ref of the dialog's surface
 */
export const useFocusKept = (): ((surface: HTMLElement | null) => (() => void) | undefined) =>
  useCallback((surface) => {
    if (!surface) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) surface.focus();
    });
    observer.observe(surface, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
