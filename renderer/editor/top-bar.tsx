import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArrowLeftRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentHeaderRegular,
  DocumentSearchRegular,
  HistoryRegular,
  InfoRegular,
  QuestionCircleRegular,
  SearchRegular,
} from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import type { ReactElement } from 'react';
import { separateStep } from '../document/edit/separate-step.ts';
import { tableAt } from '../document/edit/tables.ts';
import type { Session } from '../session/session.ts';
import { region } from '../ui/regions.ts';
import { LevelMenu } from './level-menu.tsx';
import { SaveStatus } from './save-status.tsx';
import { TableMenu } from './table-menu.tsx';

/** 1366 pixels at 125 % leave 1093, at 150 % they leave 911; icons and their tooltips then say it alone. */
const NARROW = '@media (max-width: 1199px)';
const NARROWEST = '@media (max-width: 1039px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: '60px' },
  tools: { marginLeft: 'auto', padding: 0, flexShrink: 0 },
  fixed: { flexShrink: 0 },
  foldable: { [NARROW]: { minWidth: 'auto' } },
  label: { [NARROW]: { display: 'none' } },
  lastFoldable: { [NARROWEST]: { minWidth: 'auto' } },
  lastLabel: { [NARROWEST]: { display: 'none' } },
});

interface TopBarProps {
  session: Session;
  editor: Editor;
  exporting: boolean;
  onBack: () => void;
  onFind: () => void;
  onInfo: () => void;
  onElements: () => void;
  onHelp: () => void;
  onExport: () => void;
  previewing: boolean;
  onPreview: () => void;
  lookingBack: boolean;
  /** null for a report that is no draft of last year's. */
  onLookBack: (() => void) | null;
}

/** Above the paper: where one is, what is saved, and what can be done. */
export function TopBar({ session, editor, exporting, onBack, onExport, ...tools }: TopBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar} {...region}>
      <Tooltip content="返回首页" relationship="label">
        <Button
          appearance="subtle"
          className={mergeClasses(styles.fixed, styles.lastFoldable)}
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          <span className={styles.lastLabel}>返回首页</span>
        </Button>
      </Tooltip>
      <Text weight="semibold" as="h1" className={styles.name} title={session.opened.summary.name}>
        {session.opened.summary.name}
      </Text>
      <SaveStatus autosave={session.autosave} />
      <Tools editor={editor} {...tools} />
      <Button
        appearance="primary"
        className={styles.fixed}
        disabled={exporting}
        icon={exporting ? <Spinner size="tiny" /> : null}
        onClick={onExport}
      >
        导出Word
      </Button>
    </header>
  );
}

type ToolsProps = Omit<TopBarProps, 'session' | 'exporting' | 'onBack' | 'onExport'>;

function Tools(props: ToolsProps) {
  const { editor, onFind, onInfo, onElements, onHelp, previewing, onPreview, lookingBack, onLookBack } =
    props;
  const styles = useStyles();
  const { undo, redo, inTable } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      undo: editor.can().undo(),
      redo: editor.can().redo(),
      inTable: tableAt(editor.state) !== null,
    }),
  });
  // The next key belongs to the paper again, at once.
  const inPaper = (run: () => void): void => {
    run();
    editor.view.focus();
  };
  return (
    <Toolbar aria-label="编辑" className={styles.tools}>
      <Tool
        name="撤销（Ctrl+Z）"
        icon={<ArrowUndoRegular />}
        disabled={!undo}
        onClick={() => inPaper(() => editor.commands.undo())}
      />
      <Tool
        name="重做（Ctrl+Y）"
        icon={<ArrowRedoRegular />}
        disabled={!redo}
        onClick={() => inPaper(() => editor.commands.redo())}
      />
      <Tool name="查找（Ctrl+F）" icon={<SearchRegular />} onClick={onFind} />
      <ToolbarDivider />
      {inTable ? <TableMenu editor={editor} /> : <LevelMenu editor={editor} />}
      <FoldingTool
        name="插入小节"
        icon={<AddRegular />}
        onClick={() => inPaper(() => separateStep(editor).insertSection().run())}
      />
      <ToolbarDivider />
      <FoldingTool name="报告信息" icon={<InfoRegular />} onClick={onInfo} />
      <FoldingTool name="公文要素" icon={<DocumentHeaderRegular />} onClick={onElements} />
      {onLookBack && (
        <FoldingTool name="去年" icon={<HistoryRegular />} pressed={lookingBack} onClick={onLookBack} last />
      )}
      <FoldingTool
        name="预览"
        icon={<DocumentSearchRegular />}
        pressed={previewing}
        onClick={onPreview}
        last
      />
      <Tool name="使用说明（F1）" icon={<QuestionCircleRegular />} onClick={onHelp} />
    </Toolbar>
  );
}

interface ToolProps {
  name: string;
  icon: ReactElement;
  disabled?: boolean;
  onClick: () => void;
}

function Tool({ name, icon, disabled = false, onClick }: ToolProps) {
  return (
    <Tooltip content={name} relationship="label">
      <ToolbarButton icon={icon} disabled={disabled} onClick={onClick} />
    </Tooltip>
  );
}

interface FoldingToolProps extends ToolProps {
  /** whether it is on, where it can be */
  pressed?: boolean;
  /** says its name longer than the others */
  last?: boolean;
}

/** A tool that says its name beside its icon where the window is wide enough. */
function FoldingTool({ name, icon, onClick, pressed, last = false }: FoldingToolProps) {
  const styles = useStyles();
  return (
    <Tooltip content={name} relationship="label">
      <ToolbarButton
        className={last ? styles.lastFoldable : styles.foldable}
        icon={icon}
        aria-pressed={pressed}
        onClick={onClick}
      >
        <span className={last ? styles.lastLabel : styles.label}>{name}</span>
      </ToolbarButton>
    </Tooltip>
  );
}
