import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useFocusReturn } from '../focus-return.ts';
import { sentences } from '../messages.ts';
import { type LeftBehind, leftBehindWords } from './left-behind.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  plans: {
    maxHeight: '40vh',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ExportCheckDialogProps {
  left: LeftBehind;
  onExport: () => void;
  onReview: () => void;
  onClose: () => void;
}

/** Told before an export when something of last year's is not settled, plans by their words; it stands in no way. */
export function ExportCheckDialog({ left, onExport, onReview, onClose }: ExportCheckDialogProps) {
  const styles = useStyles();
  useFocusReturn(true);
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{leftBehindWords(left)}</DialogTitle>
          <DialogContent className={styles.content}>
            {left.plans.length > 0 && (
              <>
                <Text>{sentences.plansLeft}</Text>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys, too */}
                <ul className={styles.plans} tabIndex={0} aria-label={sentences.plansLeft}>
                  {left.plans.map(({ where, text }) => (
                    <li key={where + text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
            <Text>{sentences.leftBehind}</Text>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onReview}>
              返回查看
            </Button>
            <Button onClick={onExport}>仍然导出</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
