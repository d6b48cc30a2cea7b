import { AppError } from '../../../shared/app-error.ts';
import { keptTexts, type ReadLine } from '../../../shared/recognise/read-line.ts';
import type { Story } from './story.ts';
import { StoryReader } from './story-reader.ts';

/** What Word puts for a note, in the text and at the note itself ([MS-DOC] 2.4.1). */
const NOTE_MARK = '\u0002';
/** No report has more notes. */
const MOST_NOTES = 5000;

/** The notes of a file by the places of their marks in the body, and those whose marks are not known. */
export interface PlacedNotes {
  at: ReadonlyMap<number, ReadLine>;
  others: ReadLine[];
}

type Kind = 'footnote' | 'endnote';

function placesOf({ text }: Story): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(NOTE_MARK); at >= 0; at = text.indexOf(NOTE_MARK, at + 1)) places.push(at);
  return places;
}

/** The words of each note, in the order of their marks. */
function notesOf(notes: Story): string[] {
  const starts: number[] = [];
  for (let at = notes.text.indexOf(NOTE_MARK); at >= 0; at = notes.text.indexOf(NOTE_MARK, at + 1))
    starts.push(at);
  if (starts.length > MOST_NOTES) throw new AppError('too-large');
  const ends = [...starts.slice(1), notes.text.length];
  const words = starts.map((start, at) => {
    const end = ends[at] ?? notes.text.length;
    const note = { text: notes.text.slice(start, end), marks: notes.marks.subarray(start, end) };
    return keptTexts(new StoryReader().read(note).lines).join(' ');
  });
  return words.length > 0 ? words : keptTexts(new StoryReader().read(notes).lines);
}

/**
 * What the notes at the foot of pages or at the end say: no part of the paper's text, each behind the line with its mark.
 * @throws AppError too-large
 */
export function placeNotes(body: Story, stories: Readonly<Record<Kind, Story>>): PlacedNotes {
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) =>
    notesOf(stories[kind]).map((text): ReadLine => ({ text, leftOut: kind })),
  );
  const places = placesOf(body);
  // With both kinds in one file the marks do not tell which is which; they come in the order of the text all the same.
  const isPlaced = places.length === notes.length && new Set(notes.map(({ leftOut }) => leftOut)).size < 2;
  const said = notes
    .map((note, at) => [places[at] ?? 0, note] as const)
    .filter(([, { text }]) => text !== '');
  return isPlaced
    ? { at: new Map(said), others: [] }
    : { at: new Map(), others: said.map(([, note]) => note) };
}
