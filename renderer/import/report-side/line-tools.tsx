import { Toolbar, ToolbarButton, ToolbarDivider, Tooltip } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowExitRegular,
  ArrowUpRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Turn } from '../review/history.ts';
import type { Step } from '../review/review.ts';
import { LineMenu } from './line-menu.tsx';
import type { LineRow } from './rows.ts';

interface LineToolsProps {
  report: Report;
  /** The chosen line, null when none of the report's lines is chosen. */
  line: LineRow | null;
  act: (turn: Turn) => void;
}

/** What can be done with the chosen line, each with its key. */
export function LineTools({ report, line, act }: LineToolsProps) {
  const tool = (name: string, icon: ReactElement, step: (slot: LineRow['slot']) => Step) => (
    <Tooltip content={name} relationship="label">
      <ToolbarButton icon={icon} disabled={line === null} onClick={() => line && act(step(line.slot))} />
    </Tooltip>
  );
  return (
    <Toolbar size="small" aria-label="移动选中的一行">
      {tool('上移（Alt+↑）', <ArrowUpRegular />, (slot) => ({ do: 'step', slot, way: -1 }))}
      {tool('下移（Alt+↓）', <ArrowDownRegular />, (slot) => ({ do: 'step', slot, way: 1 }))}
      {tool('升一级（Alt+←）', <TextIndentDecreaseLtrRegular />, (slot) => ({ do: 'raise', slot }))}
      {tool('降一级（Alt+→）', <TextIndentIncreaseLtrRegular />, (slot) => ({ do: 'lower', slot }))}
      <ToolbarDivider />
      <LineMenu report={report} line={line} act={act} />
      {tool('移出报告（Delete）', <ArrowExitRegular />, (slot) => ({ do: 'take-out', slot }))}
    </Toolbar>
  );
}
