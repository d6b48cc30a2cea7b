import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { runCommand } from '../commands.ts';
import { sentences } from '../messages.ts';
import { StartCard } from './start-card.tsx';

/** Start a report with five empty parts. */
export const BlankCard = () => (
  <StartCard icon={<DocumentAddRegular />} title="新建空白报告" text={sentences.blank}>
    <Button onClick={() => runCommand('new-report')}>新建报告</Button>
  </StartCard>
);
