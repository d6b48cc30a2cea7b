import { useCallback, useEffect, useState } from 'react';
import { type Explanation, explain, sentences } from '../messages.ts';
import { closeSession } from '../session/open-sessions.ts';
import { useProfileReady } from '../session/profile.ts';
import { openSession, type Session } from '../session/session.ts';
import { NoticePage, WaitingPage } from '../ui/notice-page.tsx';
import { useNotify } from '../ui/notify.tsx';
import { EditorPage } from './editor-page.tsx';

type Opening =
  | { kind: 'opening' }
  | { kind: 'open'; session: Session }
  | { kind: 'elsewhere' }
  | { kind: 'failed'; failure: Explanation };

const OPENING: Opening = { kind: 'opening' };

/** Opens the report that the address names and shows its editor, or says why it cannot be opened. */
export function ReportPlace({ id }: { id: string }) {
  const [opening, setOpening] = useState<Opening>(OPENING);
  const [attempt, setAttempt] = useState(0);
  const notify = useNotify();
  const isProfileReady = useProfileReady();

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
      return isProfileReady ? <EditorPage session={opening.session} /> : <WaitingPage />;
    case 'opening':
      return <WaitingPage />;
    case 'elsewhere':
      return <NoticePage title="这份报告已在另一个窗口打开" text={sentences.elsewhere} onRetry={retry} />;
    case 'failed':
      return <NoticePage title={opening.failure.title} text={opening.failure.body} onRetry={retry} />;
  }
}
