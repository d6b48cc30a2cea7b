import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { explain, sentences } from '../messages.ts';
import { useSaveState } from './save-status.tsx';
import type { Session } from './session.ts';

/** Between top bar and paper: what could not be saved, and that a previous copy had to be opened. */
export function EditorMessages({ session }: { session: Session }) {
  const state = useSaveState(session.autosave);
  const [recovered, setRecovered] = useState(session.opened.recovered);
  return (
    <>
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
    </>
  );
}

function SaveFailure({ error, session }: { error: unknown; session: Session }) {
  const { title, body } = explain(error, 'save');
  return (
    <MessageBar intent="error" layout="multiline">
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
