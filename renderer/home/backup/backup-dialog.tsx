import {
  Button,
  DialogActions,
  DialogContent,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { explain } from '../../messages.ts';
import { readProfile } from '../../session/profile.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { momentWords } from '../../ui/time-words.ts';
import { BackupList } from './backup-list.tsx';
import { isProposed, restoredWords, savedWords } from './backup-words.ts';
import { Handover } from './handover.tsx';
import { type Choice, RestoreList } from './restore-list.tsx';
import { type Backups, type Inspected, useBackups } from './use-backups.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minHeight: '160px' },
});

function titleOf(inspected: Inspected | null, handing: boolean): string {
  if (inspected) return `从备份恢复：${momentWords(inspected.plan.madeAt)} 的备份`;
  return handing ? '移交给下一位' : '备份与恢复';
}

interface BackupDialogProps {
  /** a backup's file that was dropped or chosen already */
  given: File | null;
  onClose: () => void;
  /** called when reports were brought in */
  onRestored: () => void;
}

/** 备份与恢复: the backups there are, one file with everything, and what a backup would bring back. */
export function BackupDialog({ given, onClose, onRestored }: BackupDialogProps) {
  const styles = useStyles();
  const backups = useBackups(given);
  const { inspected, busy, failure, status } = backups;
  const [handing, setHanding] = useState(false);
  const told = failure ?? (status?.failure ? explain(new AppError(status.failure), 'backup') : null);
  return (
    <DialogFrame title={titleOf(inspected, handing)} className={styles.surface} onClose={onClose}>
      {told && <FailureBar failure={told} />}
      {inspected ? (
        <Restoring key={inspected.plan.madeAt} {...{ backups, inspected, onClose, onRestored }} />
      ) : handing ? (
        <Handover backups={backups} onBack={() => setHanding(false)} />
      ) : (
        <>
          <DialogContent className={styles.content}>
            {busy && !status && <Spinner size="tiny" />}
            <BackupList backups={backups} />
          </DialogContent>
          <ListActions backups={backups} onHandOver={() => setHanding(true)} onClose={onClose} />
        </>
      )}
    </DialogFrame>
  );
}

function ListActions({
  backups,
  onHandOver,
  onClose,
}: {
  backups: Backups;
  onHandOver: () => void;
  onClose: () => void;
}) {
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  return (
    <DialogActions>
      <FileInput ref={input} label="备份文件" accept=".fazhi" onFile={backups.inspectFile} />
      <Button
        appearance="primary"
        disabledFocusable={backups.busy}
        onClick={() =>
          backups.save((fileName, saved) => {
            const { title, detail } = savedWords(fileName, saved);
            notify.done(title, detail);
          })
        }
      >
        全部备份
      </Button>
      <Button disabledFocusable={backups.busy} onClick={() => input.current?.click()}>
        从备份恢复
      </Button>
      <Button disabledFocusable={backups.busy} onClick={onHandOver}>
        移交
      </Button>
      <Button onClick={onClose}>关闭</Button>
    </DialogActions>
  );
}

function Restoring({
  backups,
  inspected: { plan },
  onClose,
  onRestored,
}: { backups: Backups; inspected: Inspected } & Omit<BackupDialogProps, 'given'>) {
  const styles = useStyles();
  const notify = useNotify();
  const [choice, setChoice] = useState<Choice>(() => ({
    ids: new Set(plan.items.filter(isProposed).map(({ id }) => id)),
    settings: plan.items.length > 0 && plan.items.every(({ here }) => here === null),
  }));
  const count = choice.ids.size;
  const restore = (): void => {
    // What is the same brings back the versions that have been lost here.
    const same = plan.items.filter(({ isSame }) => isSame).map(({ id }) => id);
    backups.restore([...choice.ids, ...same], choice.settings, (restored) => {
      const { title, detail } = restoredWords({ ...restored, count: restored.count - same.length });
      notify.done(title, detail || undefined);
      onRestored();
      onClose();
      if (choice.settings) readProfile().catch((error: unknown) => notify.failed(error, 'settings'));
    });
  };
  return (
    <>
      <DialogContent className={styles.content}>
        <RestoreList plan={plan} choice={choice} onChoice={setChoice} />
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          disabledFocusable={backups.busy || (count === 0 && !choice.settings)}
          onClick={restore}
        >
          {count > 0 ? `恢复 ${count} 份报告` : choice.settings ? '恢复设置' : '恢复'}
        </Button>
        <Button onClick={backups.leave}>返回</Button>
        <Button onClick={onClose}>取消</Button>
      </DialogActions>
    </>
  );
}
