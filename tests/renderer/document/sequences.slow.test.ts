import { closeHistory } from '@tiptap/pm/history';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { documentFigures } from '../../../renderer/document/convert/document-figures.ts';
import { documentSentences } from '../../../renderer/document/convert/document-sentences.ts';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { numberedBlocks } from '../../../renderer/document/convert/numbers.ts';
import { findInDocument } from '../../../renderer/document/convert/standing-sentences.ts';
import {
  carriedTrackingKey,
  onPurpose,
  settlementOf,
  track,
} from '../../../renderer/document/draw/carried-tracking.ts';
import { deleteSentence } from '../../../renderer/document/edit/delete-sentence.ts';
import type { Edit } from '../../../renderer/document/edit/edit.ts';
import { insertGap } from '../../../renderer/document/edit/gaps.ts';
import { insertBlocks } from '../../../renderer/document/edit/insertion.ts';
import { pressBackspace, pressDelete, pressEnter, selectMore } from '../../../renderer/document/edit/keys.ts';
import { demote, promote, setLevel } from '../../../renderer/document/edit/levels.ts';
import { moveHere } from '../../../renderer/document/edit/move-blocks.ts';
import { dropPlace, moveTo, takenAlong } from '../../../renderer/document/edit/move-to.ts';
import { restoreSentence } from '../../../renderer/document/edit/restore-sentence.ts';
import { insertSection, moveSectionHere } from '../../../renderer/document/edit/sections.ts';
import { mergeCells, splitCell } from '../../../renderer/document/edit/table/cells.ts';
import { addLine, deleteLines } from '../../../renderer/document/edit/table/lines.ts';
import { tabInTable } from '../../../renderer/document/edit/table/tab.ts';
import { deleteTable, insertTable } from '../../../renderer/document/edit/table/whole.ts';
import { writeFigure } from '../../../renderer/document/edit/write-figure.ts';
import { pasteLines } from '../../../renderer/document/paste/by-parts.ts';
import { readForeignText } from '../../../renderer/document/paste/foreign-lines.ts';
import { blocksOfSlice } from '../../../renderer/document/paste/pasted-blocks.ts';
import { isOneLine, ZONES, zonesOf } from '../../../renderer/document/schema/zones.ts';
import { LEVELS } from '../../../shared/levels.ts';
import { PART_ROLES, report as reportShape } from '../../../shared/report/schema.ts';
import { accounted, accountOf } from '../../../shared/roll-forward/account.ts';
import { waitingAmong } from '../../../shared/roll-forward/carried.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { withTable } from './edit/table/table-in-text.ts';
import { Hands } from './hands.ts';
import { documentOf } from './marked-text.ts';

const RUNS = 2000;
const LONGEST = 24;

const LAST = withTable();
const BASELINE = newBaseline(LAST, 2026);
const DRAFT = rollForward(LAST, { year: 2026, id: 'draft' }).report;
const HEADINGS = DRAFT.parts.map(({ heading }) => heading);

const WORDS = [
  ...['建立台账', '12次', '一是', '2.', '(1)', '（二）', '，好', ',', '"', '.', '。', '1,200条', '余人'],
  ...['【待补：数】', '二、', '①', 'ABC', ' ', '！', '3.5万'],
];
const PASTED = [
  '一是甲。\n二是乙。',
  '（一）学法\n全年12次。\n1.台账\n（1）卷宗',
  '二、特色亮点\n院坝议事。\n五、2026年工作思路\n抓学习。',
  '只有一行',
  '\n\n',
];

