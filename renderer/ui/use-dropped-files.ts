import { useEffect, useState } from 'react';
import { isDialogOpen } from '../over-screen.ts';

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes the files that are dropped anywhere on the screen; text that is dragged is left to where it is dropped.
 * @returns whether a file is being dragged over the page
 */
export function useDroppedFiles(onFiles: (first: File, others: readonly File[]) => void): boolean {
  const [isDragging, setIsDragging] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!holdsFile(event) || isDialogOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      setIsDragging(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsDragging(false);
    };
    const onDrop = (event: DragEvent): void => {
      setIsDragging(false);
      const [first, ...others] = event.dataTransfer?.files ?? [];
      if (!first || isDialogOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles(first, others);
    };
    // Before the paper hears of it, which would take the file's name for text.
    document.addEventListener('dragover', onDrag, true);
    document.addEventListener('dragleave', onLeave, true);
    document.addEventListener('drop', onDrop, true);
    return () => {
      document.removeEventListener('dragover', onDrag, true);
      document.removeEventListener('dragleave', onLeave, true);
      document.removeEventListener('drop', onDrop, true);
    };
  }, [onFiles]);
  return isDragging;
}
