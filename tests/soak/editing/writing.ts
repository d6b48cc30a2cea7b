import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { documentFigures } from '../../../renderer/document/convert/document-figures.ts';
import { documentSentences } from '../../../renderer/document/convert/document-sentences.ts';
import { findInDocument, type WaitingInText } from '../../../renderer/document/convert/standing-sentences.ts';
import {
  carriedTrackingKey,
  onPurpose,
  settlementOf,
  track,
} from '../../../renderer/document/draw/carried-tracking.ts';
import { insertAnnex, moveAnnex, removeAnnex } from '../../../renderer/document/edit/annexes.ts';
import { type Decision, decide, decisionsIn } from '../../../renderer/document/edit/decide.ts';
import type { Edit } from '../../../renderer/document/edit/edit.ts';
import { markMatches, matchesOf, replaceMatches } from '../../../renderer/document/edit/find.ts';
import { goToNextGap, insertGap, insertGapAtEnd } from '../../../renderer/document/edit/gaps.ts';
import { insertBlocks } from '../../../renderer/document/edit/insertion.ts';
import { pressBackspace, pressDelete, pressEnter, selectMore } from '../../../renderer/document/edit/keys.ts';
import { demote, promote, setLevel } from '../../../renderer/document/edit/levels.ts';
import { isMechanical } from '../../../renderer/document/edit/mechanical.ts';
import { moveHere } from '../../../renderer/document/edit/move-blocks.ts';
import { dropPlace, moveTo, takenAlong } from '../../../renderer/document/edit/move-to.ts';
import { moveYears } from '../../../renderer/document/edit/move-years.ts';
import { insertSection, moveSectionHere } from '../../../renderer/document/edit/sections.ts';
import { mergeCells, splitCell } from '../../../renderer/document/edit/table/cells.ts';
import { addLine, deleteLines } from '../../../renderer/document/edit/table/lines.ts';
import { tabInTable } from '../../../renderer/document/edit/table/tab.ts';
import { deleteTable, insertTable } from '../../../renderer/document/edit/table/whole.ts';
import { turnTable } from '../../../renderer/document/edit/tables.ts';
import { writeFigure } from '../../../renderer/document/edit/write-figure.ts';
import { pasteLines } from '../../../renderer/document/paste/by-parts.ts';
import { readForeignText } from '../../../renderer/document/paste/foreign-lines.ts';
import { blocksOfSlice } from '../../../renderer/document/paste/pasted-blocks.ts';
import { isOneLine, zonesOf } from '../../../renderer/document/schema/zones.ts';
import { mechanicalWords } from '../../../renderer/panels/last-year/carried/mechanical-words.ts';
import { reached, settling, type Way } from '../../../renderer/panels/last-year/carried/settling.ts';
import { accounted, accountOf } from '../../../shared/roll-forward/account.ts';
import type { Decisions } from '../../../shared/roll-forward/baseline.ts';
import { figureKey, waitingAmong } from '../../../shared/roll-forward/carried.ts';
import { Hands } from '../../renderer/document/hands.ts';
import { documentOf } from '../../renderer/document/marked-text.ts';
import { type Begun, YEAR } from './drafts.ts';
import type { AT_CARET, IN_TABLES, Step, WITH_ANNEXES } from './steps.ts';

const EDITS: Record<(typeof AT_CARET | typeof IN_TABLES | typeof WITH_ANNEXES)[number], Edit> = {
  enter: pressEnter,
  backspace: pressBackspace,
  delete: pressDelete,
  tab: (tr) => tabInTable(tr) || demote(tr),
  demote,
  promote,
  'move up': moveHere(-1),
  'move down': moveHere(1),
  'select more': selectMore,
  'section up': moveSectionHere(-1),
  'section down': moveSectionHere(1),
  'insert section': insertSection,
  gap: insertGap,
  'next gap': goToNextGap,
  'insert table': insertTable(2, 2),
  'row above': addLine('row', false),
  'row below': addLine('row', true),
  'column left': addLine('column', false),
  'column right': addLine('column', true),
  'delete rows': deleteLines('row'),
  'delete columns': deleteLines('column'),
  merge: mergeCells,
  split: splitCell,
  'delete table': deleteTable,
  'turn table': turnTable(true),
  'insert annex': insertAnnex,
  'remove annex': removeAnnex,
  'annex up': moveAnnex(-1),
  'annex down': moveAnnex(1),
};

