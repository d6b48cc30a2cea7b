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

/** Asked when the clerk leaves the screen and the last changes could not be saved. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  useFocusReturn(true);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>最近的改动还没有保存</DialogTitle>
          <DialogContent>{sentences.leaveUnsaved}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              留在这里
            </Button>
            <Button onClick={onLeave}>仍要返回</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
