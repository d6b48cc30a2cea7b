import { Button, makeStyles, Tab, TabList, Tooltip } from '@fluentui/react-components';
import { ReadAloudRegular } from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { nameOf, nameWithKey } from '../../../shared/commands.ts';
import { runCommand } from '../../commands.ts';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { PanelBody, SidePanel } from '../../ui/side-panel.tsx';
import { CompletenessTab } from './completeness-tab.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { useProofreadingNow } from './proofreading-context.tsx';

const useStyles = makeStyles({
  readAloud: { marginLeft: 'auto' },
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
  const bar = (
    <>
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
    </>
  );
  return (
    <SidePanel name="审校" hasTabs {...{ bar, onClose }}>
      <PanelBody ref={body}>
        {proofreading.failure && <FailureBar failure={proofreading.failure} />}
        {view === 'findings' ? (
          <FindingsTab {...{ editor, proofreading }} scroller={body} />
        ) : (
          <CompletenessTab {...{ editor, proofreading }} />
        )}
      </PanelBody>
    </SidePanel>
  );
}
