import { placeOf } from '../../recognise/office.ts';
import { placedSentences } from '../../report/placed-sentences.ts';
import type { Report } from '../../report/schema.ts';
import { anyPlace, namesMadeOne, ownWords } from './fixed-phrases.ts';

/** Two reports that share sentences: by their places in the list, how much of the shorter is shared, and examples. */
export interface CopiedPair {
  one: number;
  other: number;
  share: number;
  sentences: string[];
}

const SHORTEST = 8;
/** From how much shared text on two reports are a pair: of the shorter one, in letters, and in clauses. */
const LEAST_SHARE = 0.15;
const LEAST_LETTERS = 60;
const LEAST_CLAUSES = 4;
/**
 * A clause that more reports have is a phrase of the county's. In 22 openings of real reports from other counties no two share
 * more than 11 %, so that in a small folder nothing is: a text that went from hand to hand is still told.
 */
const COMMON_COUNT = 20;
const COMMON_SHARE = 0.05;
const MOST_EXAMPLES = 5;

interface Clauses {
  /** what of each clause is its own, by its compared form */
  own: Map<string, string>;
  letters: number;
}

function clausesOf(report: Report): Clauses {
  const offices = report.office.split('、');
  const names = [...offices, placeOf(report.office)].sort((one, other) => other.length - one.length);
  const own = new Map<string, string>();
  let letters = 0;
  for (const { sentence } of placedSentences(report))
    for (const clause of sentence.split(/[，。；：！？、]/)) {
      const words = anyPlace(ownWords(namesMadeOne(clause, names)));
      if (words.length < SHORTEST) continue;
      letters += words.length;
      own.set(words, clause);
    }
  return { own, letters };
}

interface Shared {
  letters: number;
  clauses: string[];
}

/** By pair of reports, what they share and few others have. */
function sharedBy(all: readonly Clauses[]): Map<string, Shared> {
  const holders = new Map<string, number[]>();
  all.forEach(({ own }, at) => {
    for (const words of own.keys()) {
      const list = holders.get(words);
      if (list) list.push(at);
      else holders.set(words, [at]);
    }
  });
  const common = Math.max(COMMON_COUNT, COMMON_SHARE * all.length);
  const shared = new Map<string, Shared>();
  for (const [words, list] of holders) {
    if (list.length < 2 || list.length > common) continue;
    for (const [index, one] of list.entries())
      for (const other of list.slice(index + 1)) {
        const key = `${one} ${other}`;
        const pair = shared.get(key) ?? { letters: 0, clauses: [] };
        pair.letters += words.length;
        pair.clauses.push(words);
        shared.set(key, pair);
      }
  }
  return shared;
}

/** The reports that were copied from one another, most alike first: names of places swapped or not. */
export function copiedPairs(reports: readonly Report[]): CopiedPair[] {
  const all = reports.map(clausesOf);
  const pairs = [...sharedBy(all)].flatMap(([key, { letters, clauses }]): CopiedPair[] => {
    const [one = 0, other = 0] = key.split(' ').map(Number);
    const shorter = Math.min(all[one]?.letters ?? 0, all[other]?.letters ?? 0);
    const share = shorter === 0 ? 0 : letters / shorter;
    if (share < LEAST_SHARE || letters < LEAST_LETTERS || clauses.length < LEAST_CLAUSES) return [];
    const sentences = clauses.slice(0, MOST_EXAMPLES).map((words) => all[one]?.own.get(words) ?? words);
    return [{ one, other, share: Math.round(100 * share) / 100, sentences }];
  });
  return pairs.sort((a, b) => b.share - a.share);
}
