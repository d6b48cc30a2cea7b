import { AppError } from '../../../shared/app-error.ts';
import { keptTexts, type ReadLine } from '../../../shared/recognise/read-line.ts';
import { TELL_NOBODY, type TellShare, tellStep } from '../../../shared/tell-share.ts';
import { openPackage, type Revise, type WordPackage } from '../../package/word-package.ts';
import { child, elements, type XmlElement } from '../../package/xml-element.ts';
import { Formatting } from '../../word/formatting/formatting.ts';
import { NumberCounter } from '../../word/formatting/numbering.ts';
import { changeNotes } from '../change-notes.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { readHtml } from '../html/read-html.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { readMht } from '../mht/read-mht.ts';
import { readText } from '../text/read-text.ts';
import { unknownSignNotes } from '../unknown-signs.ts';
import { showUnreadable } from '../unreadable.ts';
import { readWord } from '../worker/read-word.ts';
import { countChanges } from './count-changes.ts';
import { MOST_WORK, WORK } from './docx-work.ts';
import { Fields } from './fields.ts';
import { landscapeTables } from './landscape-tables.ts';
import { LineWriter } from './line-writer.ts';
import { NoteTexts } from './note-texts.ts';
import { isOnlyPageNumber } from './page-number-text.ts';
import { readBlocks } from './read-blocks.ts';
import type { Story } from './story.ts';
import { unreadNotes } from './unread.ts';
import { unseenRuns } from './unseen-runs.ts';
import { WorkLeft } from './work-left.ts';

type Reader = (container: XmlElement, tell?: TellShare) => LineWriter;

/** Files in files in files hold no report. */
const DEEPEST_CHUNK = 3;

/** The share of reading that inflating and parsing take, about. */
const OPENED = 0.3;

/** Reads the files in a file, whatever kind they are (ISO/IEC 29500-1, 17.17.2.1). */
class Chunks {
  readonly #word: WordPackage;
  readonly #depth: number;
  readonly #tracked: TrackedReading;
  /** What is to be told of those that were read. */
  readonly notes: string[] = [];
  unread = 0;
  trackedChanges = 0;

  constructor(word: WordPackage, depth: number, tracked: TrackedReading) {
    [this.#word, this.#depth, this.#tracked] = [word, depth, tracked];
  }

  read(id: string): ReadLine[] | null {
    const link = this.#word
      .relationships(this.#word.mainPart)
      .find((each) => each.id === id && !each.external);
    const bytes = link && this.#word.bytes(link.target);
    const text = link && bytes && this.#depth < DEEPEST_CHUNK ? this.#read(bytes, link.target) : null;
    if (!text) this.unread += 1;
    if (!text) return null;
    const changes = changeNotes(text.trackedChanges, this.#tracked);
    this.notes.push(...text.notes.filter((note) => !changes.includes(note)));
    this.trackedChanges += text.trackedChanges;
    return text.lines;
  }

  /** One that is damaged is told of and costs the others nothing. @throws AppError too-large */
  #read(bytes: Uint8Array, name: string): FileText | null {
    try {
      return this.#textOf(bytes, name);
    } catch (error) {
      if (error instanceof AppError && error.code === 'too-large') throw error;
      return null;
    }
  }

  #textOf(bytes: Uint8Array, name: string): FileText | null {
    const kind = kindOfFile(bytes, name);
    const tracked = this.#tracked;
    if (kind === 'html') return readHtml(bytes, { tracked });
    if (kind === 'mht') return readMht(bytes, tracked);
    if (kind === 'text') return readText(bytes);
    if (kind === 'rtf') return readWord({ kind, bytes, tracked });
    return kind === 'docx' ? readDocx(bytes, { tracked, depth: this.#depth + 1 }) : null;
  }
}

/** Reads the containers of a file, each counting its automatic numbers on its own. */
function readerOf(word: WordPackage, tracked: TrackedReading, chunks: Chunks): Reader {
  const formatting = new Formatting(word);
  const notes = new NoteTexts(word);
  const boxCounter = new NumberCounter(formatting.numbering);
  const workLeft = new WorkLeft(MOST_WORK);
  return (container, tell) => {
    workLeft.take(WORK.paragraph);
    const counter = new NumberCounter(formatting.numbering);
    const fields = new Fields(container);
    const landscape = landscapeTables(container);
    const unseen = unseenRuns(formatting.styles, container, word.document);
    const story: Story = {
      formatting,
      tracked,
      counter,
      boxCounter,
      fields,
      notes,
      landscape,
      unseen,
      workLeft,
      readChunk: (id) => chunks.read(id),
    };
    const writer = new LineWriter();
    writer.write(readBlocks(story, container, 'kept', tell));
    return writer;
  };
}

function readComments(word: WordPackage, read: Reader): ReadLine[] {
  return elements(word.related('comments'), 'w:comment')
    .map((comment) => keptTexts(read(comment).lines))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ text: lines.join('\n'), leftOut: 'comment' as const }));
}

/** The texts of all headers and footers, once each; those of first, odd and even pages are often the same. */
function readHeaders(word: WordPackage, read: Reader): ReadLine[] {
  const parts = word
    .relationships(word.mainPart)
    .filter(({ type, external }) => (type === 'header' || type === 'footer') && !external)
    .map(({ target }) => word.xml(target))
    .filter((part) => part !== undefined);
  const texts = parts.flatMap((part) => keptTexts(read(part).lines));
  const telling = new Set(texts.filter((text) => !isOnlyPageNumber(text)));
  return [...telling].map((text) => ({ text, leftOut: 'header-footer' }));
}

/**
 * Reads what a .docx, .dotx or .docm says, line by line, for `recogniseText`. Every character that shows in the body is
 * in a line, left out with a reason, or told of in a note; only the signs before the points of a list are dropped.
 * @param revise makes another document of the file's first
 * @param tell is told how much is read
 * @throws AppError as `openPackage`, for parts that are damaged or too large, and for too many paragraphs
 */
export function readDocx(
  bytes: Uint8Array,
  {
    tracked = 'accepted',
    depth = 0,
    revise,
    tell = TELL_NOBODY,
  }: { tracked?: TrackedReading; depth?: number; revise?: Revise; tell?: TellShare } = {},
): FileText {
  const word = openPackage(bytes, revise);
  tell(OPENED);
  const chunks = new Chunks(word, depth, tracked);
  const read = readerOf(word, tracked, chunks);
  const { lines, remarks } = read(child(word.document, 'w:body') ?? word.document, tellStep(tell, OPENED, 1));
  const trackedChanges = countChanges(word.document) + chunks.trackedChanges;
  const shown = showUnreadable([...lines, ...readComments(word, read), ...readHeaders(word, read)]);
  return {
    lines: shown.lines,
    trackedChanges,
    notes: [
      ...changeNotes(trackedChanges, tracked),
      ...remarks.sentences,
      ...unreadNotes(word.document, chunks.unread),
      ...chunks.notes,
      ...shown.notes,
      ...unknownSignNotes(lines),
    ],
  };
}
