import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Autosave, SaveState } from '../session/autosave.ts';
import { clockTime } from '../ui/time-words.ts';

const useStyles = makeStyles({
  // As wide as its longest wording, so that nothing beside it moves.
  status: { minWidth: '88px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  failed: { color: tokens.colorPaletteRedForeground1, whiteSpace: 'nowrap' },
});

/** The save state, followed through every change. */
export const useSaveState = (autosave: Autosave): SaveState =>
  useSyncExternalStore(autosave.subscribe, autosave.state);

/** 正在保存…, 已保存 10:32 or 未能保存, in the top bar. */
export function SaveStatus({ autosave }: { autosave: Autosave }) {
  const styles = useStyles();
  const state = useSaveState(autosave);
  if (state.kind === 'failed') return <Text className={styles.failed}>未能保存</Text>;
  return (
    <Text className={styles.status} role="status">
      {state.kind === 'saving' ? '正在保存…' : `已保存 ${clockTime(state.at)}`}
    </Text>
  );
}
