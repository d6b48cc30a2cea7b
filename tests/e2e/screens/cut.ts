import type { Page } from '@playwright/test';

/**
 * What of the screen cannot be seen or reached, a line each: words cut off that nothing shows whole, and what can be
 * pressed or written in but lies outside of the window or beneath something else, where no scrolling brings it up.
 */
export const cutOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const WAYS =
      'button, a[href], input, select, textarea, [role=tab], [role=menuitem], [role=radio], [role=checkbox]';
    const name = (element: Element): string => {
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName.toLowerCase()} “${label.trim().slice(0, 40)}”`;
    };
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 && height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      );
    };
    /** Whether it lies in what is open: behind a dialog nothing is to be pressed. */
    const open = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1);
    const isOpen = (element: Element): boolean => !open || open.contains(element);
    const scrolls = (style: CSSStyleDeclaration, axis: 'x' | 'y'): boolean =>
      /auto|scroll/.test(axis === 'x' ? style.overflowX : style.overflowY);
    const hasScroller = (element: Element, axis: 'x' | 'y'): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (scrolls(getComputedStyle(up), axis)) return true;
      return false;
    };
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!isShown(element) || element.closest('[aria-hidden=true], .ProseMirror, svg') || !isOpen(element))
        continue;
      const style = getComputedStyle(element);
      const hasOwnText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const isClipped = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isWhole = element.closest('[title]') !== null || element.closest('[aria-label]') !== null;
      if (hasOwnText && hides && isClipped && !(style.textOverflow === 'ellipsis' && isWhole))
        found.push(`cut off: ${name(element)}`);
      // A few lines of a sentence that stands whole on the sheet end in …
      const isClamped = style.webkitLineClamp !== 'none';
      if (
        hasOwnText &&
        !isClamped &&
        style.overflowY === 'hidden' &&
        element.scrollHeight > element.clientHeight + 4
      )
        found.push(`cut off below: ${name(element)}`);
      const box = element.getBoundingClientRect();
      const isWay = element.matches(WAYS);
      if (!isWay && !hasOwnText) continue;
      if ((box.left < -1 || box.right > innerWidth + 1) && !hasScroller(element, 'x'))
        found.push(`outside at the side: ${name(element)}`);
      if ((box.top < -1 || box.bottom > innerHeight + 1) && !hasScroller(element, 'y'))
        found.push(`outside above or below: ${name(element)}`);
      if (!isWay || box.width < 8) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      if (!top || top.contains(element) || element.contains(top) || element.closest('label')?.contains(top))
        continue;
      // What is scrolled out of its own box lies beneath what stands there; at the edge a list's head may stand over it.
      if (hasScroller(element, 'y') || hasScroller(element, 'x')) {
        element.scrollIntoView({ block: 'center', inline: 'nearest' });
        const now = element.getBoundingClientRect();
        const there = document.elementFromPoint(now.left + now.width / 2, now.top + now.height / 2);
        if (
          there &&
          (there.contains(element) || element.contains(there) || element.closest('label')?.contains(there))
        )
          continue;
      }
      found.push(`covered: ${name(element)} by ${name(top)}`);
    }
    return [...new Set(found)];
  });
