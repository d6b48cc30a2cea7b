import { Button, makeStyles, Tab, TabList, Tooltip, tokens } from '@fluentui/react-components';
import { DismissRegular, ReadAloudRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { nameOf, nameWithKey } from '../../../shared/commands.ts';
import { runCommand } from '../../commands.ts';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { region } from '../../ui/regions.ts';
import { CompletenessTab } from './completeness-tab.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { useProofreadingNow } from './proofreading-context.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  readAloud: { marginLeft: 'auto' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
});

interface ProofreadPanelProps {
  editor: Editor;
  onClose: () => void;
}

/** 审校: what proofreading has to say, and what the report leaves out. */
export function ProofreadPanel({ editor, onClose }: ProofreadPanelProps) {
  const styles = useStyles();
  const proofreading = useProofreadingNow();
  const body = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<'findings' | 'completeness'>('findings');
  return (
    <aside
      className={styles.panel}
      aria-label="审校"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      {...region}
    >
      <div className={styles.bar}>
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value === 'completeness' ? 'completeness' : 'findings')}
        >
          <Tab value="findings">审校</Tab>
          <Tab value="completeness">完整性</Tab>
        </TabList>
        <Tooltip content={nameWithKey('read-aloud')} relationship="description">
          <Button
            appearance="subtle"
            size="small"
            className={styles.readAloud}
            icon={<ReadAloudRegular />}
            onClick={() => runCommand('read-aloud')}
          >
            {nameOf('read-aloud')}
          </Button>
        </Tooltip>
        <Tooltip content="关闭（Esc）" relationship="label">
          <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      <div ref={body} className={styles.body}>
        {proofreading.failure && <FailureBar failure={proofreading.failure} />}
        {view === 'findings' ? (
          <FindingsTab {...{ editor, proofreading }} scroller={body} />
        ) : (
          <CompletenessTab {...{ editor, proofreading }} />
        )}
      </div>
    </aside>
  );
}
