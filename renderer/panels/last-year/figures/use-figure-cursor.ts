import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import type { FigureNow, FiguresNow } from './use-figures.ts';

/** The id of a figure's line on the screen. */
export const figureLineId = (at: number): string => `figure-${at}`;

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
  /** Goes on by so many lines of the list. */
  walk: (step: number) => void;
}

/**
 * The current figure: the one at the caret, until the list is walked with the keys; the caret leads again when it moves.
 * The list is scrolled to it, and to the other figures of the caret's sentence.
 */
export function useFigureCursor(
  editor: Editor,
  settled: FiguresNow,
  shown: readonly FigureNow[],
): FigureCursor {
  const caret = useFigureAtCaret(editor, settled);
  const [walked, setWalked] = useState<number | null>(null);
  const at = walked ?? caret?.at ?? -1;
  const isBeside = ({ now }: FigureNow): boolean => now.sentence === caret?.now.sentence;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret leads again when it moves
  useEffect(() => setWalked(null), [caret?.at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: while the current figure stays, the clerk may scroll the list
  useEffect(() => {
    const besides = walked === null ? shown.filter(isBeside).reverse() : [];
    for (const place of [...besides.map((figure) => figure.at), at])
      document.getElementById(figureLineId(place))?.scrollIntoView({ block: 'nearest' });
  }, [at, walked]);
  const walk = (step: number): void => {
    const index = shown.findIndex((figure) => figure.at === at) + step;
    setWalked(shown[Math.max(0, Math.min(index, shown.length - 1))]?.at ?? null);
  };
  return { at, isBeside, walk };
}
