import {
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Title3,
  Toolbar,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { runCommand } from '../commands.ts';
import { sentences } from '../messages.ts';
import { CommandTool } from '../ui/command-tool.tsx';
import { region } from '../ui/regions.ts';
import type { ReviewView } from './review/use-review.ts';
import { RollForwardButton } from './roll-forward-button.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
  },
  file: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
  },
  waiting: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface ImportHeaderProps {
  busy: boolean;
  view: ReviewView;
  /** null for pasted text */
  fileName: string | null;
  /** How many files were dropped with this one and wait. */
  waiting: number;
  onStart: () => void;
  onRollForward: (year: number) => void;
}

/** The page's name, the way back, 撤销 and 重做, and the two ways on: as it is, or as next year's draft. */
export function ImportHeader(props: ImportHeaderProps) {
  const { busy, view, fileName, waiting, onStart, onRollForward } = props;
  const styles = useStyles();
  return (
    <header className={styles.header} {...region}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => runCommand('home')}>
        返回
      </Button>
      <div className={styles.title}>
        <Title3 as="h1">读到的内容</Title3>
        <Caption1 className={styles.file} title={fileName ?? undefined}>
          {fileName ?? '粘贴的文字'}
        </Caption1>
        {waiting > 0 && <Caption1 className={styles.waiting}>看完这份，还有 {waiting} 份</Caption1>}
      </div>
      <Toolbar aria-label="撤销和重做">
        <CommandTool id="undo" icon={<ArrowUndoRegular />} />
        <CommandTool id="redo" icon={<ArrowRedoRegular />} />
      </Toolbar>
      {busy && <Spinner size="tiny" />}
      <Tooltip content={sentences.startAsRead} relationship="description">
        <Button disabled={busy} onClick={onStart}>
          开始编辑
        </Button>
      </Tooltip>
      <RollForwardButton last={view.review.report.year} disabled={busy} onYear={onRollForward} />
    </header>
  );
}
