import {
  Button,
  DialogActions,
  DialogContent,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { sentences } from '../../messages.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { FindingsList } from './findings-list.tsx';
import { FindingsSheet } from './findings-sheet.tsx';
import type { FormatCheck } from './use-format-check.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: '120px' },
  place: {
    padding: tokens.spacingHorizontalXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  waiting: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** 检查一份 Word 文件的格式: choose or drop a file, then see and print what it keeps and breaks. */
export function FormatCheckDialog({ check, dragging }: { check: FormatCheck; dragging: boolean }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { inspected, failure, busy } = check;
  return (
    <DialogFrame
      title={inspected ? `格式检查：${inspected.name}` : sentences.formatCheck}
      className={styles.surface}
      onClose={check.close}
    >
      <DialogContent className={styles.content}>
        <FileInput
          ref={input}
          label="要检查的 Word 文件"
          accept=".docx,.docm,.dotx"
          onFile={(file) => void check.readFile(file)}
        />
        {failure && <FailureBar failure={failure} />}
        {busy && <Spinner size="tiny" label={sentences.reading} />}
        {inspected ? (
          <FindingsList findings={inspected.findings} />
        ) : (
          <Text className={mergeClasses(styles.place, dragging && styles.waiting)}>
            {dragging ? sentences.dropHere : sentences.formatCheckHint}
          </Text>
        )}
        {inspected && <FindingsSheet inspected={inspected} />}
      </DialogContent>
      <DialogActions>
        {inspected && <Button onClick={() => window.print()}>打印</Button>}
        <Button
          appearance={inspected ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => input.current?.click()}
        >
          {inspected ? '换一份文件' : '选择文件'}
        </Button>
        <Button onClick={check.close}>关闭</Button>
      </DialogActions>
    </DialogFrame>
  );
}
