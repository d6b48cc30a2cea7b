import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReportSummary } from '../../shared/requests.ts';
import { sentences } from '../messages.ts';
import { useFocusReturn } from '../ui/focus-return.ts';

/** Asked before a deleted report is removed for good. */
export function PurgeDialog({
  report,
  onClose,
  onPurge,
}: {
  report: ReportSummary;
  onClose: () => void;
  onPurge: () => void;
}) {
  useFocusReturn(true);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>彻底删除“{report.name}”？</DialogTitle>
          <DialogContent>{sentences.purge}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              留在最近删除中
            </Button>
            <Button
              onClick={() => {
                onClose();
                onPurge();
              }}
            >
              彻底删除
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
