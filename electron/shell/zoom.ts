import type { BrowserWindow, Input } from 'electron';
import type { Settings } from './settings.ts';

/** One step larger, one smaller, or back to 100 %. */
export type ZoomStep = 'in' | 'out' | 'reset';

const FACTORS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The factor that a step leads to; at its ends it stays. */
export function zoomedTo(factor: number, step: ZoomStep): number {
  if (step === 'reset') return 1;
  const next =
    step === 'in' ? FACTORS.find((each) => each > factor) : FACTORS.findLast((each) => each < factor);
  return next ?? factor;
}

const KEYS: Record<string, ZoomStep> = {
  Equal: 'in',
  NumpadAdd: 'in',
  Minus: 'out',
  NumpadSubtract: 'out',
  Digit0: 'reset',
  Numpad0: 'reset',
};

/**
 * The step that a key means: Ctrl with =, − or 0, on either side of the keyboard, with or without Shift. Without NumLock
 * the numpad's 0 is Insert, and Ctrl+Insert copies.
 */
export const zoomOfKey = ({ type, control, meta, alt, code, key }: Input): ZoomStep | null =>
  type === 'keyDown' && (control || meta) && !alt && key !== 'Insert' ? (KEYS[code] ?? null) : null;

/** Zooms a window by keys and by Ctrl with the wheel, where the page leaves that to it, and remembers it. Returns the way to zoom it by a menu. */
export function setupZoom({ webContents }: BrowserWindow, settings: Settings): (step: ZoomStep) => void {
  const zoom = (step: ZoomStep) => {
    const factor = zoomedTo(webContents.getZoomFactor(), step);
    webContents.setZoomFactor(factor);
    void settings.rememberZoom(factor);
  };
  webContents.on('did-finish-load', async () => {
    const factor = await settings.zoom();
    if (!webContents.isDestroyed()) webContents.setZoomFactor(factor);
  });
  webContents.on('before-input-event', (event, input) => {
    const step = zoomOfKey(input);
    if (step === null) return;
    event.preventDefault();
    zoom(step);
  });
  webContents.on('zoom-changed', (_event, direction) => zoom(direction));
  return zoom;
}
