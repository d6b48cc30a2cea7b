import { useEffect } from 'react';
import { host } from '../host.ts';
import type { Turn } from './review/history.ts';

function turnOf({ key, shiftKey }: KeyboardEvent): Turn | null {
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return { do: 'redo' };
  return letter === 'z' ? { do: 'undo' } : null;
}

/** Ctrl+Z and Ctrl+Y anywhere on the page, and the same in the window's menu. */
export function useUndoKeys(act: (turn: Turn) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const turn = event.ctrlKey || event.metaKey ? turnOf(event) : null;
      if (!turn) return;
      event.preventDefault();
      act(turn);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [act]);
  useEffect(
    () => host.onMenu((command) => (command === 'undo' || command === 'redo') && act({ do: command })),
    [act],
  );
}
