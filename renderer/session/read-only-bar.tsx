import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { elsewhereWords } from '../../shared/words.ts';
import { lookAtAccess, useElsewhere } from './access.ts';

/** Says where else the reports are open while they can only be read here, and looks again. */
export function ReadOnlyBar() {
  const elsewhere = useElsewhere();
  if (!elsewhere) return null;
  return (
    <MessageBar intent="info">
      <MessageBarBody>{elsewhereWords(elsewhere)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void lookAtAccess(true)}>
          再试
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
