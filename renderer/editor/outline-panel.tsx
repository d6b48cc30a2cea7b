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
import type { KeyboardEvent } from 'react';
import { nameWithKey } from '../../shared/commands.ts';
import type { OutlineEntry } from '../document/convert/outline.ts';
import { region } from '../ui/regions.ts';
import { useEntryDrag } from './use-entry-drag.ts';
import type { Overview } from './use-outline.ts';

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
    borderLeft: `3px solid transparent`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    '&[data-drop="before"]': { boxShadow: `0 -2px 0 ${tokens.colorBrandStroke1}` },
    '&[data-drop="after"]': { boxShadow: `0 2px 0 ${tokens.colorBrandStroke1}` },
  },
  section: { paddingLeft: tokens.spacingHorizontalXL },
  current: {
    backgroundColor: tokens.colorNeutralBackground2Selected,
    borderLeftColor: tokens.colorBrandStroke1,
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

interface OutlinePanelProps {
  overview: Overview;
  onGo: (entry: OutlineEntry) => void;
  /** False when the section is the first or last of its part already. */
  onMove: (entry: OutlineEntry, step: -1 | 1) => boolean;
  /** Puts a section before or behind another, or at the beginning of a part. */
  onDrop: (entry: OutlineEntry, goal: OutlineEntry, after: boolean) => void;
}

/** The map of the report: five parts always, with their sections. Click or Enter goes there, Alt+↑/↓ and the mouse move a section. */
export function OutlinePanel({ overview, onGo, onMove, onDrop }: OutlinePanelProps) {
  const styles = useStyles();
  const { entries, current } = overview;
  const here = entries[current];
  const drag = useEntryDrag(
    (at) => entries[at]?.kind === 'section',
    (at, { at: goal, after }) => {
      const [moved, target] = [entries[at], entries[goal]];
      if (moved && target) onDrop(moved, target, after);
    },
  );
  return (
    <nav className={styles.panel} aria-label="目录" {...region}>
      <div className={styles.head}>
        <Text weight="semibold">目录</Text>
        <Toolbar size="small" aria-label="移动小节">
          <MoveButton step={-1} here={here} onMove={onMove} />
          <MoveButton step={1} here={here} onMove={onMove} />
        </Toolbar>
      </div>
      <List navigationMode="items" className={styles.list} aria-label="目录" {...drag}>
        {entries.map((entry, at) => (
          <Entry
            // Entries have no name of their own but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            entry={entry}
            current={at === current}
            onGo={onGo}
            onMove={onMove}
          />
        ))}
      </List>
    </nav>
  );
}

function MoveButton({
  step,
  here,
  onMove,
}: {
  step: -1 | 1;
  here: OutlineEntry | undefined;
  onMove: OutlinePanelProps['onMove'];
}) {
  const name = nameWithKey(step === -1 ? 'move-section-up' : 'move-section-down');
  return (
    <Tooltip content={name} relationship="label">
      <ToolbarButton
        icon={step === -1 ? <ArrowUpRegular /> : <ArrowDownRegular />}
        disabled={here?.kind !== 'section'}
        onClick={() => here && onMove(here, step)}
      />
    </Tooltip>
  );
}

interface EntryProps {
  entry: OutlineEntry;
  current: boolean;
  onGo: OutlinePanelProps['onGo'];
  onMove: OutlinePanelProps['onMove'];
}

function Entry({ entry, current, onGo, onMove }: EntryProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null || !event.altKey) return;
    event.preventDefault();
    const line = event.currentTarget;
    const neighbour = step === -1 ? line.previousElementSibling : line.nextElementSibling;
    // The lines stay and their text changes places: the focus goes along with the section.
    if (entry.kind === 'section' && onMove(entry, step) && neighbour instanceof HTMLElement)
      neighbour.focus();
  };
  return (
    <ListItem
      className={mergeClasses(
        styles.entry,
        entry.kind === 'section' && styles.section,
        current && styles.current,
      )}
      aria-current={current ? 'location' : undefined}
      onAction={() => onGo(entry)}
      onKeyDown={onKeyDown}
    >
      <Text
        className={mergeClasses(styles.text, entry.text === '' && styles.quiet)}
        weight={entry.kind === 'part' ? 'semibold' : 'regular'}
        size={entry.kind === 'section' ? 200 : 300}
      >
        {entry.number}
        {entry.text === '' ? '（未写）' : entry.text}
      </Text>
    </ListItem>
  );
}
