import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { coveredWords } from '../../../messages.ts';
import { useFocusReturn } from '../../../ui/focus-return.ts';

/** What can be done with several sentences at once. */
export type ManyVerb = '保留' | '有意不改' | '删去';

interface CoverDialogProps {
  verb: ManyVerb;
  sentences: number;
  /** How many figures in them are as last year. */
  figures: number;
  onClose: () => void;
  onDo: () => void;
}

/** Says what a verb covers before it is done to several sentences. */
export function CoverDialog({ verb, sentences, figures, onClose, onDo }: CoverDialogProps) {
  useFocusReturn(true);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {verb} {sentences} 句？
          </DialogTitle>
          <DialogContent>{coveredWords(figures)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onDo}>
              {verb} {sentences} 句
            </Button>
            <Button onClick={onClose}>再看看</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
