import type { Editor } from '@tiptap/react';
import { useCallback, useMemo } from 'react';
import { figureParts, typedNumber } from '../../../../shared/figures/typed-number.ts';
import { figureKey } from '../../../../shared/roll-forward/carried.ts';
import { sameFigure } from '../../../document/convert/document-figures.ts';
import { pointTo } from '../../../document/draw/pointed.ts';
import { decide } from '../../../document/edit/decide.ts';
import { separateEdit } from '../../../document/edit/separate-step.ts';
import { goToFigure, writeFigure } from '../../../document/edit/write-figure.ts';
import type { Deciding } from '../../../session/use-decisions.ts';
import type { FigureNow, FiguresNow } from './use-figures.ts';

/** What can be done with a figure of the list. */
export interface FigureActions {
  /** Whether the report may be changed. */
  isEditable: boolean;
  /** Writes another number into the text, as one step that 撤销 takes back; false where it is none. */
  write: (figure: FigureNow, typed: string) => boolean;
  /** Lets a figure of last year stay, or takes that back; null for a report without a last year. */
  confirm: ((figure: FigureNow) => void) | null;
  /** Shows where it stands in the paper; the focus stays. */
  show: (figure: FigureNow | null) => void;
  /** Goes to the paper and selects its number there, to be typed over. */
  go: (figure: FigureNow) => void;
}

/** The actions of the list of figures. */
export function useFigureActions(
  editor: Editor,
  { doc, figures, refresh }: FiguresNow,
  deciding: Deciding | undefined,
): FigureActions {
  const { isEditable } = editor;
  const canConfirm = isEditable && deciding !== undefined;
  // Where the text has moved on, by 撤销 or typing a moment ago, another figure may stand there.
  const standingNow = useCallback(
    ({ now }: FigureNow) => {
      if (editor.state.doc === doc) return now;
      const read = figures.map((each) => each.now);
      return sameFigure(editor.state.doc, read, now);
    },
    [editor, doc, figures],
  );
  const write = useCallback(
    (figure: FigureNow, typed: string): boolean => {
      const [, old] = figureParts(figure.now.text);
      const number = typedNumber(typed, old);
      if (number === null) return false;
      if (number === old) return true;
      const standing = standingNow(figure);
      const isWritten = standing !== null && separateEdit(editor, writeFigure(standing, number)).run();
      refresh();
      return isWritten;
    },
    [editor, standingNow, refresh],
  );
  return useMemo(
    () => ({
      isEditable,
      write,
      confirm: canConfirm
        ? ({ last, confirmed }) => {
            const key = last && figureKey(last.sentence.key, last.order);
            if (key) separateEdit(editor, decide('figures', [key], !confirmed)).run();
          }
        : null,
      show: (figure) => pointTo(editor.view, figure?.now ?? null),
      go: (figure) => {
        // A field that has the focus writes what was typed in it first.
        editor.view.focus();
        const standing = standingNow(figure);
        if (standing) goToFigure(editor, standing);
      },
    }),
    [editor, isEditable, write, standingNow, canConfirm],
  );
}
