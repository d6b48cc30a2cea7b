import { Button, makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { type Explanation, explain, sentences } from '../messages.ts';
import { goHome } from '../place.ts';
import { closeSession, openSession, type Session } from '../session/session.ts';
import { useNotify } from '../ui/notify.tsx';
import { EditorPage } from './editor-page.tsx';

type Opening =
  | { kind: 'opening' }
  | { kind: 'open'; session: Session }
  | { kind: 'elsewhere' }
  | { kind: 'failed'; failure: Explanation };

const OPENING: Opening = { kind: 'opening' };
const QUIET_MS = 300;

/** Opens the report that the address names and shows its editor, or says why it cannot be opened. */
export function ReportPlace({ id }: { id: string }) {
  const [opening, setOpening] = useState<Opening>(OPENING);
  const [attempt, setAttempt] = useState(0);
  const notify = useNotify();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    let gone = false;
    const close = (session: Session): void => {
      closeSession(session).catch((error: unknown) => notify.failed(error, 'save'));
    };
    let opened: Session | undefined;
    openSession(id).then(
      (session) => {
        if (gone) {
          if (session) close(session);
          return;
        }
        opened = session ?? undefined;
        setOpening(session ? { kind: 'open', session } : { kind: 'elsewhere' });
      },
      (error: unknown) => setOpening({ kind: 'failed', failure: explain(error, 'open') }),
    );
    return () => {
      gone = true;
      if (opened) close(opened);
    };
  }, [id, attempt, notify]);

  const retry = useCallback(() => {
    setOpening(OPENING);
    setAttempt((count) => count + 1);
  }, []);

  switch (opening.kind) {
    case 'open':
      return <EditorPage session={opening.session} />;
    case 'opening':
      return <Waiting />;
    case 'elsewhere':
      return <Notice title="这份报告已在另一个窗口打开" text={sentences.elsewhere} onRetry={retry} />;
    case 'failed':
      return <Notice title={opening.failure.title} text={opening.failure.body} onRetry={retry} />;
  }
}

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { maxWidth: '560px' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

function Waiting() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Spinner delay={QUIET_MS} label="正在打开…" />
    </main>
  );
}

function Notice({ title, text, onRetry }: { title: string; text: string; onRetry: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{title}</Subtitle1>
      <Text className={styles.text}>{text}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={goHome}>
          返回首页
        </Button>
        <Button onClick={onRetry}>再试一次</Button>
      </div>
    </main>
  );
}
