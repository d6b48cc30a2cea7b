import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Explanation } from '../messages.ts';

/** Why something could not be done. @param children what can be done about it, as MessageBarActions */
export function FailureBar({ failure, children }: { failure: Explanation; children?: ReactNode }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{failure.title}。</MessageBarTitle>
        {failure.body}
      </MessageBarBody>
      {children}
    </MessageBar>
  );
}
