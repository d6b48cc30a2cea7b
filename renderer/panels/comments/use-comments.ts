import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Comment } from '../../../shared/comments/comment.ts';
import { isRow } from '../../../shared/report/place.ts';
import { placeComments } from '../../document/convert/comment-places.ts';
import { textRanges } from '../../document/convert/places.ts';
import {
  type CommentRange,
  commentMarks,
  commentMarksKey,
  markComments,
} from '../../document/draw/comment-marks.ts';
import type { Session } from '../../session/session.ts';
import { goToPlace } from '../go-to-place.ts';
import { keepAuthor, readAuthor } from './author.ts';

/** What is being written: on which words. */
export interface NewComment extends CommentRange {
  quote: string;
}

/** The comments on the open report, and what can be done with them. */
export interface Comments {
  /** in the order of the text, those without their words last */
  list: readonly Comment[];
  /** null while none is being written */
  writing: NewComment | null;
  author: string;
  setAuthor(author: string): void;
  /** Begins a comment on what is selected, or on the paragraph with the caret. @returns whether there is anything to comment on */
  begin(): boolean;
  cancel(): void;
  add(text: string): void;
  /** Adds one on words that somebody has written of a place. */
  addAt(place: Comment['place'], quote: string, author: string, text: string): void;
  reply(id: string, text: string): void;
  setDone(id: string, done: boolean): void;
  remove(id: string): void;
  go(comment: Comment): void;
}

const followedIn = (editor: Editor): ReadonlyMap<string, CommentRange> =>
  commentMarksKey.getState(editor.state)?.ranges ?? new Map();

/** Sees to it that the marks are where the comments are, and that the comments are where their words went. */
function place(session: Session, editor: Editor): void {
  if (editor.isDestroyed) return;
  const followed = followedIn(editor);
  const comments = session.comments();
  if (comments.length === 0 && followed.size === 0) return;
  const placed = placeComments(editor.state.doc, comments, followed);
  const ranges = new Map(
    placed.flatMap(({ comment, range }) => (range ? [[comment.id, range] as const] : [])),
  );
  const isSame =
    ranges.size === followed.size &&
    [...ranges].every(([id, { from, to }]) => followed.get(id)?.from === from && followed.get(id)?.to === to);
  if (!isSame) editor.view.dispatch(markComments(editor.state.tr, ranges));
  const now = placed.map(({ comment }) => comment);
  if (JSON.stringify(now) !== JSON.stringify(comments)) session.keepComments(now);
}

/** The stretch that a new comment is on. */
function stretchOf(editor: Editor): NewComment | null {
  const { selection, doc } = editor.state;
  const texts = [...textRanges(doc)].filter(([block]) => !isRow(block)).map(([, range]) => range);
  const here = texts.find(({ from, to }) => from <= selection.from && selection.from <= to && from < to);
  if (!here) return null;
  const stretch = selection.empty ? here : { from: selection.from, to: Math.min(selection.to, here.to) };
  const quote = doc.textBetween(stretch.from, stretch.to);
  return quote.trim() === '' ? null : { ...stretch, quote };
}

/** In the order of the text. */
function ordered(editor: Editor, comments: readonly Comment[]): Comment[] {
  const order = [...textRanges(editor.state.doc).keys()];
  const at = new Map(order.map((block, index) => [block, index]));
  const rank = ({ gone, place: { block, from } }: Comment): number =>
    gone ? Number.MAX_SAFE_INTEGER : (at.get(block) ?? order.length) * 1e6 + from;
  return comments.toSorted((one, other) => rank(one) - rank(other));
}

/** Follows the comments of the open report. */
export function useComments(session: Session, editor: Editor): Comments {
  const comments = useSyncExternalStore(session.onBeside, session.comments);
  const [writing, setWriting] = useState<NewComment | null>(null);
  const [author, setAuthor] = useState(readAuthor);
  useEffect(() => {
    const follow = (): void => place(session, editor);
    editor.registerPlugin(commentMarks());
    follow();
    editor.on('update', follow);
    const unfollow = session.onBeside(follow);
    return () => {
      editor.off('update', follow);
      unfollow();
      if (!editor.isDestroyed) editor.unregisterPlugin(commentMarksKey);
    };
  }, [session, editor]);
  const list = useMemo(() => ordered(editor, comments), [editor, comments]);
  return useMemo(() => {
    const now = (): string => new Date().toISOString();
    const map = (id: string, change: (comment: Comment) => Comment): void =>
      session.keepComments(session.comments().map((each) => (each.id === id ? change(each) : each)));
    const add = (where: Comment['place'], quote: string, by: string, text: string): void =>
      session.keepComments([
        ...session.comments(),
        {
          ...{ id: crypto.randomUUID(), place: where, quote, author: by, at: now(), text },
          ...{ replies: [], done: false },
        },
      ]);
    return {
      ...{ list, writing, author },
      setAuthor: (name) => {
        setAuthor(name);
        keepAuthor(name);
      },
      begin: () => {
        const stretch = stretchOf(editor);
        setWriting(stretch);
        return stretch !== null;
      },
      cancel: () => setWriting(null),
      add: (text) => {
        if (!writing || text.trim() === '') return;
        const [found] = placeComments(
          editor.state.doc,
          [
            {
              ...{
                id: '',
                place: { block: '', from: 0, to: 0 },
                quote: writing.quote,
                author,
                at: now(),
                text,
              },
              ...{ replies: [], done: false },
            },
          ],
          new Map([['', writing]]),
        );
        if (found) add(found.comment.place, writing.quote, author, text.trim());
        setWriting(null);
      },
      addAt: add,
      reply: (id, text) =>
        map(id, (one) => ({ ...one, replies: [...one.replies, { author, at: now(), text: text.trim() }] })),
      setDone: (id, done) => map(id, (one) => ({ ...one, done })),
      remove: (id) => session.keepComments(session.comments().filter((each) => each.id !== id)),
      go: ({ place: where }) => goToPlace(editor, where),
    };
  }, [session, editor, list, writing, author]);
}
