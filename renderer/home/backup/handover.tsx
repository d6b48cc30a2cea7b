import { Button, DialogActions, DialogContent, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { delivered } from '../../delivered.ts';
import { host } from '../../host.ts';
import { sentences } from '../../messages.ts';
import { useNotify } from '../../ui/notify.tsx';
import { savedWords } from './backup-words.ts';
import type { Backups } from './use-backups.ts';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** 移交: first the one file with everything, then the page that says what is where, for whoever takes over. */
export function Handover({ backups, onBack }: { backups: Backups; onBack: () => void }) {
  const styles = useStyles();
  const notify = useNotify();
  const [file, setFile] = useState<{ fileName: string; sha256: string } | null>(null);
  const saveAll = (): void =>
    backups.save((fileName, saved) => {
      const { title, detail } = savedWords(fileName, saved);
      notify.done(title, detail);
      setFile({ fileName, sha256: saved.sha256 });
    });
  const savePage = async (): Promise<void> => {
    if (!file) return;
    try {
      const fileName = delivered(await host.call('handover:page', { file }));
      if (fileName !== null) notify.done(`已保存：${fileName}`);
    } catch (error) {
      notify.failed(error, 'keep-file');
    }
  };
  return (
    <>
      <DialogContent className={styles.steps}>
        <Text>{sentences.handover}</Text>
        <span className={styles.step}>
          <Button
            disabledFocusable={backups.busy}
            appearance={file ? 'secondary' : 'primary'}
            onClick={saveAll}
          >
            1. 保存全部内容
          </Button>
          <Text>{file ? file.fileName : '一个文件：报告、版本、送达记录、设置'}</Text>
        </span>
        <span className={styles.step}>
          <Button
            disabled={!file}
            appearance={file ? 'primary' : 'secondary'}
            onClick={() => void savePage()}
          >
            2. 保存移交说明
          </Button>
          <Text>一页网页：有哪些报告，哪一稿送到了哪里，怎样打开</Text>
        </span>
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack}>返回</Button>
      </DialogActions>
    </>
  );
}
