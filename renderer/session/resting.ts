import type { Editor } from '@tiptap/react';

/** How long typing has rested when what follows the text is made anew, in milliseconds: longer than from key to key. */
export const REST_MS = 300;

/** What follows the text of one editor: it waits together, and is called one after the other. */
class Followers {
  readonly #editor: Editor;
  readonly #all = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor) {
    this.#editor = editor;
    editor.on('update', this.wait);
  }

  add(follow: () => void): void {
    this.#all.add(follow);
  }

  remove(follow: () => void): void {
    this.#all.delete(follow);
  }

  readonly wait = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#editor.isDestroyed) return;
      if (this.#editor.view.composing) this.wait();
      else this.#callFrom([...this.#all]);
    }, REST_MS);
  };

  /** Each in a task of its own, so that a key waits for one of them at most; the next key makes the others wait again. */
  #callFrom([first, ...others]: (() => void)[]): void {
    if (!first) return;
    if (others.length > 0) this.#timer = setTimeout(() => this.#callFrom(others));
    if (this.#all.has(first) && !this.#editor.isDestroyed) first();
  }
}

const byEditor = new WeakMap<Editor, Followers>();

function followersOf(editor: Editor): Followers {
  const known = byEditor.get(editor);
  if (known) return known;
  const followers = new Followers(editor);
  byEditor.set(editor, followers);
  return followers;
}

/**
 * Calls `follow` when typing has rested after a change of the text, never while an input method composes.
 * @returns the unsubscribe function
 */
export function onRest(editor: Editor, follow: () => void): () => void {
  const followers = followersOf(editor);
  // Each subscription counts for itself, whatever function it gave.
  const own = (): void => follow();
  followers.add(own);
  return () => followers.remove(own);
}
