import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusReturn } from './focus-return.ts';
import { Modal } from './modal.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: '520px' },
  wide: { maxWidth: '760px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground3 },
});

/**
 * A dialog with fields, a verb and 取消. Enter in a field is the verb, Esc is 取消.
 * @param aside further buttons, at the left
 */
export function FormDialog({
  title,
  hint,
  action,
  aside,
  wide = false,
  onClose,
  onSubmit,
  children,
}: {
  title: string;
  hint?: string;
  action: string;
  aside?: ReactNode;
  wide?: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  useFocusReturn(true);
  return (
    <Modal className={wide ? styles.wide : styles.surface} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {hint && <Text className={styles.hint}>{hint}</Text>}
            {children}
          </DialogContent>
          {aside && <DialogActions position="start">{aside}</DialogActions>}
          <DialogActions position="end">
            <Button type="submit" appearance="primary">
              {action}
            </Button>
            <Button onClick={onClose}>取消</Button>
          </DialogActions>
        </DialogBody>
      </form>
    </Modal>
  );
}
