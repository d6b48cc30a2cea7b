import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FileQueue } from '../import/file-queue.ts';
import { waitingFilesWords } from '../messages.ts';
import type { Reading } from './use-reading.ts';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalL } });

/** The files that were dropped or chosen together with one that was read: one after the other, or not at all. */
export function QueueBar({ queue, reading }: { queue: FileQueue; reading: Reading }) {
  const styles = useStyles();
  const [first] = queue.files;
  if (!first) return null;
  const readNext = (): void => {
    queue.next();
    void reading.readFile(first);
  };
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{waitingFilesWords(queue.files.length)}</MessageBarTitle>
        {queue.files.map(({ name }) => name).join('、')}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={reading.busy} onClick={readNext}>
          读下一份
        </Button>
        <Button onClick={queue.clear}>都不读了</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
