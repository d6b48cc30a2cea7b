import { useEffect, useRef } from 'react';

const fields = new Set<() => void>();

/** Enters what stands in fields beside the text and is not in the text yet: to be called before it is saved or printed. */
export function enterAll(): void {
  for (const enter of fields) enter();
}

/**
 * Has what is typed into a field entered before the text is saved, printed or left, and when the field goes.
 * @param enter enters what is typed, if anything
 */
export function useUnentered(enter: () => void): void {
  const latest = useRef(enter);
  useEffect(() => {
    latest.current = enter;
  });
  useEffect(() => {
    const run = (): void => latest.current();
    fields.add(run);
    return () => {
      fields.delete(run);
      run();
    };
  }, []);
}
