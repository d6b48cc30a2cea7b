import { letterPairs, likeness } from '../compare/letter-pairs.ts';
import { sentenceGroups } from '../compare/sentence-groups.ts';

/** A sentence and where it stands in its text. */
export interface Sentence {
  at: number;
  text: string;
}

/** A sentence of the report as it is to read: written anew, with those behind it that are new. */
export interface SentenceEdit extends Sentence {
  after: string;
}

/** What a paragraph that was written anew does to the report's: `met` all the sentences that it speaks of. */
export interface Rewriting {
  edits: SentenceEdit[];
  met: Sentence[];
}

/** So alike is a sentence that was written anew; what merely holds some of its words is another. */
const ALIKE = 0.4;

const STOP = /[。！？；\n]+$/;
const coreOf = (text: string): string => text.replace(STOP, '').trim();

/** A text's sentences. */
export const sentencesOf = (text: string): Sentence[] =>
  sentenceGroups(text === '' ? [] : [{ kind: 'same', text }]).map(({ stretches, before }) => ({
    at: before,
    text: stretches.map((stretch) => stretch.text).join(''),
  }));

const closed = (text: string): string => (STOP.test(text) ? text : `${text}。`);

/** Words in place of a sentence close as it does: a line of a list ends in ； or in nothing. */
function inPlaceOf({ text }: Sentence, words: string): string {
  const [stop = ''] = STOP.exec(text) ?? [];
  return /[！？]$/.test(words) ? words : coreOf(words) + stop;
}

/** For each of the new sentences the one that it says anew, each once; the most alike pair goes first. */
function pairUp(ours: readonly Sentence[], theirs: readonly Sentence[]): Map<Sentence, Sentence> {
  const pairs = new Map(ours.map((one) => [one, letterPairs(coreOf(one.text))]));
  const alike = theirs.flatMap((their) => {
    const letters = letterPairs(coreOf(their.text));
    return ours.map((our) => ({
      ...{ our, their },
      alike:
        coreOf(our.text) === coreOf(their.text)
          ? 1
          : likeness(pairs.get(our) ?? new Set(), letters, Number.POSITIVE_INFINITY),
    }));
  });
  const found = new Map<Sentence, Sentence>();
  const taken = new Set<Sentence>();
  for (const { our, their } of alike
    .filter((pair) => pair.alike >= ALIKE)
    .sort((one, other) => other.alike - one.alike)) {
    if (found.has(their) || taken.has(our)) continue;
    found.set(their, our);
    taken.add(our);
  }
  return found;
}

/**
 * Lays the sentences of a paragraph that was written anew against the report's: each in place of the one that it is like,
 * a new one behind that which it follows. What it does not speak of stays. Null where no sentence is like any.
 */
export function rewrittenBy(ours: readonly Sentence[], words: string): Rewriting | null {
  const theirs = sentencesOf(words);
  const found = pairUp(ours, theirs);
  if (found.size === 0) return null;
  const after = new Map<Sentence, string>();
  let here: Sentence | undefined;
  let front = '';
  for (const their of theirs) {
    const our = found.get(their);
    if (our) {
      after.set(our, front + inPlaceOf(our, their.text));
      [here, front] = [our, ''];
    } else if (here) {
      after.set(here, closed(after.get(here) ?? '') + closed(their.text));
    } else front += closed(their.text);
  }
  const edits = [...after].flatMap(([our, is]) => (is === our.text ? [] : [{ ...our, after: is }]));
  return { edits: edits.sort((one, other) => one.at - other.at), met: [...after.keys()] };
}
