import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { isComplete, type Proof } from '../../shared/recognise/recognition.ts';
import { type Explanation, proofWords, sentences, takenOutWords } from '../messages.ts';

interface OutcomeBarProps {
  proof: Proof;
  /** How many lines the clerk took out himself. */
  takenOut: number;
}

/** The proof in numbers, against the report as it stands now. */
export function OutcomeBar({ proof, takenOut }: OutcomeBarProps) {
  const complete = isComplete(proof);
  return (
    <MessageBar intent={complete ? 'success' : 'warning'}>
      <MessageBarBody>
        <MessageBarTitle>
          {proofWords(proof)}
          {takenOutWords(takenOut)}。
        </MessageBarTitle>
        <Text>{complete ? sentences.notYetSaved : sentences.notComplete}</Text>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Why the report could not be begun. */
export function FailureBar({ failure }: { failure: Explanation }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{failure.title}。</MessageBarTitle>
        {failure.body}
      </MessageBarBody>
    </MessageBar>
  );
}