/** Something that a clerk does. `where` and `to` are places in the text, from 0 to 1. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('caret'), where: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('select'),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('type', 'compose'), text: fc.constantFrom(...WORDS) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...[
          'enter',
          'backspace',
          'delete',
          'tab',
          'demote',
          'promote',
          'move up',
          'move down',
          'select more',
        ],
        ...['section up', 'section down', 'insert section', 'gap', 'undo', 'redo', 'pause'],
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...['insert table', 'row above', 'row below', 'column left', 'column right', 'delete rows'],
        ...['delete columns', 'merge', 'split', 'delete table'],
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('level'),
      level: fc.constantFrom(...LEVELS.map((one) => one.level)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('paste'),
      text: fc.constantFrom(...PASTED),
      byParts: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('paste own') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('drag', 'drop sentence', 'figure', 'restore'),
      nth: fc.nat(60),
      to: fc.nat(60),
    }),
  },
);
type Step = {
  do: string;
  where?: number;
  to?: number;
  text?: string;
  level?: (typeof LEVELS)[number]['level'];
  byParts?: boolean;
  nth?: number;
};

const EDITS: Record<string, Edit> = {
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
};

/** What moves text or makes room for it keeps every character. */
const KEEPS_TEXT = new Set([
  ...['move up', 'move down', 'section up', 'section down', 'insert section', 'drag', 'caret', 'select'],
  ...['insert table', 'row above', 'row below', 'column left', 'column right', 'merge', 'split'],
]);

const characters = (text: string): string => [...text.replace(/\n/g, '')].sort().join('');

/** A draft as it is written: the text, and the account of last year's sentences that the screen keeps. */
class Writing {
  decisions = BASELINE.decisions;
  readonly hands = new Hands(documentOf(DRAFT));

  constructor() {
    this.look();
  }

  get doc() {
    return this.hands.state.doc;
  }

  /** As the screen does after each pause. */
  look(): void {
    const found = findInDocument(this.doc, BASELINE.sentences);
    const tracking = carriedTrackingKey.getState(this.hands.state);
    const news = accountOf(BASELINE.sentences, found, this.decisions.settled, (key) =>
      settlementOf(this.doc, tracking?.get(key)),
    );
    this.decisions = accounted(this.decisions, news);
    const places = [...found].map(([{ key }, now]): [string, typeof now] => [key, now]);
    this.hands.dispatch(
      track(this.hands.state.tr.setMeta('addToHistory', false), tracking ?? new Map(), places),
    );
  }

  waiting() {
    const found = findInDocument(this.doc, BASELINE.sentences);
    return waitingAmong(BASELINE.sentences, found, this.decisions).waiting;
  }

  /** The places between the blocks of lead and parts. */
  places(): number[] {
    return zonesOf(this.doc)
      .filter(({ node }) => !isOneLine(node))
      .flatMap(({ node, pos }) => {
        const $start = this.doc.resolve(pos + 1);
        return Array.from({ length: node.childCount + 1 }, (_, at) => $start.posAtIndex(at));
      });
  }

  do(one: Step): void {
    const { hands } = this;
    const edit = EDITS[one.do];
    if (edit) hands.do(edit);
    else if (one.do === 'caret') hands.select(one.where ?? 0, one.where ?? 0);
    else if (one.do === 'select') hands.select(one.where ?? 0, one.to ?? 0);
    else if (one.do === 'type') hands.type(one.text ?? '');
    else if (one.do === 'compose') hands.compose(one.text ?? '');
    else if (one.do === 'undo') hands.undo();
    else if (one.do === 'redo') hands.redo();
    else if (one.do === 'pause') hands.dispatch(closeHistory(hands.state.tr));
    else if (one.do === 'level') hands.do(setLevel(one.level ?? 'paragraph'));
    else if (one.do === 'paste') hands.do(pasteLines(readForeignText(one.text ?? ''), one.byParts === true));
    else if (one.do === 'paste own') this.#pasteOwn();
    else this.#doToNth(one);
    this.look();
  }

  #pasteOwn(): void {
    const blocks = blocksOfSlice(this.hands.state.selection.content());
    this.hands.select(0.6, 0.6);
    this.hands.do((tr) => {
      insertBlocks(tr, blocks);
      return tr.docChanged;
    });
  }

  #doToNth({ do: what, nth = 0, to = 0 }: Step): void {
    const { hands, doc } = this;
    const sentences = documentSentences(doc);
    const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];
    if (what === 'drag') {
      const places = this.places();
      const from = pick(places, nth);
      const place = pick(places, to);
      if (from === undefined || place === undefined || !doc.resolve(from).nodeAfter) return;
      const range = takenAlong(doc, from);
      const goal = dropPlace(doc, range, place);
      if (goal !== null) hands.do(moveTo(range, goal));
    } else if (what === 'drop sentence') {
      const one = pick(sentences, nth);
      if (one) hands.do((tr) => deleteSentence(one)(onPurpose(tr)));
    } else if (what === 'restore') {
      const one = pick(BASELINE.sentences, nth);
      if (one) hands.do(restoreSentence(one));
    } else {
      const figure = pick(documentFigures(doc, sentences), nth);
      if (figure) hands.do(writeFigure(figure, String(to)));
    }
  }
}

