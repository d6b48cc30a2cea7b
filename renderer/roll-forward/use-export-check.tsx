import type { Editor } from '@tiptap/react';
import { type ReactElement, useCallback, useState } from 'react';
import { ExportCheckDialog } from './export-check-dialog.tsx';
import { type LeftBehind, leftBehind, leftBehindWords } from './left-behind.ts';
import type { LastYear } from './use-last-year.ts';

/** The question before an export, and the way to ask it. */
export interface ExportCheck {
  /** Runs at once when nothing of last year's is left, else asks first. */
  beforeExport: (run: () => void) => void;
  dialog: ReactElement | null;
}

interface Asked {
  left: LeftBehind;
  run: () => void;
}

/** Says before an export what of last year's is left; the clerk decides. */
export function useExportCheck(editor: Editor, lastYear: LastYear | null, onReview: () => void): ExportCheck {
  const [asked, setAsked] = useState<Asked | null>(null);
  const baseline = lastYear?.baseline;
  const sentences = lastYear?.sentences;
  const decisions = lastYear?.deciding.decisions;
  const beforeExport = useCallback(
    (run: () => void): void => {
      const left =
        baseline && sentences && decisions
          ? leftBehind(editor.state.doc, baseline, sentences, decisions)
          : null;
      if (left === null || leftBehindWords(left) === '') run();
      else setAsked({ left, run });
    },
    [editor, baseline, sentences, decisions],
  );
  const answer = (then: () => void) => (): void => {
    setAsked(null);
    then();
  };
  return {
    beforeExport,
    dialog: asked && (
      <ExportCheckDialog
        left={asked.left}
        onExport={answer(asked.run)}
        onReview={answer(onReview)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
