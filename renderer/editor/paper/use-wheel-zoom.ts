import { type RefObject, useEffect } from 'react';
import { stepZoom } from './sheet-zoom.ts';

/** Wheels and touch pads send many small turns; so much of them, in pixels, is a step. */
const TURN_PX = 40;

/** Zooms by a step and keeps under the pointer what stood there. @param y of the pointer in the window */
function zoomAt(desk: HTMLElement, paper: Element, y: number, step: 1 | -1): void {
  const before = paper.getBoundingClientRect();
  const share = (y - before.top) / before.height;
  stepZoom(step);
  // The sheet is drawn by then: a store is followed at once.
  requestAnimationFrame(() => {
    const after = paper.getBoundingClientRect();
    desk.scrollTop += after.top + share * after.height - y;
  });
}

/** Ctrl with the wheel over the sheet zooms it, and nothing else of the window. */
export function useWheelZoom(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let turned = 0;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned = Math.sign(event.deltaY) === Math.sign(turned) ? turned + event.deltaY : event.deltaY;
      if (Math.abs(turned) < TURN_PX) return;
      const step = turned < 0 ? 1 : -1;
      turned = 0;
      const [desk, paper] = [element.closest('main'), element.querySelector('.paper')];
      if (desk && paper) zoomAt(desk, paper, event.clientY, step);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [place]);
}
