import { useEffect, useState } from 'react';
import { richFile } from './rich-text.ts';
import type { Reading } from './use-reading.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null;

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes what is dropped anywhere on the page and what Ctrl+V brings outside text fields: a file, or else the text.
 * @param onOthers is given the files that came with the one that is read, or while it is
 * @returns whether a file is being dragged over the page
 */
export function useIncoming(
  reading: Pick<Reading, 'busy' | 'readFile' | 'readText'>,
  onOthers: (files: readonly File[]) => void,
): boolean {
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    const take = (data: DataTransfer | null): void => {
      const [first, ...others] = data?.files ?? [];
      const file = first ?? richFile(data);
      if (others.length > 0) onOthers(others);
      const text = data?.getData('text/plain') ?? '';
      if (file) void reading.readFile(file);
      else if (text.trim() !== '') void reading.readText(text);
    };
    const onDrag = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(holdsFile(event));
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!reading.busy) take(event.dataTransfer);
      else if (files.length > 0) onOthers(files);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isTextField(event.target) || reading.busy) return;
      event.preventDefault();
      take(event.clipboardData);
    };
    const events = { dragover: onDrag, dragleave: onLeave, drop: onDrop, paste: onPaste };
    for (const [name, listener] of Object.entries(events))
      document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(events))
        document.removeEventListener(name, listener as EventListener);
    };
  }, [reading, onOthers]);

  return dragging;
}
