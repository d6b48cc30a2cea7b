import { Button, DialogActions, DialogContent, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Place } from '../../../shared/report/place.ts';
import { type LeftBehind, leftBehindWords } from '../../../shared/roll-forward/left-behind.ts';
import { sentences } from '../../messages.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { LineLink } from '../../ui/line-link.tsx';
import type { Told } from './told.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxHeight: '40vh', overflowY: 'auto' },
  plans: {
    maxHeight: '40vh',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface ExportCheckDialogProps extends Told {
  /** Goes to a place of the report; absent where the report is not open. */
  onGo?: (place: Place) => void;
  onExport: () => void;
  /** what looking at the report first is called on its button */
  review: string;
  onReview: () => void;
  onClose: () => void;
}

/**
 * Told before an export: what the report has nothing in, each a way there, and what of last year's is not settled, plans
 * by their words. It stands in no way.
 */
export function ExportCheckDialog(props: ExportCheckDialogProps) {
  const { empty, left, onGo, onExport, review, onReview, onClose } = props;
  const styles = useStyles();
  const leftWords = leftBehindWords(left);
  return (
    <DialogFrame title="导出前请看一看" onClose={onClose}>
      <DialogContent className={styles.content}>
        {empty.length > 0 && (
          <ul className={styles.list} aria-label="还没有写的">
            {empty.map(({ place, where, message }) => (
              <li key={`${where} ${place.block} ${place.from} ${message}`}>
                {onGo ? (
                  <LineLink onClick={() => onGo(place)}>
                    {where}：{message}
                  </LineLink>
                ) : (
                  `${where}：${message}`
                )}
              </li>
            ))}
          </ul>
        )}
        {leftWords !== '' && <Text>{leftWords}</Text>}
        <PlansLeft left={left} />
        <Text>{sentences.leftBehind}</Text>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={onReview}>
          {review}
        </Button>
        <Button onClick={onExport}>仍然导出</Button>
      </DialogActions>
    </DialogFrame>
  );
}

function PlansLeft({ left: { plans } }: { left: LeftBehind }) {
  const styles = useStyles();
  if (plans.length === 0) return null;
  return (
    <>
      <Text>{sentences.plansLeft}</Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys, too */}
      <ul className={styles.plans} tabIndex={0} aria-label={sentences.plansLeft}>
        {plans.map(({ where, text }) => (
          <li key={where + text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
