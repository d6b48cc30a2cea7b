import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isComplete, type Recognition } from '../../shared/recognise/recognition.ts';
import { host } from '../host.ts';
import { type Explanation, explain, proofWords, sentences } from '../messages.ts';
import { goToReport } from '../place.ts';
import { LeftOutList } from './left-out-list.tsx';
import { PartList } from './part-list.tsx';
import { QuestionList } from './question-list.tsx';
import { ReportFacts } from './report-facts.tsx';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1 },
  body: { flexGrow: 1, overflowY: 'auto', scrollbarGutter: 'stable' },
  columns: {
    boxSizing: 'border-box',
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXXL,
  },
  wide: { gridColumn: '1 / -1' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** What was read from a file or pasted text. Nothing is saved before 开始编辑. */
export function ImportPage({ recognition, onBack }: { recognition: Recognition; onBack: () => void }) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      const { report } = await host.call('library:add', { report: recognition.report });
      goToReport(report.id);
    } catch (error) {
      setFailure(explain(error, 'create'));
      setBusy(false);
    }
  };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          返回
        </Button>
        <Title3 as="h1" className={styles.title}>
          读到的内容
        </Title3>
        {busy && <Spinner size="tiny" />}
        <Button appearance="primary" disabled={busy} onClick={() => void start()}>
          开始编辑
        </Button>
      </header>
      <main className={styles.body}>
        <div className={styles.columns}>
          <div className={styles.wide}>
            <Outcome recognition={recognition} failure={failure} />
          </div>
          <div className={styles.column}>
            <ReportFacts report={recognition.report} />
            <PartList report={recognition.report} />
          </div>
          <div className={styles.column}>
            <QuestionList questions={recognition.questions} />
            <LeftOutList lines={recognition.leftOut} />
          </div>
        </div>
      </main>
    </div>
  );
}

function Outcome({ recognition, failure }: { recognition: Recognition; failure: Explanation | null }) {
  const complete = isComplete(recognition.proof);
  if (failure)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{failure.title}。</MessageBarTitle>
          {failure.body}
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar intent={complete ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{proofWords(recognition.proof)}。</MessageBarTitle>
        <Text>{complete ? sentences.notYetSaved : sentences.notComplete}</Text>
      </MessageBarBody>
    </MessageBar>
  );
}
