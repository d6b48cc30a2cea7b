import type { Aside } from '../stories/story.ts';
import { type DocStreams, Part, partOf, readPart } from './doc-streams.ts';
import { type Drawings, readDrawings } from './drawings.ts';
import { readPlc } from './plc.ts';

/** A text of the file that hangs on a place of the body, as a stretch of its own story. */
export interface AnchoredText {
  kind: Aside['kind'];
  /** its place in the body; null where that is not known */
  at: number | null;
  from: number;
  to: number;
}

const MARK_BYTES = 2;
const SHAPE_BYTES = 26;
const BOX_BYTES = 22;
/** 2.9.99, FTXBXS: whether the entry waits for a new box, and the number of the shape that the text is in. */
const [IS_FREE, BOX_SHAPE] = [8, 14];

const isRising = (places: readonly number[], end: number): boolean =>
  places.every((place, at) => place <= end && place >= (places[at - 1] ?? 0));

/**
 * The notes of a kind by their marks in the body; as one text without a place where the tables do not fit each other.
 * @param length of the notes' whole text
 */
export function readNotes(streams: DocStreams, kind: 'footnote' | 'endnote', length: number): AnchoredText[] {
  const isFoot = kind === 'footnote';
  const marks = readPlc(partOf(streams, isFoot ? Part.footnoteMarks : Part.endnoteMarks), MARK_BYTES);
  const { places } = readPlc(partOf(streams, isFoot ? Part.footnotes : Part.endnotes), 0);
  const texts = marks.elements.map((_, at): AnchoredText => {
    const to = at + 1 < marks.elements.length ? places[at + 1] : length;
    return { kind, at: marks.places[at] ?? null, from: places[at] ?? 0, to: to ?? 0 };
  });
  const fits = places[0] === 0 && places.length > texts.length && isRising(places.slice(0, -1), length);
  if (length === 0) return [];
  return fits && texts.length > 0 ? texts : [{ kind, at: null, from: 0, to: length }];
}

/** Where shapes are anchored in the body, by their numbers. */
function shapeAnchors(streams: DocStreams): ReadonlyMap<number, number> {
  const { places, elements } = readPlc(partOf(streams, Part.shapes), SHAPE_BYTES);
  return new Map(elements.map((shape, at) => [shape.readUInt32LE(0), places[at] ?? 0]));
}

const NO_DRAWINGS: Drawings = { groups: new Map(), letterings: new Map() };

/** The ornamental letterings of a file, by the places where they are anchored. */
export interface Lettering {
  at: number;
  words: string;
}

/**
 * The text boxes of the body where they are anchored, and the letterings.
 * @param length of all boxes' text
 */
export function readBoxes(
  streams: DocStreams,
  length: number,
): { boxes: AnchoredText[]; letterings: Lettering[] } {
  const { groups, letterings } = readPart(() => readDrawings(partOf(streams, Part.drawings)), NO_DRAWINGS);
  const anchors = readPart(() => shapeAnchors(streams), new Map());
  const { places, elements } = readPlc(partOf(streams, Part.boxes), BOX_BYTES);
  const boxes = elements.flatMap((box, at): AnchoredText[] => {
    const shape = box.readUInt32LE(BOX_SHAPE);
    const isFree = box.readUInt16LE(IS_FREE) !== 0;
    const place = isFree ? undefined : anchors.get(groups.get(shape) ?? shape);
    return [{ kind: 'box', at: place ?? null, from: places[at] ?? 0, to: places[at + 1] ?? 0 }];
  });
  const isWhole = places[0] === 0 && isRising(places, length + 1);
  const all: AnchoredText = { kind: 'box', at: null, from: 0, to: length };
  return {
    boxes: isWhole ? boxes.map((box) => ({ ...box, to: Math.min(box.to, length) })) : length > 0 ? [all] : [],
    letterings: [...letterings].flatMap(([shape, words]) => {
      const at = anchors.get(shape);
      return at === undefined ? [] : [{ at, words }];
    }),
  };
}
