import { compareWords } from '../compare/compare-words.ts';
import { textAfter, textBefore } from '../compare/edits.ts';
import { letterPairs, likeness } from '../compare/letter-pairs.ts';
import { type SentenceGroup, sentenceGroups } from '../compare/sentence-groups.ts';
import { knownFigures } from '../figures/known-figures.ts';
import { matchFigures } from '../figures/match-figures.ts';
import type { Figure } from '../figures/read-figures.ts';
import { groupBy } from '../group-by.ts';
import { roleOf } from '../recognise/part-role.ts';
import type { SourceLine } from '../recognise/source-line.ts';
import { type NumberLevel, readTypedNumber } from '../recognise/typed-number.ts';
import { BODY_ZONES, placedIn, wordsOf, type Zone } from '../report/blocks.ts';
import type { Block, Report, TextBlock } from '../report/schema.ts';
import { tableText } from '../report/table.ts';
import { doubtOf, weightOf } from './doubts.ts';
import { type Fit, type MaterialPlace, PlaceFinder } from './material-places.ts';
import type { Proposal } from './proposal.ts';
import { RETURNED_VERSION, type Returned } from './returned.ts';

/** What a colleague has sent: by whom, out of which file, its lines as its reader gave them. */
export interface Material {
  from: string;
  file: string;
  lines: readonly SourceLine[];
}

type Draft = Omit<Proposal, 'id' | 'decision'>;

/** So alike is a paragraph that was written anew for this year. */
const ALIKE = 0.4;
/** Below this, or with another place nearly as good, a place is only a guess. */
const LEAST_FIT = 0.2;
const NEARLY = 0.85;
/** What is longer is no heading. */
const LONGEST_HEADING = 40;

/** A paragraph of the report as material is laid against it. */
interface Own {
  block: TextBlock;
  zone: Zone;
  where: string;
  words: string;
  pairs: ReadonlySet<number>;
}

/** A figure, and the sentence that it stands in. */
type FigureIn<T> = Figure & { sentence: SentenceGroup; own: T };

const isHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING && !/[。；！？：:;]$/.test(words) && !/[。；！？]./.test(words);

const textBlocks = (report: Report): Own[] =>
  BODY_ZONES.flatMap((zone) =>
    placedIn(report, zone).flatMap(({ block, where }): Own[] => {
      if (block.kind === 'table' || block.kind === 'section') return [];
      const words = wordsOf(block);
      return [{ block, zone, where, words, pairs: letterPairs(words) }];
    }),
  );

const sentencesOf = (words: string): SentenceGroup[] =>
  sentenceGroups(words === '' ? [] : [{ kind: 'same', text: words }]);

const figuresOf = <T>(words: string, own: T): FigureIn<T>[] =>
  sentencesOf(words).flatMap((sentence) =>
    knownFigures(textAfter(sentence.stretches)).map((figure) => ({ ...figure, sentence, own })),
  );

/** Lays a colleague's material against a report. */
class Laying {
  readonly #report: Report;
  readonly #from: string;
  readonly #own: readonly Own[];
  readonly #finder: PlaceFinder;
  readonly #taken = new Set<string>();
  readonly #id: string;
  #zone: Zone | null = null;
  #count = 0;
  readonly drafts: Draft[] = [];
  readonly notes: string[] = [];
  /** the words that go in as paragraphs of their own */
  readonly #fresh: string[] = [];

  constructor(report: Report, from: string, id: string) {
    this.#report = report;
    this.#from = from;
    this.#id = id;
    this.#own = textBlocks(report);
    this.#finder = new PlaceFinder(report);
  }

  add(line: SourceLine): void {
    if (line.rows) this.#insert(tableText(line.rows), (id) => ({ ...tableOf(line), id }));
    else this.#addWords(line.text);
  }

