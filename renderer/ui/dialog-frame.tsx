import { DialogBody, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusReturn } from './focus-return.ts';
import { Modal } from './modal.tsx';

interface DialogFrameProps {
  title: string;
  /** of its surface */
  className?: string;
  modalType?: 'alert' | 'modal';
  /** Esc; a click beside it, too, unless it is an alert */
  onClose: () => void;
  children: ReactNode;
}

/** What every dialog has about its DialogContent and DialogActions; the focus goes back where it was. */
export function DialogFrame({ title, className, modalType = 'modal', onClose, children }: DialogFrameProps) {
  useFocusReturn(true);
  return (
    <Modal modalType={modalType} className={className} onClose={onClose}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        {children}
      </DialogBody>
    </Modal>
  );
}
