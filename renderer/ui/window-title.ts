import { useEffect } from 'react';

const PROGRAM = document.title;

/** Puts a report's name before the program's in the window's title and the taskbar, as long as it is shown. */
export function useWindowTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} — ${PROGRAM}`;
    return () => {
      document.title = PROGRAM;
    };
  }, [name]);
}

/** Gives the page a title for as long as it is printed or made a PDF. Returns the way back. */
export function titleForPrint(title: string): () => void {
  const before = document.title;
  document.title = title;
  return () => {
    document.title = before;
  };
}
