import type { Page } from '@playwright/test';

/** Waits until what fades or slides in stands there, and what is laid out anew for another window is drawn. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A list that is drawn in part is measured in one frame and drawn in the next.
    for (let at = 0; at < 3; at += 1) await frame();
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
  });
