import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { sentences } from './messages.ts';
import { flushSessions } from './session/open-sessions.ts';

type Saved = 'checking' | 'saved' | 'unsaved';
interface State {
  failed: boolean;
  saved: Saved;
}

/** Stands between a fault of the page and a white window: saves what is open, says so, and offers to start again. */
export class ErrorPage extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false, saved: 'checking' };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    flushSessions().then(
      () => this.setState({ saved: 'saved' }),
      () => this.setState({ saved: 'unsaved' }),
    );
  }

  override render(): ReactNode {
    return this.state.failed ? <Fault saved={this.state.saved} /> : this.props.children;
  }
}

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
  },
});

const WORDS: Record<Saved, string> = {
  checking: sentences.pageErrorSaving,
  saved: sentences.pageErrorSaved,
  unsaved: sentences.pageErrorUnsaved,
};

function Fault({ saved }: { saved: Saved }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.words} role="alert">
        <Subtitle1 as="h1">{sentences.pageError}</Subtitle1>
        <Text>{WORDS[saved]}</Text>
      </div>
      <Button appearance="primary" disabled={saved === 'checking'} onClick={() => location.reload()}>
        重新打开
      </Button>
    </main>
  );
}
