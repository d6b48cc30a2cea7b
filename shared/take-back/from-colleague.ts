import { letterPairs, likeness } from '../compare/letter-pairs.ts';
import { knownFigures } from '../figures/known-figures.ts';
import { goesOnInline } from '../recognise/goes-on-inline.ts';
import type { SourceLine } from '../recognise/source-line.ts';
import { isCaption } from '../recognise/tables.ts';
import { type NumberLevel, readTypedNumber, type TypedNumber } from '../recognise/typed-number.ts';
import { BODY_ZONES, type PlacedBlock, placedIn, wordsOf, type Zone } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { tableText } from '../report/table.ts';
import { cutFirstSentence } from '../text/sentences.ts';
import { doubtOf, weightOf } from './doubts.ts';
import { insertedAt } from './inserted-at.ts';
import { HeadingTrail, headingness, openingOf } from './material-headings.ts';
import { type Fit, type MaterialPlace, PlaceFinder } from './material-places.ts';
import { offeredFigures } from './offered-figures.ts';
import type { Proposal } from './proposal.ts';
import { RETURNED_VERSION, type Returned } from './returned.ts';
import { rewrittenBy, type Sentence, type SentenceEdit, sentencesOf } from './rewritten.ts';
import { tableSayings } from './table-figures.ts';

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

/** A paragraph of the report as material is laid against it: what it says behind its heading. */
interface Own {
  block: Block;
  zone: Zone;
  where: string;
  sentences: OwnSentence[];
  pairs: ReadonlySet<number>;
}

interface OwnSentence extends Sentence {
  own: Own;
}

function ownOf({ block, zone, where }: PlacedBlock): Own | null {
  if (block.kind === 'table' || (block.kind === 'section' && block.text === '')) return null;
  const words = wordsOf(block);
  const behind = block.text === '' ? words : block.text;
  const start = words.length - behind.length;
  const own: Own = { block, zone, where, sentences: [], pairs: letterPairs(behind) };
  own.sentences = sentencesOf(behind).map(({ at, text }) => ({ own, at: start + at, text }));
  return own;
}

const ownsOf = (report: Report): Own[] =>
  BODY_ZONES.flatMap((zone) => placedIn(report, zone).flatMap((placed) => ownOf(placed) ?? []));

/** Lays a colleague's material against a report. */
class Laying {
  readonly #year: number;
  readonly #material: Material;
  readonly #own: readonly Own[];
  readonly #finder: PlaceFinder;
  readonly #trail: HeadingTrail;
  /** the report's sentences that the material has written anew */
  readonly #met = new Set<Sentence>();
  readonly #seen = new Set<string>();
  readonly #put = new Map<MaterialPlace, string[]>();
  readonly #id: string;
  #count = 0;
  readonly drafts: Draft[] = [];
  readonly notes = new Set<string>();
  /** what goes in as words of its own */
  readonly #fresh: string[] = [];

  constructor(report: Report, material: Material, id: string) {
    this.#year = report.year;
    this.#material = material;
    this.#id = id;
    this.#own = ownsOf(report);
    this.#finder = new PlaceFinder(report);
    this.#trail = new HeadingTrail(this.#finder, report.year);
  }

  add(line: SourceLine, at: number): void {
    const { lines } = this.#material;
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const isCaptionOf = (one: SourceLine | undefined, table: SourceLine | undefined): boolean =>
      one !== undefined && !one.rows && table?.rows !== undefined && isCaption(one.text);
    if (isCaptionOf(line, below)) return;
    const how = line.rows ? 'text' : headingness(line, { above, below }, this.#year);
    if (how !== 'heading' && this.#isAgain(line)) return;
    if (line.rows) this.#addTable(line, isCaptionOf(above, line) && above ? above.text : '');
    else this.#addWords(line, how);
  }

  /** What a material says twice is offered once. */
  #isAgain(line: SourceLine): boolean {
    const isKnown = this.#seen.has(line.text);
    this.#seen.add(line.text);
    if (isKnown) this.notes.add(`“${shortened(line.text)}”在材料里不止一次，只列出一次。`);
    return isKnown;
  }

  #addWords(line: SourceLine, how: ReturnType<typeof headingness>): void {
    const typed = readTypedNumber(line.text);
    const words = typed?.rest ?? line.text;
    if (typed) this.#trail.leave(line);
    const opening = how === 'heading' ? null : openingOf(line, this.#year);
    if (opening) this.#trail.add(opening);
    if (how === 'heading') this.#addHeading(line, words);
    else if (opening && opening.text.length + 1 === line.text.length) this.#noteHeading(words);
    else if (isUnder(typed) && this.#addRunIn(line, words)) return;
    else if (this.#rewrite(words)) return;
    else if (typed && goesOnInline(typed)) this.#insertWords(line.text, undefined);
    else this.#insertWords(words, typed?.level, how === 'unsure' ? UNSURE : undefined);
  }

  /** A heading goes nowhere itself; it may tell the place of what follows. */
  #addHeading(line: SourceLine, words: string): void {
    this.#trail.add(line);
    this.#noteHeading(words);
  }

  #noteHeading(words: string): void {
    this.notes.add(`“${words}”像是材料里的标题，没有放进正文。`);
  }

  /** A paragraph whose first sentence is called as a section is: it stays there. */
  #addRunIn(line: SourceLine, words: string): boolean {
    const { heading, stop, rest } = cutFirstSentence(words);
    const { zone } = this.#trail;
    if (stop === '' || this.#finder.named(heading, zone)?.fit !== 1) return false;
    this.#addHeading({ ...line, text: line.text.slice(0, -(stop + rest).length) }, heading);
    if (rest !== '' && !this.#rewrite(rest)) this.#insertWords(rest, undefined);
    return true;
  }

  #addTable(line: SourceLine, caption: string): void {
    const rows = line.rows ?? [];
    const words = caption === '' ? tableText(rows) : `${caption}\n${tableText(rows)}`;
    this.#insert(words, (id) => ({ ...tableOf(line), id, text: caption }));
    this.#fresh.push(...tableSayings(rows));
  }

  #insertWords(words: string, level: NumberLevel | undefined, asked?: string): void {
    const kind = level === 'item' || level === 'subitem' || level === 'point' ? level : 'paragraph';
    this.#insert(words, (id) => ({ id, kind, text: words }), asked);
    this.#fresh.push(words);
  }

