import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { digitsIn } from '../../../../shared/figures/digits.ts';
import { sentences } from '../../../messages.ts';
import type { LastYear } from '../use-last-year.ts';
import { FigureList } from './figure-list.tsx';
import { FiguresHead } from './figures-head.tsx';
import { useFigureCursor } from './use-figure-cursor.ts';
import { type FigureNow, useFigures } from './use-figures.ts';

const useStyles = makeStyles({
  empty: { display: 'block', padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Selects a figure's digits in the paper, to be typed over; not of one that the clerk has just typed away. */
function goToFigure(editor: Editor, { now: { from, to, text } }: FigureNow): void {
  const { doc, tr } = editor.state;
  if (to > doc.content.size || doc.textBetween(from, to) !== text) return;
  const { at, length } = digitsIn(text);
  const selection = TextSelection.create(doc, from + at, from + at + length);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}

interface FiguresTabProps {
  editor: Editor;
  /** null for a report without a last year: its figures alone. */
  lastYear: LastYear | null;
}

/** 数据: every figure as it now stands, last year's of the same thing beside it. */
export function FiguresTab({ editor, lastYear }: FiguresTabProps) {
  const styles = useStyles();
  const [onlyUnchanged, setOnlyUnchanged] = useState(false);
  const settled = useFigures(editor, lastYear);
  const { figures, headings } = settled;
  const unchanged = figures.filter((figure) => figure.unchanged);
  const shown = onlyUnchanged ? unchanged : figures;
  const cursor = useFigureCursor(editor, settled, shown);
  const onGo = useCallback((figure: FigureNow) => goToFigure(editor, figure), [editor]);
  return (
    <>
      <FiguresHead
        total={figures.length}
        unchanged={lastYear && unchanged.length}
        onlyUnchanged={onlyUnchanged}
        onOnlyUnchanged={setOnlyUnchanged}
      />
      <FigureList
        figures={shown}
        headings={headings}
        cursor={cursor}
        compares={lastYear !== null}
        onGo={onGo}
      >
        <Text className={styles.empty}>
          {figures.length === 0 ? sentences.noFigures : sentences.noUnchangedFigures}
        </Text>
      </FigureList>
    </>
  );
}
