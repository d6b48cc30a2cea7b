import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusReturn } from './focus-return.ts';

/** A button and what it does. */
interface Choice {
  label: string;
  run: () => void;
}

interface QuestionDialogProps {
  title: string;
  /** what Enter does */
  first: Choice;
  second: Choice;
  /** Esc; a click beside an alert is no answer */
  onClose: () => void;
  modalType?: 'alert' | 'modal';
  children: ReactNode;
}

/** A question with two answers. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { title, first, second, onClose, modalType = 'alert', children } = props;
  useFocusReturn(true);
  return (
    <Dialog open modalType={modalType} onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={first.run}>
              {first.label}
            </Button>
            <Button onClick={second.run}>{second.label}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
