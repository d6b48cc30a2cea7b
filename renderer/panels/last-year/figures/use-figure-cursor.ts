import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FigureNow, FiguresNow } from './use-figures.ts';

/** The id of a figure's line on the screen. */
export const figureLineId = (at: number): string => `figure-${at}`;

/** Puts the focus into the field of a figure's line, which must be drawn, and selects its number, to be typed over. */
export function focusField(at: number): void {
  const field = document.getElementById(figureLineId(at))?.querySelector('input');
  field?.focus({ preventScroll: true });
  // The last one has the focus already.
  field?.select();
}

/** The figure that the caret stands in or, next, the first of the caret's sentence. */
function useFigureAtCaret(editor: Editor, { doc, figures }: FiguresNow): FigureNow | undefined {
  const find = useCallback((): FigureNow | undefined => {
    const { head } = editor.state.selection;
    const holds = ({ from, to }: { from: number; to: number }): boolean => from <= head && head <= to;
    return figures.find(({ now }) => holds(now)) ?? figures.find(({ now }) => holds(now.sentence));
  }, [editor, figures]);
  const [found, setFound] = useState(find);
  useEffect(() => {
    const follow = (): void => {
      // The text has moved on; it is read again after the next pause.
      if (editor.state.doc === doc) setFound(find());
    };
    follow();
    editor.on('selectionUpdate', follow);
    return () => void editor.off('selectionUpdate', follow);
  }, [editor, doc, find]);
  return found;
}

/** Where one is in the list of figures. */
export interface FigureCursor {
  /** Place of the current figure, -1 for none. */
  at: number;
  /** Whether a figure stands in the caret's sentence. */
  isBeside: (figure: FigureNow) => boolean;
  /** To be called with the place of the figure whose field has the focus, with null when none has it. */
  onField: (at: number | null) => void;
}

/**
 * The current figure: the one whose field has the focus, else the one at the caret.
 * @param onShow called with the figure whose field has the focus, with null when none has it any more
 */
export function useFigureCursor(
  editor: Editor,
  settled: FiguresNow,
  shown: readonly FigureNow[],
  onShow: (figure: FigureNow | null) => void,
): FigureCursor {
  const caret = useFigureAtCaret(editor, settled);
  const [field, setField] = useState<number | null>(null);
  const listed = useRef(shown);
  useEffect(() => {
    listed.current = shown;
  }, [shown]);
  return {
    at: field ?? caret?.at ?? -1,
    isBeside: ({ now }) => field === null && now.sentence === caret?.now.sentence,
    onField: useCallback(
      (place) => {
        setField(place);
        onShow(listed.current.find((figure) => figure.at === place) ?? null);
      },
      [onShow],
    ),
  };
}
