import {
  List,
  ListItem,
  makeStyles,
  mergeClasses,
  Text,
  Toolbar,
  ToolbarButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, memo, useMemo } from 'react';
import { nameWithKey } from '../../shared/commands.ts';
import { dropEntry, type OutlineEntry, outlineOf, scrollToEntry } from '../document/convert/outline.ts';
import { separateStep } from '../document/edit/separate-step.ts';
import { FORCED_COLORS } from '../ui/forced-colors.ts';
import { region } from '../ui/regions.ts';
import { useEntryDrag } from './use-entry-drag.ts';
import { useOutline } from './use-outline.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalXS },
  entry: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '3px solid transparent',
    // Forced colours would draw it beside every line.
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    // Forced colours draw no shadows.
    '&[data-drop="before"]': {
      boxShadow: `0 -2px 0 ${tokens.colorBrandStroke1}`,
      [FORCED_COLORS]: { borderTop: '2px solid Highlight' },
    },
    '&[data-drop="after"]': {
      boxShadow: `0 2px 0 ${tokens.colorBrandStroke1}`,
      [FORCED_COLORS]: { borderBottom: '2px solid Highlight' },
    },
  },
  section: { paddingLeft: tokens.spacingHorizontalXL },
  current: {
    backgroundColor: tokens.colorNeutralBackground2Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    [FORCED_COLORS]: { borderLeftColor: 'Highlight' },
  },
  // Two lines say enough of a long heading; the rest stands in the paper.
  text: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the outline does, by the places of its entries. */
interface OutlineActions {
  go: (at: number) => void;
  /** False when it is no section, or the first or last of its part already. */
  move: (at: number, step: -1 | 1) => boolean;
  /** Puts a section before or behind another, or at the beginning of a part. */
  drop: (at: number, goal: number, after: boolean) => void;
}

/** The outline's actions, on the text as it stands: what is drawn may be a short while old. */
function outlineActions(editor: Editor, onLeave: () => void): OutlineActions {
  const entryAt = (at: number): OutlineEntry | undefined => outlineOf(editor.state.doc)[at];
  return {
    go: (at) => {
      const entry = entryAt(at);
      if (entry) scrollToEntry(editor, entry);
      onLeave();
    },
    move: (at, step) => {
      const entry = entryAt(at);
      return entry?.kind === 'section' && separateStep(editor).moveSection(entry.pos, step).run();
    },
    drop: (at, goal, after) => {
      const [moved, target] = [entryAt(at), entryAt(goal)];
      if (moved && target) dropEntry(editor, moved, target, after);
    },
  };
}

interface OutlinePanelProps {
  editor: Editor;
  /** Called when it has served: an entry was gone to, or Esc. */
  onLeave: () => void;
}

/** The map of the report: five parts always, with their sections. Click or Enter goes there, Alt+↑/↓ and the mouse move a section. */
export function OutlinePanel({ editor, onLeave }: OutlinePanelProps) {
  const styles = useStyles();
  const { entries, current } = useOutline(editor);
  const actions = useMemo(() => outlineActions(editor, onLeave), [editor, onLeave]);
  const drag = useEntryDrag(
    (at) => entries[at]?.kind === 'section',
    (at, { at: goal, after }) => actions.drop(at, goal, after),
  );
  const isSection = entries[current]?.kind === 'section';
  return (
    <nav
      className={styles.panel}
      aria-label="目录"
      {...region}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        onLeave();
        editor.view.focus();
      }}
    >
      <div className={styles.head}>
        <Text weight="semibold">目录</Text>
        <Toolbar size="small" aria-label="移动小节">
          <MoveButton step={-1} disabled={!isSection} onMove={() => actions.move(current, -1)} />
          <MoveButton step={1} disabled={!isSection} onMove={() => actions.move(current, 1)} />
        </Toolbar>
      </div>
      <List navigationMode="items" className={styles.list} aria-label="目录" {...drag}>
        {entries.map(({ kind, number, text }, at) => (
          // Entries have no name of their own but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Entry key={at} {...{ at, kind, number, text, actions }} current={at === current} />
        ))}
      </List>
    </nav>
  );
}

interface MoveButtonProps {
  step: -1 | 1;
  disabled: boolean;
  onMove: () => void;
}

function MoveButton({ step, disabled, onMove }: MoveButtonProps) {
  const name = nameWithKey(step === -1 ? 'move-section-up' : 'move-section-down');
  return (
    <Tooltip content={name} relationship="label">
      <ToolbarButton
        icon={step === -1 ? <ArrowUpRegular /> : <ArrowDownRegular />}
        disabled={disabled}
        onClick={onMove}
      />
    </Tooltip>
  );
}

interface EntryProps extends Pick<OutlineEntry, 'kind' | 'number' | 'text'> {
  at: number;
  current: boolean;
  actions: OutlineActions;
}

const Entry = memo(({ at, kind, number, text, current, actions }: EntryProps) => {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null || !event.altKey) return;
    event.preventDefault();
    const line = event.currentTarget;
    const neighbour = step === -1 ? line.previousElementSibling : line.nextElementSibling;
    // The lines stay and their text changes places: the focus goes along with the section.
    if (actions.move(at, step) && neighbour instanceof HTMLElement) neighbour.focus();
  };
  return (
    <ListItem
      className={mergeClasses(styles.entry, kind === 'section' && styles.section, current && styles.current)}
      aria-current={current ? 'location' : undefined}
      onAction={() => actions.go(at)}
      onKeyDown={onKeyDown}
    >
      <Text
        className={mergeClasses(styles.text, text === '' && styles.quiet)}
        weight={kind === 'part' || kind === 'annex' ? 'semibold' : 'regular'}
        size={kind === 'section' ? 200 : 300}
      >
        {number}
        {kind === 'annex' && ' '}
        {text === '' ? '（未写）' : text}
      </Text>
    </ListItem>
  );
});
