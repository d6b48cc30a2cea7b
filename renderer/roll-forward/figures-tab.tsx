import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { Fragment, type KeyboardEvent, useCallback, useState } from 'react';
import { sentences } from '../messages.ts';
import { FigureLine } from './figure-line.tsx';
import { FiguresHead } from './figures-head.tsx';
import { figureLineId, useFigureCursor } from './use-figure-cursor.ts';
import { type FigureNow, useFigures } from './use-figures.ts';
import type { LastYear } from './use-last-year.ts';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}` },
  },
  place: {
    position: 'sticky',
    top: 0,
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    // As wide as the lines' bar.
    borderLeft: `3px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  empty: { display: 'block', padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Selects a figure in the paper, to be typed over. */
function goToFigure(editor: Editor, { now: { from, to } }: FigureNow): void {
  const { doc, tr } = editor.state;
  if (to > doc.content.size) return;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView());
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
  const { at, isBeside, walk } = useFigureCursor(editor, settled, shown);
  const onGo = useCallback((figure: FigureNow) => goToFigure(editor, figure), [editor]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const current = shown.find((figure) => figure.at === at);
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter' && current) onGo(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <FiguresHead
        total={figures.length}
        unchanged={lastYear && unchanged.length}
        onlyUnchanged={onlyUnchanged}
        onOnlyUnchanged={setOnlyUnchanged}
      />
      <div
        className={styles.list}
        role="listbox"
        aria-label="报告里的数据"
        aria-activedescendant={at >= 0 ? figureLineId(at) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {shown.map((figure, index) => {
          const { where } = figure.now.sentence;
          return (
            <Fragment key={figure.at}>
              {shown[index - 1]?.now.sentence.where !== where && (
                <Caption1 className={styles.place} role="presentation">
                  {where}
                  {headings.get(where)}
                </Caption1>
              )}
              <FigureLine
                figure={figure}
                current={figure.at === at}
                beside={isBeside(figure)}
                compares={lastYear !== null}
                onGo={onGo}
              />
            </Fragment>
          );
        })}
        {shown.length === 0 && (
          <Text className={styles.empty}>
            {figures.length === 0 ? sentences.noFigures : sentences.noUnchangedFigures}
          </Text>
        )}
      </div>
    </>
  );
}
