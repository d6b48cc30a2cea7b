import { groupBy } from '../group-by.ts';
import type { CollectRow } from './collect-row.ts';
import { maskedWords } from './masked-words.ts';
import type { Answer } from './sheet-answers.ts';
import { rowScope } from './sheet-words.ts';

/** Which row an answer is for; else the row it may be for, null where there is none, and why that is not sure. */
export type Identified =
  | { row: CollectRow; why: null }
  | { row: CollectRow | null; why: 'unknown' | 'several-rows' | 'other-words' };

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s＿_]/g, '');

/** A number told in other marks is the same number: 1,200 and 1200.0. */
function plainLast(last: string): string {
  const text = plain(last).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return /^\d+(?:\.\d+)?$/.test(text) ? String(Number(text)) : text;
}

/** The words by which a row is known without its mark. */
interface Words {
  name: string;
  last: string;
  scope: string;
}

const wordsOf = (row: CollectRow): Words => ({
  name: plain(row.name),
  last: plainLast(row.last),
  scope: maskedWords(rowScope(row)),
});

/** How the words of an answer stand to a row's: null for a column that the file has not. */
type Agreement = Record<keyof Words, boolean | null>;

function agreement({ name, last, scope }: Answer, words: Words): Agreement {
  return {
    name: name === null ? null : plain(name) === words.name,
    last: last === null ? null : plainLast(last) === words.last,
    scope: scope === null ? null : maskedWords(scope) === words.scope,
  };
}

/** A row is known by its words where the name is its own and nothing else speaks against it. */
const isByWords = ({ name, last, scope }: Agreement): boolean =>
  name === true && last !== false && scope !== false && (last === true || scope === true);

/** A name without what is said of it in brackets, and words that make no other thing of it. */
const core = (name: string): string =>
  plain(name)
    .replace(/[（(][^（）()]{0,40}[）)]/g, '')
    .replace(/^(?:[今本全]年)?共?|(?:总?数|数量|情况)$/g, '');

/** A name with something added in brackets is still that name; 行政复议听证 is another thing than 行政复议. */
const isNear = (typed: string, name: string): boolean => core(typed) !== '' && core(typed) === core(name);

/** The rows of a report, by what tells them. */
export class RowFinder {
  readonly #byCode: ReadonlyMap<string, CollectRow>;
  readonly #byName: ReadonlyMap<string, CollectRow[]>;
  readonly #words = new Map<CollectRow, Words>();
  readonly #stationOf: (row: CollectRow) => string;

  /** @param stationOf who fills a row in */
  constructor(rows: readonly CollectRow[], stationOf: (row: CollectRow) => string) {
    this.#byCode = new Map(rows.map((row) => [row.code, row]));
    this.#byName = groupBy(rows, ({ name }) => plain(name));
    for (const row of rows) this.#words.set(row, wordsOf(row));
    this.#stationOf = stationOf;
  }

  /**
   * The row that an answer is for: by its mark, where the words beside it are the row's; by its words, where they are those
   * of one row only. A mark that stands beside the words of another row was left behind when the rows were sorted.
   */
  find(answer: Answer): Identified {
    const marked = answer.code === null ? undefined : this.#byCode.get(answer.code);
    const named = this.#byName.get(plain(answer.name ?? '')) ?? [];
    const alike = named.filter((row) => isByWords(this.#agree(answer, row)));
    if (marked && (alike.includes(marked) || (alike.length === 0 && this.#isBelieved(answer, marked))))
      return { row: marked, why: null };
    const own = alike.length > 1 ? alike.filter((row) => this.#stationOf(row) === answer.station) : alike;
    if (own.length === 1 && own[0]) return { row: own[0], why: null };
    if (alike.length > 1) return { row: marked ?? null, why: 'several-rows' };
    const maybe = marked ?? (named.length === 1 ? named[0] : undefined);
    return maybe ? { row: maybe, why: 'other-words' } : { row: null, why: 'unknown' };
  }

  #agree(answer: Answer, row: CollectRow): Agreement {
    return agreement(answer, this.#words.get(row) ?? wordsOf(row));
  }

  /**
   * Whether a mark counts though some of the words beside it were changed. A name that stands there and is another thing's
   * is never the row's, whatever else is; nor is one that only resembles it where rows of the file bear the same mark.
   */
  #isBelieved(answer: Answer, row: CollectRow): boolean {
    const { name, last, scope } = this.#agree(answer, row);
    if (name === true) return true;
    if (name === null && scope === null) return last !== false;
    const typed = plain(answer.name ?? '');
    if (typed === '') return scope === true && !answer.isMarkCopied;
    return isNear(typed, row.name) && (scope === true || last === true) && !answer.isMarkCopied;
  }
}