const WAYS = { keep: 'keep', restore: 'keep', mean: 'letStand', drop: 'drop' } as const;

const MANY = {
  'keep many': 'keep',
  'mean many': 'letStand',
  'rewrite many': 'change',
  'drop many': 'drop',
} as const;

const isMany = (step: Step): step is Extract<Step, { do: keyof typeof MANY }> => step.do in MANY;

const isAtCaret = (step: Step): step is Extract<Step, { do: keyof typeof EDITS }> => step.do in EDITS;

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** A draft as it is written: the text, and the account of last year's sentences that the screen keeps. */
export class Writing {
  decisions: Decisions;
  readonly hands: Hands;

  constructor(readonly given: Begun) {
    this.decisions = given.baseline.decisions;
    this.hands = new Hands(documentOf(given.draft), (tr) => {
      for (const decision of decisionsIn(tr)) this.#take(decision);
      if (!isMechanical(tr)) return;
      const words = mechanicalWords(this.sentences, tr, this.decisions);
      this.decisions = { ...this.decisions, words: { ...this.decisions.words, ...words } };
    });
    this.#look();
  }

  get doc(): Node {
    return this.hands.state.doc;
  }

  /** Those that the draft began with. */
  get sentences() {
    return this.given.baseline.sentences;
  }

  /** Where each of those stands that does. */
  found() {
    return findInDocument(this.doc, this.sentences, this.decisions.words);
  }

  waiting() {
    return waitingAmong(this.sentences, this.found(), this.decisions).waiting;
  }

  do(step: Step): void {
    this.#do(step);
    this.#look();
  }

  /** Undoes everything. Returns in how many steps. */
  undoAll(): number {
    let steps = 0;
    while (this.hands.undo()) steps += 1;
    this.#look();
    return steps;
  }

  redo(steps: number): void {
    for (let left = steps; left > 0; left -= 1) this.hands.redo();
    this.#look();
  }