function expectRight(writing: Writing): void {
  const { doc } = writing;
  doc.check();
  expect(doc.content.content.map(({ type }) => type.name)).toEqual([...ZONES]);
  const now = documentToReport(doc, DRAFT);
  reportShape.parse(now);
  expect(now.parts.map(({ role }) => role)).toEqual([...PART_ROLES]);
  expect(now.parts.map(({ heading }) => heading)).toEqual(HEADINGS);
  expect(documentToReport(documentOf(now), now)).toEqual(now);
  const ids = [...now.lead, ...now.parts.flatMap(({ blocks }) => blocks)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expectNumbers(writing);
  for (const { now: there, carried } of writing.waiting()) {
    expect(writing.decisions.settled?.[carried.key] === undefined || there !== null).toBe(true);
    if (there && !there.cells)
      expect(doc.textBetween(there.from, there.to)).toContain(there.sentence.replace(/[。]$/, ''));
  }
  for (const { from, to, text, sentence } of documentFigures(doc, documentSentences(doc)))
    if (!sentence.cells) expect(doc.textBetween(from, to)).toBe(text);
}

/** Numbers count on from 1 below what is above them. */
function expectNumbers({ doc }: Writing): void {
  const HANZI = '零一二三四五六七八九十';
  const hanzi = (value: number): string =>
    value <= 10
      ? (HANZI[value] ?? '')
      : `${value < 20 ? '' : HANZI[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : HANZI[value % 10]}`;
  for (const { node: zone, pos } of zonesOf(doc)) {
    if (isOneLine(zone)) continue;
    let [section, item, subitem, point] = [0, 0, 0, 0];
    for (const { node, number } of numberedBlocks(zone, pos)) {
      const level = node.type.name;
      if (level.endsWith('section')) {
        [section, item, subitem, point] = [section + 1, 0, 0, 0];
        expect(number).toBe(`（${hanzi(section)}）`);
      } else if (level === 'item') {
        [item, subitem, point] = [item + 1, 0, 0];
        expect(number).toBe(`${item}.`);
      } else if (level === 'subitem') {
        [subitem, point] = [subitem + 1, 0];
        expect(number).toBe(`（${subitem}）`);
      } else if (level === 'point') {
        point += 1;
        expect(number).toBe(`${hanzi(point)}是`);
      } else {
        point = 0;
        expect(number).toBe('');
      }
    }
  }
}

beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

it('whatever a clerk does in whatever order, the report stays whole and everything can be undone', () => {
  const begun = documentToReport(documentOf(DRAFT), DRAFT);
  const waitingAtFirst = new Writing().waiting().map(({ carried }) => carried.key);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: LONGEST }), (steps) => {
      const writing = new Writing();
      for (const one of steps) {
        const before = writing.doc.textContent;
        writing.do(one);
        writing.doc.check();
        if (KEEPS_TEXT.has(one.do)) expect(characters(writing.doc.textContent)).toBe(characters(before));
      }
      expectRight(writing);
      const ended = documentToReport(writing.doc, DRAFT);
      let undone = 0;
      while (writing.hands.undo()) undone += 1;
      writing.look();
      expect(documentToReport(writing.doc, DRAFT)).toEqual(begun);
      expect(writing.waiting().map(({ carried }) => carried.key)).toEqual(waitingAtFirst);
      for (; undone > 0; undone -= 1) writing.hands.redo();
      expect(documentToReport(writing.doc, DRAFT)).toEqual(ended);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
