import { Button, makeStyles, Spinner, Title3, Toolbar, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { runCommand } from '../commands.ts';
import { sentences } from '../messages.ts';
import { CommandTool } from '../ui/command-tool.tsx';
import { region } from '../ui/regions.ts';
import type { ReviewView } from './review/use-review.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { flexGrow: 1 },
});

interface ImportHeaderProps {
  busy: boolean;
  view: ReviewView;
  onStart: () => void;
  onRollForward: (year: number) => void;
}

/** The page's name, the way back, 撤销 and 重做, and the two ways on: as it is, or as next year's draft. */
export function ImportHeader({ busy, view, onStart, onRollForward }: ImportHeaderProps) {
  const styles = useStyles();
  const next = view.review.report.year + 1;
  return (
    <header className={styles.header} {...region}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => runCommand('home')}>
        返回
      </Button>
      <Title3 as="h1" className={styles.title}>
        读到的内容
      </Title3>
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
      <Tooltip content={sentences.rollForward} relationship="description">
        <Button appearance="primary" disabled={busy} onClick={() => onRollForward(next)}>
          做成{next}年度草稿
        </Button>
      </Tooltip>
    </header>
  );
}
