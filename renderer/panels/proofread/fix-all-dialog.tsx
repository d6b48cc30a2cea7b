import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { useFocusReturn } from '../../ui/focus-return.ts';

interface FixAllDialogProps {
  findings: readonly Finding[];
  onFix: () => void;
  onClose: () => void;
}

/** Shows what 全部改正 will change before it does; one undo takes it back. */
export function FixAllDialog({ findings, onFix, onClose }: FixAllDialogProps) {
  useFocusReturn(true);
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>改正这 {findings.length} 处</DialogTitle>
          <DialogContent>
            <ul aria-label="将要改正的">
              {findings.map(({ place, where, quote, fix }) => (
                <li key={`${place.block} ${place.from}`}>
                  {where}：“{quote}” → {fix === '' ? '删去' : `“${fix}”`}
                </li>
              ))}
            </ul>
            改正后可以按 Ctrl+Z 一次撤销。数据和名称不在其中，请逐处看过再改。
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onFix}>
              全部改正
            </Button>
            <Button onClick={onClose}>不改</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
