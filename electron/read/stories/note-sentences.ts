import { AppError } from '../../../shared/app-error.ts';
import { keptTexts } from '../../../shared/recognise/read-line.ts';
import { ASIDE, type Story } from './story.ts';
import { StoryReader } from './story-reader.ts';

const NOTE_MARK = '\u0002';
const QUOTED_LENGTH = 20;
/** No more characters are looked through for the words before a mark. */
const LOOKED_THROUGH = 400;
/** No report has more notes. */
const MOST_NOTES = 5000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Word ends paragraphs, cells, lines and pages with these
const LINE_END = /[\r\u0007\u000B\u000C]/;

const wordsOf = (story: Story): string => keptTexts(new StoryReader().read(story).lines).join(' ');

const part = ({ text, marks }: Story, from: number, to: number): Story => ({
  text: text.slice(from, to),
  marks: marks.subarray(from, to),
});

/** The places of the marks that Word puts for a note, in the text and at the note itself ([MS-DOC] 2.4.1). */
function markPlaces({ text }: Story): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(NOTE_MARK); at >= 0; at = text.indexOf(NOTE_MARK, at + 1)) places.push(at);
  return places;
}

/** The last words in front of a place in the text; a mark in text that does not show has none. */
function wordsBefore(body: Story, at: number): string {
  if (((body.marks[at] ?? 0) & ASIDE) !== 0) return '';
  const start = Math.max(0, at - LOOKED_THROUGH);
  const line = body.text.slice(start, at).split(LINE_END).at(-1) ?? '';
  return wordsOf(part(body, at - line.length, at)).slice(-QUOTED_LENGTH);
}

const sentence = (place: string, text: string): string =>
  `文件里${place === '' ? '' : `“${place}”之后`}有一条注释，没有放进正文：“${text}”`;

/**
 * What the notes at the foot of pages or at the end say, as sentences for the clerk that name the place of each where
 * its mark is known.
 * @param notes the notes in the order of their marks in the body
 * @throws AppError too-large
 */
export function noteSentences(body: Story, notes: Story): string[] {
  const starts = markPlaces(notes);
  const places = markPlaces(body);
  if (starts.length > MOST_NOTES) throw new AppError('too-large');
  if (starts.length === 0 || starts.length !== places.length)
    return keptTexts(new StoryReader().read(notes).lines).map((line) => sentence('', line));
  return starts
    .map((start, at) => ({
      place: places[at] ?? 0,
      note: part(notes, start, starts[at + 1] ?? notes.text.length),
    }))
    .filter(({ note }) => wordsOf(note) !== '')
    .map(({ place, note }) => sentence(wordsBefore(body, place), wordsOf(note)));
}
