import type { Node } from '@tiptap/pm/model';
import type { Comment } from '../../../shared/comments/comment.ts';
import type { Place } from '../../../shared/report/place.ts';
import { isRow } from '../../../shared/report/place.ts';
import type { CommentRange } from '../draw/comment-marks.ts';
import { type TextRange, textRanges } from './places.ts';

type Ranges = ReadonlyMap<string, TextRange>;

/** The place of a stretch of the document: in the text in which it begins, and no further than that reaches. */
function placeOf(ranges: Ranges, { from, to }: CommentRange): Place | null {
  for (const [block, range] of ranges) {
    // A part's heading has no room in the document: its place is where its first paragraph begins.
    const isText = range.from < range.to && !isRow(block);
    if (!isText || from < range.from || from > range.to) continue;
    return { block, from: from - range.from, to: Math.min(to, range.to) - range.from };
  }
  return null;
}

/** Where the quoted words stand in the text that a comment was on; null where they are not in it. */
function findQuote(doc: Node, ranges: Ranges, { place, quote }: Comment): CommentRange | null {
  const range = ranges.get(place.block);
  if (!range || quote === '') return null;
  const text = doc.textBetween(range.from, range.to);
  const at = text.startsWith(quote, place.from) ? place.from : text.indexOf(quote);
  return at < 0 ? null : { from: range.from + at, to: range.from + at + quote.length };
}

/** A comment as it stands, and where it is marked. */
export interface PlacedComment {
  comment: Comment;
  range: CommentRange | null;
}

/**
 * Where comments stand in the document now. One whose words were followed is on them, whatever became of them; one whose
 * words went is on the same words where they are back in their text (moved, or undone), else it is without its words.
 * @param followed the stretches that were followed through every change
 */
export function placeComments(
  doc: Node,
  comments: readonly Comment[],
  followed: ReadonlyMap<string, CommentRange>,
): PlacedComment[] {
  const ranges = textRanges(doc);
  return comments.map((comment) => {
    const known = followed.get(comment.id);
    const isThere = known && known.from < known.to;
    const range = isThere ? known : findQuote(doc, ranges, comment);
    const place = range && placeOf(ranges, range);
    const { gone: _gone, ...rest } = comment;
    if (!range || !place) return { comment: { ...rest, gone: true }, range: null };
    return { comment: { ...rest, place }, range };
  });
}
