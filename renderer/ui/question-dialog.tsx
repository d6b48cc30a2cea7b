import { Button, DialogActions, DialogContent } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';

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
  return (
    <DialogFrame title={title} modalType={modalType} onClose={onClose}>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={first.run}>
          {first.label}
        </Button>
        <Button onClick={second.run}>{second.label}</Button>
      </DialogActions>
    </DialogFrame>
  );
}
