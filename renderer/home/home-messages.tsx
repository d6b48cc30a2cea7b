import { Button, MessageBarActions, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Explanation } from '../messages.ts';
import { ReadOnlyBar } from '../session/read-only-bar.tsx';
import { FailureBar } from '../ui/failure-bar.tsx';
import { TroubledFiles } from './troubled-files.tsx';
import type { Library } from './use-library.ts';
import type { Reading } from './use-reading.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':not(:empty)': { marginBottom: tokens.spacingVerticalL },
  },
});

/** What went wrong on the home screen, and which files the library had to set aside. */
export function HomeMessages({ library, reading }: { library: Library; reading: Reading }) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <ReadOnlyBar />
      {reading.failure && <Failure failure={reading.failure} onDismiss={reading.dismiss} />}
      {library.failure && (
        <Failure failure={library.failure} onDismiss={library.dismiss} onRetry={library.reload} />
      )}
      <TroubledFiles troubled={library.listing?.troubled ?? []} />
    </div>
  );
}

function Failure({
  failure,
  onDismiss,
  onRetry,
}: {
  failure: Explanation;
  onDismiss: () => void;
  onRetry?: () => Promise<void>;
}) {
  return (
    <FailureBar failure={failure}>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="关闭提示"
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      >
        {onRetry && (
          <Button size="small" onClick={() => void onRetry()}>
            刷新列表
          </Button>
        )}
      </MessageBarActions>
    </FailureBar>
  );
}
