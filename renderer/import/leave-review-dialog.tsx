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

/** Asked when the clerk leaves 读到的内容 after having corrected it. */
export function LeaveReviewDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  useFocusReturn(true);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>不要这里的修改了？</DialogTitle>
          <DialogContent>{sentences.leaveReview}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              留在这里
            </Button>
            <Button onClick={onLeave}>不要了，返回</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
