import type { Finding } from '../../../shared/proofread/finding.ts';
import { QuestionDialog } from '../../ui/question-dialog.tsx';

interface FixAllDialogProps {
  findings: readonly Finding[];
  onFix: () => void;
  onClose: () => void;
}

/** Shows what 全部改正 will change before it does; one undo takes it back. */
export function FixAllDialog({ findings, onFix, onClose }: FixAllDialogProps) {
  return (
    <QuestionDialog
      title={`改正这 ${findings.length} 处`}
      first={{ label: '全部改正', run: onFix }}
      second={{ label: '不改', run: onClose }}
      onClose={onClose}
      modalType="modal"
    >
      <ul aria-label="将要改正的">
        {findings.map(({ place, where, quote, fix }) => (
          <li key={`${place.block} ${place.from}`}>
            {where}：“{quote}” → {fix === '' ? '删去' : `“${fix}”`}
          </li>
        ))}
      </ul>
      改正后可以按 Ctrl+Z 一次撤销。数据和名称不在其中，请逐处看过再改。
    </QuestionDialog>
  );
}
