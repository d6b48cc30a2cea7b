import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { trackedWords } from '../../messages.ts';

/** How a Word file's tracked changes are read. */
export type Tracked = 'accepted' | 'rejected';

/** How many tracked changes the file has, how they were read, and the other way to read them. */
export function TrackedBar({
  count,
  tracked,
  onReread,
}: {
  count: number;
  tracked: Tracked;
  onReread: (tracked: Tracked) => void;
}) {
  const other = tracked === 'accepted' ? 'rejected' : 'accepted';
  return (
    <MessageBar>
      <MessageBarBody>{trackedWords(count, tracked)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onReread(other)}>
          {other === 'rejected' ? '改按拒绝修订读入' : '改按接受修订读入'}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
