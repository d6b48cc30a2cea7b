import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { drawPointed, pointedKey } from '../../../document/draw/pointed.ts';
import { sentences } from '../../../messages.ts';
import type { LastYear } from '../use-last-year.ts';
import { FigureList } from './figure-list.tsx';
import { FiguresHead } from './figures-head.tsx';
import { useFigureActions } from './use-figure-actions.ts';
import { useFigureCursor } from './use-figure-cursor.ts';
import { useFigures } from './use-figures.ts';
import './figures.css';

const useStyles = makeStyles({
  empty: { display: 'block', padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface FiguresTabProps {
  editor: Editor;
  /** null for a report without a last year: its figures alone. */
  lastYear: LastYear | null;
}

/** 数据: every figure as it now stands, last year's of the same thing beside it. */
export function FiguresTab({ editor, lastYear }: FiguresTabProps) {
  const styles = useStyles();
  const [onlyOpen, setOnlyOpen] = useState(false);
  useEffect(() => {
    editor.registerPlugin(drawPointed());
    return () => void editor.unregisterPlugin(pointedKey);
  }, [editor]);
  const settled = useFigures(editor, lastYear);
  const { figures, headings } = settled;
  const unchanged = figures.filter((figure) => figure.unchanged);
  const open = unchanged.filter(({ confirmed }) => !confirmed);
  const shown = onlyOpen ? open : figures;
  const actions = useFigureActions(editor, settled, lastYear?.deciding);
  const cursor = useFigureCursor(editor, settled, shown, actions.show);
  return (
    <>
      <FiguresHead
        total={figures.length}
        unchanged={lastYear && unchanged.length}
        confirmed={unchanged.length - open.length}
        onlyOpen={onlyOpen}
        onOnlyOpen={setOnlyOpen}
      />
      <FigureList
        figures={shown}
        headings={headings}
        cursor={cursor}
        compares={lastYear !== null}
        actions={actions}
      >
        <Text className={styles.empty}>
          {figures.length === 0 ? sentences.noFigures : sentences.noUnchangedFigures}
        </Text>
      </FigureList>
    </>
  );
}
