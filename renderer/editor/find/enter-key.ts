import type { KeyboardEvent } from 'react';

/** Hears Enter in a field, but not the one that ends an input method's composition. */
export const onEnter =
  (run: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(event);
  };
