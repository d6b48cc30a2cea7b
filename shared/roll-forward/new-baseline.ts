import type { Question } from '../recognise/recognition.ts';
import { type PlacedSentence, placedSentences } from '../report/placed-sentences.ts';
import type { Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { digest } from '../text/digest.ts';
import { BASELINE_VERSION, type Baseline, type BegunSentence } from './baseline.ts';
import { planItems } from './last-plan.ts';
import { rollForward } from './roll-forward.ts';
import { lastShortcomings } from './shortcomings.ts';

/** So much of a block's id stands in a key: ids of other programs may be of any length. */
const LONGEST_ID = 100;

/** Makes keys from a sentence's place and words; the same words in the same place a second time get -2. */
class KeyMaker {
  readonly #counts = new Map<string, number>();

  keyOf({ place, heading, sentence }: PlacedSentence): string {
    const own = digest(JSON.stringify([place.block, heading, sentence]));
    const key = `${place.block.slice(0, LONGEST_ID)}#${own}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  }
}

const subject = (where: string, text: string): string => JSON.stringify([where, text]);

function questionsBySubject(questions: readonly Question[]): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { where, text, asked: question } of questions) {
    const key = subject(where, text);
    const known = asked.get(key);
    if (known) known.push(question);
    else asked.set(key, [question]);
  }
  return asked;
}

/** Of the words that were meant to stay, those that stand in the draft as they did. */
function stillStanding(sentences: readonly BegunSentence[], standing: readonly string[]): string[] {
  const meant = new Set(standing);
  return [...new Set(sentences.map(({ begun }) => begun).filter((begun) => meant.has(begun)))];
}

/**
 * The baseline of a draft of `year` just made, with nothing decided yet but what is meant to stay.
 * @param standing the words that the clerk of last year's report left as they were on purpose (有意不改)
 */
export function newBaseline(last: Report, year: number, standing: readonly string[] = []): Baseline {
  const report = withUniqueIds(last);
  const rolled = rollForward(report, { year, id: report.id });
  const [before, begun] = [placedSentences(report), placedSentences(rolled.report)];
  const isAligned = before.length === begun.length;
  const asked = questionsBySubject(rolled.questions);
  const keys = new KeyMaker();
  const sentences = begun.map((one, at): BegunSentence => {
    const { place, part, where, heading, sentence } = one;
    return {
      ...{ key: keys.keyOf(one), place, part, where, heading },
      before: (isAligned ? before[at]?.sentence : undefined) ?? sentence,
      begun: sentence,
      asked: asked.get(subject(where, sentence)) ?? [],
    };
  });
  const ofSentences = new Set(sentences.map((one) => subject(one.where, one.begun)));
  return {
    baselineVersion: BASELINE_VERSION,
    report,
    year,
    sentences,
    questions: rolled.questions.filter(({ where, text }) => !ofSentences.has(subject(where, text))),
    plans: planItems(report),
    shortcomings: lastShortcomings(report),
    decisions: {
      confirmed: [],
      shortcomings: {},
      settled: {},
      ...(standing.length > 0 && { standing: stillStanding(sentences, standing) }),
    },
  };
}
