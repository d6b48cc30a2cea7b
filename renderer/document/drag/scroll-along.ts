/** So near to an edge the desk begins to scroll, and so far at a time, in pixels. */
const EDGE = 48;
const STEP = 16;
const EVERY_MS = 40;

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  return null;
}

/**
 * Scrolls what an element stands in while the mouse is near its upper or lower edge.
 * @param y where the mouse is, in pixels of the window · @param onScroll called after each step
 * @returns ends it
 */
export function scrollAlong(element: HTMLElement, y: () => number, onScroll: () => void): () => void {
  const scroller = scrollerOf(element);
  if (!scroller) return () => {};
  const timer = setInterval(() => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const step = y() < top + EDGE ? -STEP : y() > bottom - EDGE ? STEP : 0;
    if (step === 0) return;
    scroller.scrollBy(0, step);
    onScroll();
  }, EVERY_MS);
  return () => clearInterval(timer);
}
