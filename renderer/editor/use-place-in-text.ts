import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { textRanges } from '../document/convert/places.ts';
import { lastPlace, type PlaceInText, rememberPlace } from './places-in-text.ts';

const deskOf = (editor: Editor): Element | null => editor.view.dom.closest('main');

function placeNow(editor: Editor): PlaceInText | null {
  const { doc, selection } = editor.state;
  const at = selection.head;
  const found = [...textRanges(doc)].findLast(([, { from, to }]) => from <= at && at <= to);
  const top = deskOf(editor)?.scrollTop ?? 0;
  return found ? { block: found[0], offset: at - found[1].from, top } : null;
}

/** Puts the focus into the text, the caret where it stood when the report was last left. */
function goThere(editor: Editor, place: PlaceInText | null): void {
  const { doc, tr } = editor.state;
  const range = place && textRanges(doc).get(place.block);
  const selection =
    place && range
      ? TextSelection.near(doc.resolve(Math.min(range.from + place.offset, range.to)))
      : TextSelection.atStart(doc);
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
  const desk = deskOf(editor);
  if (desk && place) desk.scrollTop = place.top;
}

/** Opens a report where it was left: caret and scrolling are kept for each report on this computer. */
export function usePlaceInText(editor: Editor, id: string): void {
  useEffect(() => {
    goThere(editor, lastPlace(id));
    const keep = (): void => {
      const place = editor.isDestroyed ? null : placeNow(editor);
      if (place) rememberPlace(id, place);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        keep();
      }, SETTLE_MS);
    };
    const desk = deskOf(editor);
    editor.on('selectionUpdate', follow);
    desk?.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      editor.off('selectionUpdate', follow);
      desk?.removeEventListener('scroll', follow);
      window.removeEventListener('pagehide', keep);
    };
  }, [editor, id]);
}

const SETTLE_MS = 300;
