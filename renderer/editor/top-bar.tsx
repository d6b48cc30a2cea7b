import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  Toolbar,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArchiveRegular,
  ArrowLeftRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  CommentRegular,
  DocumentArrowDownRegular,
  DocumentHeaderRegular,
  DocumentSearchRegular,
  HistoryRegular,
  InfoRegular,
  QuestionCircleRegular,
  SearchRegular,
  TextGrammarCheckmarkRegular,
} from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { type ReactElement, useSyncExternalStore } from 'react';
import { type CommandId, nameOf } from '../../shared/commands.ts';
import { runCommand, useIsOn } from '../commands.ts';
import { tableAt } from '../document/edit/tables.ts';
import type { Session } from '../session/session.ts';
import { CommandTool } from '../ui/command-tool.tsx';
import { region } from '../ui/regions.ts';
import { ExportMenu } from './export-menu.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { LevelMenu } from './level-menu.tsx';
import { SaveStatus } from './save-status.tsx';
import { TableMenu } from './table-menu.tsx';

/** 1366 pixels are too few for every label, at 125 % they are 1093, at 150 % 911; icons and their tooltips then say it alone. */
const NARROW = '@media (max-width: 1599px)';
const NARROWER = '@media (max-width: 1449px)';
const NARROWEST = '@media (max-width: 1059px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '@media (max-width: 1239px)': {
      gap: tokens.spacingHorizontalXS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    },
    // The tools then have a line of their own.
    [NARROWEST]: { flexWrap: 'wrap' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: '60px',
  },
  tools: { marginLeft: 'auto', padding: 0, flexShrink: 0, [NARROWEST]: { order: 1, width: '100%' } },
  fixed: { flexShrink: 0 },
  last: { [NARROWEST]: { marginLeft: 'auto' } },
  // An icon alone needs no room for words beside it.
  foldable: {
    minWidth: 'auto',
    [NARROWER]: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalXXS },
  },
  label: { [NARROW]: { display: 'none' } },
  lastLabel: { [NARROWER]: { display: 'none' } },
});

interface TopBarProps {
  session: Session;
  editor: Editor;
  exporting: boolean;
  hasLastYear: boolean;
}

/** Above the paper: where one is, what is saved, and what can be done. */
export function TopBar({ session, editor, exporting, hasLastYear }: TopBarProps) {
  const styles = useStyles();
  const name = useSyncExternalStore(session.onAmend, session.name);
  return (
    <header className={styles.bar} {...region}>
      <Tooltip content={nameOf('home')} relationship="label">
        <Button
          appearance="subtle"
          className={mergeClasses(styles.fixed, styles.foldable)}
          icon={<ArrowLeftRegular />}
          onClick={() => runCommand('home')}
        >
          <span className={styles.lastLabel}>{nameOf('home')}</span>
        </Button>
      </Tooltip>
      <Text weight="semibold" as="h1" className={styles.name} title={name}>
        {name}
      </Text>
      <SaveStatus autosave={session.autosave} />
      <Tools editor={editor} hasLastYear={hasLastYear} />
      <Button
        appearance="primary"
        className={mergeClasses(styles.fixed, styles.last)}
        disabled={exporting}
        icon={exporting ? <Spinner size="tiny" /> : null}
        onClick={() => runCommand('export-word')}
      >
        {nameOf('export-word')}
      </Button>
      <ExportMenu className={styles.fixed} />
    </header>
  );
}

function Tools({ editor, hasLastYear }: Pick<TopBarProps, 'editor' | 'hasLastYear'>) {
  const styles = useStyles();
  const inTable = useEditorState({ editor, selector: ({ editor }) => tableAt(editor.state) !== null });
  // The next key belongs to the paper again, at once.
  const inPaper = (): void => editor.view.focus();
  return (
    <Toolbar aria-label="编辑" className={styles.tools}>
      <CommandTool id="undo" icon={<ArrowUndoRegular />} onDone={inPaper} />
      <CommandTool id="redo" icon={<ArrowRedoRegular />} onDone={inPaper} />
      <CommandTool id="find" icon={<SearchRegular />} />
      <ToolbarDivider />
      {inTable ? <TableMenu editor={editor} /> : <LevelMenu editor={editor} />}
      <FoldingTool id="insert-section" icon={<AddRegular />} onDone={inPaper} />
      <InsertMenu />
      <ToolbarDivider />
      <FoldingTool id="report-info" icon={<InfoRegular />} />
      <FoldingTool id="elements" icon={<DocumentHeaderRegular />} />
      {hasLastYear && <SwitchingTool id="last-year" icon={<HistoryRegular />} />}
      <SwitchingTool id="proofread" icon={<TextGrammarCheckmarkRegular />} />
      <SwitchingTool id="comments" icon={<CommentRegular />} />
      <SwitchingTool id="take-back" icon={<DocumentArrowDownRegular />} />
      <SwitchingTool id="versions" icon={<ArchiveRegular />} />
      <SwitchingTool id="preview" icon={<DocumentSearchRegular />} />
      <CommandTool id="help" icon={<QuestionCircleRegular />} />
    </Toolbar>
  );
}

interface ToolProps {
  id: CommandId;
  icon: ReactElement;
  onDone?: () => void;
}

/** A tool that says its name beside its icon where the window is wide enough. */
function FoldingTool({ id, icon, onDone }: ToolProps) {
  const styles = useStyles();
  return (
    <CommandTool id={id} icon={icon} className={styles.foldable} onDone={onDone}>
      <span className={styles.label}>{nameOf(id)}</span>
    </CommandTool>
  );
}

/** A tool that opens and closes a panel. It says its name longer than the others. */
function SwitchingTool({ id, icon }: ToolProps) {
  const styles = useStyles();
  return (
    <CommandTool id={id} icon={icon} className={styles.foldable} pressed={useIsOn(id)}>
      <span className={styles.lastLabel}>{nameOf(id)}</span>
    </CommandTool>
  );
}
