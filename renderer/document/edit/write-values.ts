import type { Node } from '@tiptap/pm/model';
import type { Place } from '../../../shared/report/place.ts';
import { rangeOf, textRanges } from '../convert/places.ts';
import type { Edit } from './edit.ts';

/** A figure or gap as it stood when it was read, and what is to stand there. */
export interface NewValue {
  place: Place;
  text: string;
  now: string;
}

interface Found extends NewValue {
  from: number;
  to: number;
}

function found(doc: Node, values: readonly NewValue[]): Found[] {
  const ranges = textRanges(doc);
  return values.flatMap((value) => {
    const range = rangeOf(ranges, value.place);
    const stands = range && doc.textBetween(range.from, range.to) === value.text;
    return stands ? [{ ...value, ...range }] : [];
  });
}

/** Writes values in place of what stood there, all of them or none. */
export const writeValues =
  (values: readonly NewValue[]): Edit =>
  (tr) => {
    const places = found(tr.doc, values);
    if (places.length < values.length) return false;
    // From the last, so that those before keep their places.
    for (const { from, to, now } of places.sort((one, other) => other.from - one.from))
      tr.insertText(now, from, to);
    return true;
  };
