import type { BrowserWindow } from 'electron';

const PATIENCE_MS = 10_000;

/**
 * Shows a new window as soon as its page is drawn. `ready-to-show` may never come (Wayland, software drawing, virtual
 * machines), so the end of loading, or its failure, shows the window as well, and in the end the clock does.
 */
export function revealWindow(window: BrowserWindow): void {
  const show = () => {
    clearTimeout(timer);
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  const timer = setTimeout(show, PATIENCE_MS);
  window.once('ready-to-show', show);
  window.once('closed', () => clearTimeout(timer));
  window.webContents.once('did-finish-load', show);
  window.webContents.once('did-fail-load', show);
}

/** Brings a window to the clerk's eyes, whatever its state. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
