import { Dialog, type DialogProps, DialogSurface } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useFocusKept } from './focus-kept.ts';
import { useTooltipGone } from './tooltip-gone.ts';

interface ModalProps {
  modalType?: 'modal' | 'alert';
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that hears Esc only while it has the focus: a click beside it must not take it away. */
const keepFocus = { onMouseDown: (event: MouseEvent) => event.preventDefault() };

/**
 * The window of a dialog. Esc closes it, and a click beside it; the second click of a double click on the button that
 * opened it falls beside it, too, and is none.
 */
export function Modal({ modalType = 'modal', className, onClose, children }: ModalProps) {
  useTooltipGone(true);
  const onOpenChange: DialogProps['onOpenChange'] = (_, data) => {
    const isSecondClick = data.type === 'backdropClick' && data.event.detail > 1;
    if (!data.open && !isSecondClick) onClose();
  };
  return (
    <Dialog open modalType={modalType} onOpenChange={onOpenChange}>
      <DialogSurface ref={useFocusKept()} className={className} backdrop={keepFocus}>
        {children}
      </DialogSurface>
    </Dialog>
  );
}
