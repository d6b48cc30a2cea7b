import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { FigureLine } from './figure-line.tsx';
import type { FigureActions } from './use-figure-actions.ts';
import type { FigureCursor } from './use-figure-cursor.ts';
import type { FigureNow, FiguresNow } from './use-figures.ts';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
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
  actions: FigureActions;
  /** What is said in place of an empty list. */
  children: ReactNode;
}

/** The figures by the sections they stand in; the keys go from field to field. */
export function FigureList({ figures, headings, cursor, compares, actions, children }: FigureListProps) {
  const styles = useStyles();
  const { at, isBeside, step, onField } = cursor;
  return (
    <ul className={styles.list} aria-label="报告里的数据">
      {figures.map((figure, index) => {
        const { where } = figure.now.sentence;
        return (
          <Fragment key={figure.at}>
            {figures[index - 1]?.now.sentence.where !== where && (
              <li className={styles.place}>
                <Caption1>
                  {where}
                  {headings.get(where)}
                </Caption1>
              </li>
            )}
            <FigureLine
              figure={figure}
              current={figure.at === at}
              beside={isBeside(figure)}
              compares={compares}
              actions={actions}
              onStep={step}
              onField={onField}
            />
          </Fragment>
        );
      })}
      {figures.length === 0 && <li>{children}</li>}
    </ul>
  );
}