  #addWords(text: string): void {
    const typed = readTypedNumber(text);
    const words = typed?.rest ?? text;
    const alike = isHeading(words) ? null : this.#alike(words);
    if (isHeading(words)) this.#heading(words);
    else if (alike) this.#rewrite(alike, words);
    else this.#insertWords(words, typed?.level);
  }

  #insertWords(words: string, level: NumberLevel | undefined): void {
    const kind = level === 'item' || level === 'subitem' || level === 'point' ? level : 'paragraph';
    this.#insert(words, (id) => ({ id, kind, text: words }));
    this.#fresh.push(words);
  }

  /** A heading goes nowhere itself; it may tell the part of what follows. */
  #heading(words: string): void {
    const { known, role } = roleOf(words, this.#report.year);
    this.#zone = known && role !== 'measures' ? role : null;
    this.notes.push(`“${words}”像是材料里的标题，没有放进正文。`);
  }

  /** The paragraph that was written anew. */
  #alike(words: string): Own | null {
    const pairs = letterPairs(words);
    const found = this.#own
      .filter(({ block }) => !this.#taken.has(block.id))
      .map((own) => ({ own, alike: likeness(own.pairs, pairs) }))
      .reduce<{ own: Own; alike: number } | null>(
        (best, each) => (best && best.alike >= each.alike ? best : each),
        null,
      );
    return found && found.alike >= ALIKE ? found.own : null;
  }

  /** Sentence by sentence; what the colleague does not mention stays. */
  #rewrite({ block, zone, where }: Own, words: string): void {
    this.#taken.add(block.id);
    const before = this.drafts.length;
    for (const { stretches, before: from } of sentenceGroups(compareWords(wordsOf(block), words))) {
      const [was, is] = [textBefore(stretches), textAfter(stretches)];
      if (was === is || is === '') continue;
      const target = { kind: 'words' as const, address: block.id, from };
      this.#offer({ kind: was === '' ? 'inserted' : 'edited', zone, where, before: was, after: is, target });
    }
    if (this.drafts.length === before) this.notes.push(`“${shortened(words)}”报告里已经有了（${where}）。`);
  }

  #insert(words: string, make: (id: string) => Block): void {
    const fit = this.#finder.find(words, this.#zone) ?? this.#finder.find(words, null);
    if (!fit) return;
    this.#count += 1;
    const block = make(`back-${this.#id}-${this.#count}`);
    this.#offer(insertedAt(fit.place, block, words), guessOf(fit));
  }

  /** The figures of what goes in as paragraphs of its own, for the report's figures of the same things. */
  offerFigures(): void {
    const theirs = this.#fresh.flatMap((words) => figuresOf(words, null));
    const ours = this.#own
      .filter(({ block }) => !this.#taken.has(block.id))
      .flatMap((own) => figuresOf(own.words, own));
    const found = matchFigures(theirs, ours).flatMap(({ now, last }) =>
      last && last.text !== now.text ? [{ now, last }] : [],
    );
    const bySentence = groupBy(found, ({ last }) => `${last.own.block.id} ${last.sentence.before}`);
    for (const all of bySentence.values()) this.#offerSentence(all);
  }

  #offerSentence(found: readonly { now: FigureIn<null>; last: FigureIn<Own> }[]): void {
    const [first] = found;
    if (!first) return;
    const { sentence, own } = first.last;
    const before = textAfter(sentence.stretches);
    const after = [...found]
      .sort((one, other) => other.last.at - one.last.at)
      .reduce(
        (words, { now, last }) => words.slice(0, last.at) + now.text + words.slice(last.at + last.length),
        before,
      );
    const target = { kind: 'words' as const, address: own.block.id, from: sentence.before };
    const said = textAfter(first.now.sentence.stretches);
    this.#offer(
      { kind: 'edited', zone: own.zone, where: own.where, before, after, target },
      `同一项数据，材料里写的是“${shortened(said)}”。`,
    );
  }

  #offer(draft: Omit<Draft, 'author'>, asked = doubtOf(draft, [])): void {
    const weighs = weightOf(draft);
    this.drafts.push({
      ...draft,
      author: this.#from,
      ...(asked !== undefined && { asked }),
      ...(weighs && { weighs }),
    });
  }
}

const tableOf = ({ rows = [], landscape }: SourceLine) => ({
  kind: 'table' as const,
  text: '',
  rows: rows.map((row) => [...row]),
  ...(landscape && { landscape }),
});

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

const guessOf = ({ place, fit, next }: Fit): string | undefined =>
  fit < LEAST_FIT || next > NEARLY * fit
    ? `放在“${place.heading}”是按内容猜的，请看一看放得对不对。`
    : undefined;

/** What it is to put a paragraph of material at a place. */
export function insertedAt(
  place: Pick<MaterialPlace, 'zone' | 'where' | 'behind'>,
  block: Block,
  words: string,
): Omit<Draft, 'author'> {
  const { zone, where, behind } = place;
  const target = { kind: 'blocks' as const, zone, gone: [], blocks: [block], behind: [...behind] };
  return { kind: 'inserted', zone, where, before: '', after: words, target };
}

/**
 * A colleague's paragraphs as changes of the report, to be looked at one by one: what is a paragraph of the report written
 * anew is offered sentence by sentence, anything else at the end of the section that it belongs to by its words, and its
 * figures for the report's figures of the same things. Every line is in a change or in a note.
 * @param id of its own, unlike that of any other file · @param at ISO instant
 */
export function fromColleague(
  report: Report,
  material: Material,
  { id, at }: { id: string; at: string },
): Returned {
  const laying = new Laying(report, material.from, id);
  for (const line of material.lines) laying.add(line);
  laying.offerFigures();
  return {
    returnedVersion: RETURNED_VERSION,
    id,
    file: material.file,
    from: material.from,
    at,
    sent: report,
    sentName: '',
    sentNumber: null,
    proposals: laying.drafts.map((draft, count) => ({ id: String(count + 1), ...draft, decision: 'open' })),
    formats: 0,
    notes: laying.notes,
  };
}
