import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { leftOutWords } from '../../../shared/words.ts';
import { sentences } from '../../messages.ts';
import { FORCED_COLORS } from '../../ui/forced-colors.ts';
import { startDrag } from '../drag.ts';
import { lineAt } from '../report-side/line-list.ts';
import { useLineStyles } from '../report-side/line-style.ts';
import type { Source } from './sources.ts';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalL },
  out: {
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    [FORCED_COLORS]: { color: 'GrayText' },
  },
  text: { lineHeight: 'inherit' },
  why: { flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
});

/** Why a line is not in the report, "" when it is. */
const whyOut = (source: Source): string => {
  if (source.state === 'left-out') return leftOutWords(source.reason);
  return source.state === 'taken-out' ? sentences.takenOut : '';
};

interface SourceRowProps {
  at: number;
  text: string;
  source: Source;
  marked: boolean;
  /** The one line of the list that Tab comes to. */
  tabStop: boolean;
}

/** One line of the file, grey with the reason when it is not in the report. */
export const SourceRow = memo(function SourceRow({ at, text, source, marked, tabStop }: SourceRowProps) {
  const lines = useLineStyles();
  const styles = useStyles();
  const why = whyOut(source);
  const words = source.state === 'taken-out' ? source.text : text;
  return (
    <div
      role="option"
      tabIndex={tabStop ? 0 : -1}
      {...lineAt(at)}
      aria-selected={marked}
      className={mergeClasses(lines.line, styles.line, why !== '' && styles.out, marked && lines.marked)}
      draggable={why !== ''}
      onDragStart={(event) => startDrag(event, { from: 'file', line: at, text: words })}
    >
      <Text className={styles.text}>{text}</Text>
      {why !== '' && (
        <Text size={200} className={styles.why}>
          {why}
        </Text>
      )}
    </div>
  );
});
