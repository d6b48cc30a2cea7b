import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { SidePanel } from '../../ui/side-panel.tsx';
import { CarriedTab } from './carried/carried-tab.tsx';
import { FiguresTab } from './figures/figures-tab.tsx';
import { useLastYearNow } from './last-year-context.tsx';
import { PlanTab } from './plan/plan-tab.tsx';
import { LastTextTab } from './text/last-text-tab.tsx';

const useStyles = makeStyles({
  tab: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What of last year the panel shows: sentences carried over, last year's text, its plan, its figures beside this year's. */
export type LastYearView = 'carried' | 'text' | 'plan' | 'figures';

const NAMES: Record<LastYearView, string> = {
  carried: '沿用去年',
  text: '去年稿',
  plan: '去年计划',
  figures: '数据',
};

interface LastYearPanelProps {
  editor: Editor;
  view: LastYearView;
  onView: (view: LastYearView) => void;
  onClose: () => void;
}

/** 去年: last year's report beside this year's, in four views; 数据 is the one that a report has that is no draft. */
export function LastYearPanel({ editor, view: chosen, onView, onClose }: LastYearPanelProps) {
  const lastYear = useLastYearNow();
  const view = lastYear ? chosen : 'figures';
  const bar = (
    <TabList size="small" selectedValue={view} onTabSelect={(_, { value }) => onView(value as LastYearView)}>
      {lastYear && (
        <>
          <CarriedTabName left={lastYear.walk.waiting.length} />
          <Tab value="text">去年稿</Tab>
          <Tab value="plan">去年计划</Tab>
        </>
      )}
      <Tab value="figures">数据</Tab>
    </TabList>
  );
  return (
    <SidePanel name={NAMES[view]} hasTabs {...{ bar, onClose }}>
      {lastYear && view === 'carried' && <CarriedTab walk={lastYear.walk} lastYear={lastYear} />}
      {lastYear && view === 'text' && <LastTextTab editor={editor} lastYear={lastYear} />}
      {lastYear && view === 'plan' && <PlanTab editor={editor} lastYear={lastYear} />}
      {view === 'figures' && <FiguresTab editor={editor} lastYear={lastYear} />}
    </SidePanel>
  );
}

function CarriedTabName({ left }: { left: number }) {
  const styles = useStyles();
  return (
    <Tab value="carried">
      <span className={styles.tab}>
        沿用去年
        <CounterBadge count={left} overflowCount={999} size="small" appearance="filled" color="informative" />
      </span>
    </Tab>
  );
}
