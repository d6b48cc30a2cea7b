import { type FocusEvent, type KeyboardEvent, useMemo, useRef } from 'react';

// Fluent's focus manager acts on Tab before any listener of the page, unless told to leave it alone.
const OWN_TAB = { 'data-tabster': '{"focusable":{"ignoreKeydown":{"Tab":true}}}' } as const;

/**
 * Whether a line of a list was chosen by hand, with the mouse or the arrow keys. Only then does Tab change its level:
 * someone who goes through the page with Tab passes by and changes nothing. Esc gives Tab back.
 */
export function useChosen() {
  const isChosen = useRef(false);
  return useMemo(
    () => ({
      attributes: OWN_TAB,
      isChosen: () => isChosen.current,
      onMouseDown: () => {
        isChosen.current = true;
      },
      onKeyDown: ({ key }: KeyboardEvent) => {
        if (key.startsWith('Arrow')) isChosen.current = true;
        else if (key === 'Escape') isChosen.current = false;
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) isChosen.current = false;
      },
    }),
    [],
  );
}
