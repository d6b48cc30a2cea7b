import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import { sentences } from '../../messages.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ClosingTab } from './closing-tab.tsx';
import { elementsOf, withElements } from './elements.ts';
import { ImprintTab } from './imprint-tab.tsx';
import { LetterheadTab } from './letterhead-tab.tsx';
import { TitleTab } from './title-tab.tsx';

const TABS = [
  { name: '标题排列', Content: TitleTab },
  { name: '版头', Content: LetterheadTab },
  { name: '版记', Content: ImprintTab },
  { name: '附件、附注和印章', Content: ClosingTab },
] as const;

const useStyles = makeStyles({
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  content: {
    boxSizing: 'border-box',
    height: '372px',
    overflowY: 'auto',
    padding: '1px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** 公文要素: what GB/T 9704-2012 has beside the text, each element optional. */
export function ElementsDialog({
  report,
  onClose,
  onChange,
}: {
  report: Report;
  onClose: () => void;
  onChange: (change: (report: Report) => Report) => void;
}) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const [elements, setElements] = useState(() => elementsOf(report));
  const { Content } = TABS[at] ?? TABS[0];
  return (
    <FormDialog
      title="公文要素"
      hint={sentences.elementsHint}
      action="保存"
      wide
      onClose={onClose}
      onSubmit={() => {
        onChange((current) => withElements(current, elements));
        onClose();
      }}
    >
      <TabList
        className={styles.tabs}
        selectedValue={at}
        onTabSelect={(_, { value }) => setAt(value as number)}
      >
        {TABS.map(({ name }, value) => (
          <Tab key={name} value={value}>
            {name}
          </Tab>
        ))}
      </TabList>
      <div className={styles.content}>
        <Content
          report={report}
          elements={elements}
          onChange={(change) => setElements((old) => ({ ...old, ...change }))}
        />
      </div>
    </FormDialog>
  );
}
