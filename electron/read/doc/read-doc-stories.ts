import { WorkLeft } from '../docx/work-left.ts';
import type { TrackedReading } from '../file-text.ts';
import type { Aside, ParagraphNumbers, Stories, Story } from '../stories/story.ts';
import { countChanges, settleChanges } from '../stories/tracked-changes.ts';
import { FAULT } from '../text/decode-text.ts';
import { type AnchoredText, type Lettering, readBoxes, readNotes } from './anchored-texts.ts';
import { type DocStreams, Length, openDoc } from './doc-streams.ts';
import { headerStretches } from './header-texts.ts';
import { listCounter, numberParagraphs, readNumberings } from './paragraph-numbers.ts';
import { readPieces, textOfPieces } from './piece-table.ts';
import { counted, paragraphRuns } from './property-pages.ts';
import { readRowShapes } from './row-shapes.ts';
import { landscapeStretches } from './sections.ts';
import { hideWhite, shadedRows } from './shading.ts';
import { readStyleSheet } from './style-sheet.ts';
import { readTextMarks } from './text-marks.ts';

/**
 * Steps of reading properties, each some nanoseconds. A report of a hundred pages, saved a hundred times in haste, takes
 * five million.
 */
const MOST_WORK = 30_000_000;
/** No report has more notes or boxes. */
const MOST_ASIDES = 5000;
/** So many zeros in a row are no text: its bytes are lost. */
const LOST = /\0{8,}/g;
/** How a text ends whose file was cut, behind the sign for what is lost. */
const CUT = '\0'.repeat(7);

/** Where a text begins and ends. */
interface Stretch {
  from: number;
  to: number;
}

/** Where the texts of a file begin and end in the text of all pieces ([MS-DOC] 2.3). */
function stretches({ main }: DocStreams) {
  let end = 0;
  const next = (at: number): Stretch => {
    const from = end;
    end += main.readUInt32LE(at);
    return { from, to: end };
  };
  return {
    body: next(Length.body),
    footnote: next(Length.footnotes),
    headers: next(Length.headers),
    comments: next(Length.comments),
    endnote: next(Length.endnotes),
    box: next(Length.boxes),
    headerBoxes: next(Length.headerBoxes),
  };
}

type Stretches = ReturnType<typeof stretches>;

/** The texts of a file, and what is known of all of them. */
class DocText {
  readonly #text: string;
  readonly #known: Omit<Story, 'text' | 'from'>;
  readonly #number: (story: Story) => ParagraphNumbers;
  readonly trackedChanges: number;

  constructor(streams: DocStreams, places: Stretches, tracked: TrackedReading) {
    const pieces = readPieces(streams);
    const text = textOfPieces(streams, pieces);
    const workLeft = new WorkLeft(MOST_WORK);
    const styles = readStyleSheet(streams);
    const paragraphs = [...counted(paragraphRuns(streams), pieces, workLeft)];
    const { marks, signs } = readTextMarks(streams, pieces, text, { styles, paragraphs, workLeft });
    const countIn = ({ from, to }: Stretch) =>
      countChanges({ text: text.slice(from, to), marks: marks.subarray(from, to) });
    this.trackedChanges = countIn(places.body) + countIn(places.box);
    settleChanges(marks, tracked);
    const isInBox = (at: number): boolean => at >= places.box.from && at < places.box.to;
    hideWhite(text, marks, shadedRows(paragraphs, pieces), isInBox);
    const numberings = readNumberings(paragraphs, pieces, styles);
    const [inBody, inBoxes] = [listCounter(streams), listCounter(streams)];
    this.#number = (story) => numberParagraphs(story, numberings, story.from === 0 ? inBody : inBoxes);
    this.#text = text.replace(LOST, (zeros) => zeros.replace('\0', FAULT));
    this.#known = { marks, signs, rows: readRowShapes(paragraphs, pieces) };
  }

  get length(): number {
    return this.#text.length;
  }

  /** A stretch of the whole text. @throws Error where the file has not all of it */
  story(from: number, to: number): Story {
    const text = this.#text.slice(from, to);
    // Where the file is cut there is nothing, or zeros up to the end; a zero inside a text is a character that shows
    // nothing, which Word passes over.
    if (to > this.#text.length || text.endsWith(CUT)) throw new Error('The text is not complete');
    const story = { ...this.#known, text, from, marks: this.#known.marks.subarray(from, to) };
    return { ...story, numbers: this.#number(story) };
  }
}

interface PlacedAside {
  at: number | null;
  aside: Aside;
}

function byPlace(placed: readonly PlacedAside[]): ReadonlyMap<number, readonly Aside[]> {
  const asides = new Map<number, Aside[]>();
  for (const { at, aside } of placed) {
    if (at === null) continue;
    const here = asides.get(at);
    if (here) here.push(aside);
    else asides.set(at, [aside]);
  }
  return asides;
}

const lettering = ({ at, words }: Lettering): PlacedAside => ({
  at,
  aside: { kind: 'box', story: { text: words, marks: new Uint32Array(words.length) } },
});

/**
 * Reads what a Word 97-2003 file holds.
 * @param tracked how tracked changes are read
 * @throws AppError too-large, Error for a file that is damaged or cut
 */
export function readDocStories(bytes: Buffer, tracked: TrackedReading): Stories {
  const streams = openDoc(bytes);
  const places = stretches(streams);
  const doc = new DocText(streams, places, tracked);
  const lengthOf = ({ from, to }: Stretch): number => to - from;
  const { boxes, letterings } = readBoxes(streams, lengthOf(places.box));
  const anchored = [
    ...readNotes(streams, 'footnote', lengthOf(places.footnote)),
    ...readNotes(streams, 'endnote', lengthOf(places.endnote)),
    ...boxes,
  ];
  new WorkLeft(MOST_ASIDES).take(anchored.length);
  const body = doc.story(places.body.from, places.body.to);
  const placed = anchored.map(({ kind, at, from, to }: AnchoredText): PlacedAside => {
    const base = places[kind].from;
    return {
      at: at !== null && at < body.text.length ? at : null,
      aside: { kind, story: doc.story(base + from, base + to) },
    };
  });
  const { headers } = places;
  const others = placed.filter(({ at }) => at === null).map(({ aside }) => aside);
  return {
    body: {
      ...body,
      landscape: landscapeStretches(streams),
      asides: byPlace([...placed, ...letterings.map(lettering)]),
    },
    comments: doc.story(places.comments.from, places.comments.to),
    headers: [
      ...headerStretches(streams, lengthOf(headers)).map(({ from, to }) =>
        doc.story(headers.from + from, headers.from + to),
      ),
      doc.story(places.headerBoxes.from, places.headerBoxes.to),
    ],
    boxes: others.filter(({ kind }) => kind === 'box').map(({ story }) => story),
    notes: others.filter(({ kind }) => kind !== 'box'),
    unplaced: doc.story(places.headerBoxes.to, Math.max(places.headerBoxes.to, doc.length)),
    trackedChanges: doc.trackedChanges,
  };
}
