import { Button, Spinner } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { runCommand } from '../commands.ts';
import { sentences } from '../messages.ts';
import { FileInput } from '../ui/file-input.tsx';
import { StartCard } from './start-card.tsx';
import type { Reading } from './use-reading.ts';

/** Start from last year's report: choose a file, drop it, or paste its text. */
export function FromFileCard({
  reading,
  input,
  dragging,
  onPaste,
  onOthers,
}: {
  reading: Reading;
  input: RefObject<HTMLInputElement | null>;
  dragging: boolean;
  onPaste: () => void;
  /** Is given the files that were chosen with the one that is read. */
  onOthers: (files: readonly File[]) => void;
}) {
  const takeFiles = (file: File, others: readonly File[]): void => {
    if (others.length > 0) onOthers(others);
    void reading.readFile(file);
  };
  return (
    <StartCard
      icon={<DocumentArrowUpRegular />}
      title="从去年的文件开始"
      text={dragging ? sentences.dropHere : `${sentences.fromFile}${sentences.fileKinds}`}
      waiting={dragging}
    >
      <FileInput ref={input} label="去年的报告文件" multiple onFile={takeFiles} />
      <Button appearance="primary" disabled={reading.busy} onClick={() => runCommand('open-file')}>
        选择文件
      </Button>
      <Button disabled={reading.busy} onClick={onPaste}>
        粘贴文字
      </Button>
      {reading.busy && <Spinner size="tiny" label={sentences.reading} />}
    </StartCard>
  );
}
