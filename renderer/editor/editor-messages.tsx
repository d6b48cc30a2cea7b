import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { explain, sentences } from '../messages.ts';
import { useSaveState } from './save-status.tsx';
import type { Session } from './session.ts';

const useStyles = makeStyles({
  bars: { flexShrink: 0 },
});

/** Between top bar and paper: what could not be saved, and that a previous copy had to be opened. */
export function EditorMessages({ session }: { session: Session }) {
  const styles = useStyles();
  const state = useSaveState(session.autosave);
  const [recovered, setRecovered] = useState(session.opened.recovered);
  return (
    <div className={styles.bars}>
      {state.kind === 'failed' && <SaveFailure error={state.error} session={session} />}
      {recovered && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{sentences.recovered}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="关闭提示"
                icon={<DismissRegular />}
                onClick={() => setRecovered(false)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function SaveFailure({ error, session }: { error: unknown; session: Session }) {
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
      </MessageBarActions>
    </MessageBar>
  );
}