  /** Sentence by sentence; what the colleague does not mention stays. False where it is no paragraph written anew. */
  #rewrite(words: string): boolean {
    const pairs = letterPairs(words);
    const alike = this.#own
      .map((own) => ({ own, alike: likeness(own.pairs, pairs) }))
      .filter((each) => each.alike >= ALIKE)
      .sort((one, other) => other.alike - one.alike);
    for (const { own, alike: best } of alike) {
      const left = own.sentences.filter((sentence) => !this.#met.has(sentence));
      const rewriting = rewrittenBy(left, words);
      if (!rewriting) continue;
      const other = alike.find((each) => each.own !== own && each.alike > NEARLY * best);
      for (const sentence of rewriting.met) this.#met.add(sentence);
      for (const edit of rewriting.edits) this.#offerEdit(own, edit, other?.own);
      if (rewriting.edits.length === 0)
        this.notes.add(`“${shortened(words)}”报告里已经有了（${own.where}）。`);
      return true;
    }
    return false;
  }

  #offerEdit(own: Own, { at, text, after }: SentenceEdit, other: Own | undefined): void {
    const target = { kind: 'words' as const, address: own.block.id, from: at };
    const { zone, where } = own;
    const draft = { kind: 'edited' as const, zone, where, before: text, after, target };
    const fewer = knownFigures(after).length < knownFigures(text).length;
    const asked =
      (fewer ? '报告里这一句的数据，材料里没有都写到，请看一看。' : undefined) ??
      (other ? `也可能是改写“${other.where}”里的一段，请看一看。` : undefined);
    this.#offer(draft, asked);
  }

  #insert(words: string, make: (id: string) => Block, asked?: string): void {
    const { zone, place } = this.#trail;
    const fit = place ?? this.#finder.find(words, zone) ?? this.#finder.find(words, null);
    if (!fit) return;
    this.#count += 1;
    const block = make(`back-${this.#id}-${this.#count}`);
    const above = this.#put.get(fit.place) ?? [];
    this.#put.set(fit.place, [block.id, ...above]);
    this.#offer(insertedAt(fit.place, block, words, above), asked ?? guessOf(fit));
  }

  /** The figures of what goes in as words of its own, for the report's figures of the same things. */
  offerFigures(): void {
    const ours = this.#own.flatMap(({ sentences }) => sentences.filter((one) => !this.#met.has(one)));
    for (const { sentence, after, said } of offeredFigures(this.#fresh, ours)) {
      const { own, at, text } = sentence;
      const target = { kind: 'words' as const, address: own.block.id, from: at };
      const words = said.map((one) => `“${shortened(one)}”`);
      this.#offer(
        { kind: 'edited', zone: own.zone, where: own.where, before: text, after, target },
        said.length > 1
          ? `材料里有几句：${words.join('、')}，请核对用哪一个数。`
          : `同一项数据，材料里写的是${words.join('')}。`,
      );
    }
  }

  #offer(draft: Omit<Draft, 'author'>, asked = doubtOf(draft, [])): void {
    const weighs = weightOf(draft);
    this.drafts.push({
      ...draft,
      author: this.#material.from,
      ...(asked !== undefined && { asked }),
      ...(weighs && { weighs }),
    });
  }
}

const isUnder = (typed: TypedNumber | null): boolean => typed?.level === 'part' || typed?.level === 'section';

const UNSURE = '这一行没有句号，可能是标题，也可能是正文或数据，请看一看要不要放进去。';

const tableOf = ({ rows = [], landscape }: SourceLine) => ({
  kind: 'table' as const,
  rows: rows.map((row) => [...row]),
  ...(landscape && { landscape }),
});

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

const guessOf = ({ place, fit, next }: Fit): string | undefined =>
  fit < LEAST_FIT || next > NEARLY * fit
    ? `放在“${place.heading}”是按内容猜的，请看一看放得对不对。`
    : undefined;

/**
 * A colleague's paragraphs as changes of the report, to be looked at one by one: what is a paragraph of the report written
 * anew is offered sentence by sentence, anything else at the end of the section that it belongs to by the headings that it
 * stands under and its words, and its figures for the report's figures of the same things. Every line is in a change or in a note.
 * @param id of its own, unlike that of any other file · @param at ISO instant
 */
export function fromColleague(
  report: Report,
  material: Material,
  { id, at }: { id: string; at: string },
): Returned {
  const laying = new Laying(report, material, id);
  for (const [at, line] of material.lines.entries()) laying.add(line, at);
  laying.offerFigures();
  if (material.lines.length === 0) laying.notes.add('这份材料里没有文字。');
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
    notes: [...laying.notes],
  };
}
