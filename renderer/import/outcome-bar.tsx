import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { isComplete, type SourceProof } from '../../shared/recognise/recognition.ts';
import { changesWords, unaccountedWords } from '../../shared/words.ts';
import { changedWords, moreWords, proofWords, sentences, takenOutWords } from '../messages.ts';

interface OutcomeBarProps {
  proof: SourceProof;
  /** How many lines the clerk took out himself. */
  takenOut: number;
}

/** So many differences are named here; a file with more is to be read as a whole. */
const MOST_NAMED = 5;
const LONGEST = 60;

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** What does not agree between file and report, the first few each on a line of its own. */
function Unaccounted({ unaccounted }: Pick<SourceProof, 'unaccounted'>) {
  const more = unaccounted.length - MOST_NAMED;
  return (
    <ul>
      {unaccounted.slice(0, MOST_NAMED).map((each) => (
        <li key={`${each.why} ${each.line} ${each.text}`}>{shortened(unaccountedWords(each))}</li>
      ))}
      {more > 0 && <li>{moreWords(more)}</li>}
    </ul>
  );
}

/** The proof in numbers, against the report as it stands now. */
export function OutcomeBar({ proof, takenOut }: OutcomeBarProps) {
  const complete = isComplete(proof);
  const changes = changesWords(proof.changes);
  return (
    <MessageBar intent={complete ? 'success' : 'warning'} layout={complete ? 'auto' : 'multiline'}>
      <MessageBarBody>
        <MessageBarTitle>
          {proofWords(proof)}
          {takenOutWords(takenOut)}。
        </MessageBarTitle>
        <Text>{complete ? sentences.notYetSaved : sentences.notComplete}</Text>
        {proof.unaccounted.length > 0 && <Unaccounted unaccounted={proof.unaccounted} />}
        {changes !== '' && <Text block>{changedWords(changes)}</Text>}
      </MessageBarBody>
    </MessageBar>
  );
}
