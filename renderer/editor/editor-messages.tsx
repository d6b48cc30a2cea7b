import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { failureWords } from '../../shared/words.ts';
import { host } from '../host.ts';
import { explain, recoveredWords, sentences } from '../messages.ts';
import { abandonSession } from '../session/open-sessions.ts';
import { ReadOnlyBar } from '../session/read-only-bar.tsx';
import type { Session } from '../session/session.ts';
import { useNotify } from '../ui/notify.tsx';
import { momentWords } from '../ui/time-words.ts';
import { keepAsFile } from './keep-as-file.ts';
import { useSaveState } from './save-status.tsx';

const useStyles = makeStyles({
  bars: { flexShrink: 0 },
});

/** Between top bar and paper: what could not be saved, and how the report came to be as it is. */
export function EditorMessages({ session }: { session: Session }) {
  const styles = useStyles();
  const state = useSaveState(session.autosave);
  const notify = useNotify();
  const [recoveredFrom, setRecoveredFrom] = useState(session.opened.recoveredFrom);
  const onRecoverySeen = (): void => {
    setRecoveredFrom(null);
    host
      .call('library:seen', { id: session.opened.report.id })
      .catch((error: unknown) => notify.failed(error, 'note'));
  };
  const [broughtBack, setBroughtBack] = useState(false);
  useEffect(() => session.onBroughtBack(() => setBroughtBack(true)), [session]);
  return (
    <section className={styles.bars} aria-label="提示">
      <ReadOnlyBar />
      {state.kind === 'failed' && <SaveFailure error={state.error} session={session} />}
      {recoveredFrom && <Note text={recoveredWords(momentWords(recoveredFrom))} onSeen={onRecoverySeen} />}
      {broughtBack && <Note text={sentences.broughtBack} onSeen={() => setBroughtBack(false)} />}
    </section>
  );
}

function Note({ text, onSeen }: { text: string; onSeen: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label="关闭提示" icon={<DismissRegular />} onClick={onSeen} />
        }
      />
    </MessageBar>
  );
}

/** Two pages wrote: the clerk says which text goes on; the other one is a version either way. */
function ChangedElsewhere({ session }: { session: Session }) {
  const takeOther = (): void => {
    abandonSession(session);
    location.reload();
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{failureWords('changed-elsewhere')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.overrule()}>
          用这里的文字
        </Button>
        <Button size="small" onClick={takeOther}>
          用另一处的文字
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function SaveFailure({ error, session }: { error: AppError; session: Session }) {
  const notify = useNotify();
  if (error.code === 'changed-elsewhere') return <ChangedElsewhere session={session} />;
  const { title, body } = explain(error, 'save');
  return (
    <MessageBar intent="error">
      <MessageBarBody>
        <MessageBarTitle>{title}。</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions>
        {/* The failure shows itself here. */}
        <Button size="small" onClick={() => session.autosave.flush().catch(() => {})}>
          立即重试
        </Button>
        <Button size="small" onClick={() => void keepAsFile(session, notify)}>
          另存为文件
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
