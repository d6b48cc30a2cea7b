import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type KeyboardEvent, type ReactNode } from 'react';
import { FigureLine } from './figure-line.tsx';
import { type FigureCursor, figureLineId } from './use-figure-cursor.ts';
import type { FigureNow, FiguresNow } from './use-figures.ts';

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
});

interface FigureListProps {
  figures: readonly FigureNow[];
  headings: FiguresNow['headings'];
  cursor: FigureCursor;
  /** Whether there is a last year to compare with. */
  compares: boolean;
  onGo: (figure: FigureNow) => void;
  /** What is said in place of an empty list. */
  children: ReactNode;
}

/** The figures by the sections they stand in; the keys walk them. */
export function FigureList({ figures, headings, cursor, compares, onGo, children }: FigureListProps) {
  const styles = useStyles();
  const { at, isBeside, walk } = cursor;
  const onKeyDown = (event: KeyboardEvent): void => {
    const current = figures.find((figure) => figure.at === at);
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter' && current) onGo(current);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.list}
      role="listbox"
      aria-label="报告里的数据"
      aria-activedescendant={at >= 0 ? figureLineId(at) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {figures.map((figure, index) => {
        const { where } = figure.now.sentence;
        return (
          <Fragment key={figure.at}>
            {figures[index - 1]?.now.sentence.where !== where && (
              <Caption1 className={styles.place} role="presentation">
                {where}
                {headings.get(where)}
              </Caption1>
            )}
            <FigureLine
              figure={figure}
              current={figure.at === at}
              beside={isBeside(figure)}
              compares={compares}
              onGo={onGo}
            />
          </Fragment>
        );
      })}
      {figures.length === 0 && children}
    </div>
  );
}
