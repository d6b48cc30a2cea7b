import { type RefObject, useEffect, useRef } from 'react';

/** For what holds a field that was asked for: the field has the focus as soon as it is there. */
export function useFocused(): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.querySelector('textarea')?.focus(), []);
  return holder;
}
