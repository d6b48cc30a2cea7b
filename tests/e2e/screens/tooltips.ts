import type { Page } from '@playwright/test';

declare const window: Window & { judgedTooltips?: Set<string> };

/**
 * What of the screen's tooltips cannot be read, a line each: what lies outside of the window, is cut off, covers the very
 * button it tells of or lies beneath something else. Each is shown as by the mouse; one that was judged in the same place
 * of a window of the same size is not judged again.
 */
export const tooltipFaultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    window.judgedTooltips ??= new Set();
    const judged = window.judgedTooltips;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const nameOf = (element: Element): string =>
      element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    const tooltips = () => [...document.querySelectorAll('[role=tooltip]')];
    const isSeen = (element: Element): boolean => element.checkVisibility({ checkVisibilityCSS: true });
    const isOf = (tooltip: Element, element: Element): boolean =>
      element.getAttribute('aria-describedby')?.split(' ').includes(tooltip.id) ?? false;
    const isTold = (element: Element): boolean => tooltips().some((one) => isOf(one, element));
    /** Its tooltip where it is shown: bound by its id, or the name that it gives. */
    const shownOf = (element: Element): Element | undefined =>
      tooltips().find((one) => isSeen(one) && (isOf(one, element) || one.textContent === nameOf(element)));
    const point = (element: Element, type: 'pointerover' | 'pointerout') =>
      element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
    /** The first one comes after a moment, the next ones at once. */
    const appears = async (element: Element): Promise<Element | undefined> => {
      const last = performance.now() + (isTold(element) ? 5000 : tooltips().some(isSeen) ? 100 : 500);
      for (let count = 0; count < 4 || performance.now() < last; count += 1) {
        await frame();
        if (shownOf(element)) break;
      }
      await frame();
      await frame();
      return shownOf(element);
    };
    const isIn = ({ left, top, right, bottom }: DOMRect): boolean =>
      left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    const faultOf = (tooltip: Element, element: Element): string | null => {
      const [box, own] = [tooltip.getBoundingClientRect(), element.getBoundingClientRect()];
      if (!isIn(box)) return 'outside of the window';
      if (tooltip.scrollWidth > tooltip.clientWidth + 1 || tooltip.scrollHeight > tooltip.clientHeight + 1)
        return 'cut off';
      const across = Math.min(box.right, own.right) - Math.max(box.left, own.left);
      const along = Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top);
      if (across > 1 && along > 1) return 'over its own button';
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return tooltip.contains(top) ? null : 'beneath something else';
    };

    const open = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1);
    const ground = open?.getAttribute('role') === 'menu' ? document.body : (open ?? document.body);
    const ways = [
      ...ground.querySelectorAll('[aria-describedby], button[aria-label], [role=tab][aria-label]'),
    ]
      .filter((way) => isTold(way) || (way.matches('[aria-label]') && !way.matches('[aria-expanded=true]')))
      .filter((way) => isSeen(way) && isIn(way.getBoundingClientRect()))
      .sort((one, other) => Number(isTold(other)) - Number(isTold(one)));
    const faults: string[] = [];
    let shown: Element | null = null;
    for (const way of ways) {
      const { left, top } = way.getBoundingClientRect();
      const bare = `${way.tagName} ${nameOf(way)}`;
      const here = `${bare} ${innerWidth} ${Math.round(left)} ${Math.round(top)}`;
      if (judged.has(bare) || judged.has(here)) continue;
      point(way, 'pointerover');
      const tooltip = await appears(way);
      judged.add(tooltip ? here : bare);
      if (!tooltip) {
        point(way, 'pointerout');
        continue;
      }
      shown = way;
      const fault = faultOf(tooltip, way);
      if (fault) faults.push(`tooltip ${fault}: “${tooltip.textContent}”`);
    }
    if (shown) point(shown, 'pointerout');
    while (shown && tooltips().some(isSeen)) await frame();
    return faults;
  });