  /** As the screen does after each pause. */
  #look(): void {
    const found = this.found();
    const tracking = carriedTrackingKey.getState(this.hands.state);
    const news = accountOf(this.sentences, found, this.decisions.settled, (key) =>
      settlementOf(this.doc, tracking?.get(key)),
    );
    this.decisions = accounted(this.decisions, news);
    const places = [...found].map(([{ key }, now]): [string, typeof now] => [key, now]);
    this.hands.dispatch(
      track(this.hands.state.tr.setMeta('addToHistory', false), tracking ?? new Map(), places),
    );
  }

  #take({ what, of, isOn }: Decision): void {
    if (what === 'dropped') {
      const settled = Object.fromEntries(of.map((key) => [key, 'dropped' as const]));
      this.decisions = accounted(this.decisions, isOn ? { settled, back: [] } : { settled: {}, back: of });
      return;
    }
    const others = (this.decisions[what] ?? []).filter((one) => !of.includes(one));
    this.decisions = { ...this.decisions, [what]: isOn ? [...others, ...of] : others };
  }

  #do(step: Step): void {
    const { hands } = this;
    if (isAtCaret(step)) hands.do(EDITS[step.do]);
    else if (step.do === 'caret') hands.select(step.where, step.where);
    else if (step.do === 'select') hands.select(step.where, step.to);
    else if (step.do === 'type') hands.type(step.text);
    else if (step.do === 'compose') hands.compose(step.text);
    else if (step.do === 'undo') hands.undo();
    else if (step.do === 'redo') hands.redo();
    else if (step.do === 'pause') hands.dispatch(closeHistory(hands.state.tr));
    else if (step.do === 'level') hands.do(setLevel(step.level));
    else if (step.do === 'paste') hands.do(pasteLines(readForeignText(step.text), step.byParts));
    else if (step.do === 'paste own') this.#pasteOwn();
    else if (step.do === 'drag') this.#drag(step.nth, step.to);
    else if (step.do === 'replace all') this.#replaceAll(step.text, step.by);
    else if (step.do === 'move years') hands.do(moveYears({ from: YEAR, to: step.to }));
    else if (step.do === 'gap in part') hands.do(insertGapAtEnd(step.part, '数'));
    else if (step.do === 'figure') this.#writeFigure(step.nth, String(step.to));
    else if (step.do === 'keep figure') this.#keepFigure(step.nth);
    else if (isMany(step)) this.#decideMany(MANY[step.do], step.nth, step.to);
    else this.#decide(step.do, step.nth);
  }

  #pasteOwn(): void {
    const blocks = blocksOfSlice(this.hands.state.selection.content());
    this.hands.select(0.6, 0.6);
    this.hands.do((tr) => {
      insertBlocks(tr, blocks);
      return tr.docChanged;
    });
  }

  /** The places between the blocks of lead, parts and annexes. */
  #places(): number[] {
    return zonesOf(this.doc)
      .filter(({ node }) => !isOneLine(node))
      .flatMap(({ node, pos }) => {
        const $start = this.doc.resolve(pos + 1);
        return Array.from({ length: node.childCount + 1 }, (_, at) => $start.posAtIndex(at));
      });
  }

  #drag(nth: number, to: number): void {
    const { doc } = this;
    const from = pick(this.#places(), nth);
    const place = pick(this.#places(), to);
    if (from === undefined || place === undefined || !doc.resolve(from).nodeAfter) return;
    const range = takenAlong(doc, from);
    const goal = dropPlace(doc, range, place);
    if (goal !== null) this.hands.do(moveTo(range, goal));
  }

  #replaceAll(text: string, by: string): void {
    const { hands } = this;
    hands.dispatch(markMatches(hands.state.tr, text));
    hands.do(replaceMatches(matchesOf(hands.state), by));
  }

  #writeFigure(nth: number, digits: string): void {
    const figure = pick(documentFigures(this.doc, documentSentences(this.doc)), nth);
    if (figure) this.hands.do(writeFigure(figure, digits));
  }

  #keepFigure(nth: number): void {
    const one = pick(this.waiting(), nth);
    const [open] = one?.open ?? [];
    if (!one || open === undefined) return;
    this.hands.do(decide('figures', [figureKey(one.carried.key, open)]));
  }

  /** What the list of 沿用去年 offers for a sentence. */
  #decide(what: 'keep' | 'take back' | 'mean' | 'rewrite' | 'drop' | 'restore', nth: number): void {
    const { hands, decisions } = this;
    const one = pick(this.waiting(), nth);
    const kept = pick(decisions.confirmed, nth);
    if (what === 'take back') {
      if (kept !== undefined) hands.do(decide('confirmed', [kept], false));
    } else if (!one) return;
    else if (what !== 'rewrite') {
      if ((one.now === null) === (what === 'restore')) this.#settle(WAYS[what], [one]);
    } else if (one.now && !one.now.cells) {
      const { from, to } = one.now;
      hands.dispatch(hands.state.tr.setSelection(TextSelection.create(this.doc, from, to)));
      hands.type('今年另有安排。');
    }
  }

  /** What it offers for several at once, and a selection in the text does. */
  #decideMany(way: Way, from: number, to: number): void {
    const all = this.waiting();
    const [start, end] = [from % Math.max(1, all.length), to % Math.max(1, all.length)];
    const which = all.slice(Math.min(start, end), Math.max(start, end) + 1);
    if (reached(way, which) > 0) this.#settle(way, which);
  }

  #settle(way: Way, which: readonly WaitingInText[]): void {
    this.hands.do((tr) => settling(way, which, this.found())(onPurpose(closeHistory(tr))));
  }
}
