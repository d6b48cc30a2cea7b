import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useFocusReturn } from '../focus-return.ts';
import { sentences } from '../messages.ts';

interface ExportCheckDialogProps {
  /** What is left, in words. */
  left: string;
  onExport: () => void;
  onReview: () => void;
  onClose: () => void;
}

/** Told before an export when something of last year's has not been settled; it never stands in the way. */
export function ExportCheckDialog({ left, onExport, onReview, onClose }: ExportCheckDialogProps) {
  useFocusReturn(true);
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{left}</DialogTitle>
          <DialogContent>{sentences.leftBehind}</DialogContent>
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
