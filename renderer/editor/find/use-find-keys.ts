import { useEffect } from 'react';
import { host } from '../../host.ts';
import type { Find } from './find-state.ts';

/** Ctrl+F, Ctrl+H and the menu open 查找 and 替换; F3 and Shift+F3 go on, wherever the focus is. */
export function useFindKeys({ asked, onOpen, onStep }: Find): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      // The browser's own finding would look through the whole screen.
      if (control && key === 'f') onOpen('find');
      else if (control && key === 'h') onOpen('replace');
      else if (key === 'f3' && asked) onStep(event.shiftKey ? -1 : 1);
      else if (key === 'f3') onOpen('find');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [asked, onOpen, onStep]);
  useEffect(
    () =>
      host.onMenu((command) => {
        if (command === 'find' || command === 'replace') onOpen(command);
      }),
    [onOpen],
  );
}
