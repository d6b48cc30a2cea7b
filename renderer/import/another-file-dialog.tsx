import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { sentences } from '../messages.ts';
import { useFocusReturn } from '../ui/focus-return.ts';

/** Asked when another file is opened from outside while one that was read is looked through. */
export function AnotherFileDialog({ onStay, onOpen }: { onStay: () => void; onOpen: () => void }) {
  useFocusReturn(true);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>打开另一个文件？</DialogTitle>
          <DialogContent>{sentences.anotherFile}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              继续看这一份
            </Button>
            <Button onClick={onOpen}>打开另一个</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
