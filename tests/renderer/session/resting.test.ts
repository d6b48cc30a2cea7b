import type { Editor } from '@tiptap/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onRest, REST_MS } from '../../../renderer/session/resting.ts';

/** What of an editor is followed: its changes, and whether an input method composes. */
class Typed {
  isDestroyed = false;
  readonly view = { composing: false };
  #heard: () => void = () => {};

  on(_name: string, hear: () => void): void {
    this.#heard = hear;
  }

  key(): void {
    this.#heard();
  }

  readonly asEditor = this as unknown as Editor;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what follows the text', () => {
  test('is not called while keys come faster than a rest, and once after the last', () => {
    const typed = new Typed();
    const follow = vi.fn();
    onRest(typed.asEditor, follow);
    for (let at = 0; at < 50; at += 1) {
      typed.key();
      vi.advanceTimersByTime(REST_MS - 1);
    }
    expect(follow).not.toHaveBeenCalled();
    vi.advanceTimersByTime(REST_MS);
    expect(follow).toHaveBeenCalledTimes(1);
  });

  test('waits until a composition has ended, however long it lasts', () => {
    const typed = new Typed();
    const follow = vi.fn();
    onRest(typed.asEditor, follow);
    typed.view.composing = true;
    typed.key();
    vi.advanceTimersByTime(20 * REST_MS);
    expect(follow).not.toHaveBeenCalled();
    typed.view.composing = false;
    vi.advanceTimersByTime(2 * REST_MS);
    expect(follow).toHaveBeenCalledTimes(1);
  });

  test('stands back for a key that comes between two followers', () => {
    const typed = new Typed();
    const [first, second] = [vi.fn(() => typed.key()), vi.fn()];
    onRest(typed.asEditor, first);
    onRest(typed.asEditor, second);
    typed.key();
    vi.advanceTimersByTime(REST_MS);
    first.mockImplementation(() => {});
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * REST_MS);
    expect(first).toHaveBeenCalledTimes(2);
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('is not called any more once it has gone, nor for an editor that is gone', () => {
    const typed = new Typed();
    const [gone, there] = [vi.fn(), vi.fn()];
    const unfollow = onRest(typed.asEditor, gone);
    onRest(typed.asEditor, there);
    typed.key();
    unfollow();
    vi.advanceTimersByTime(2 * REST_MS);
    expect([gone.mock.calls.length, there.mock.calls.length]).toEqual([0, 1]);
    typed.key();
    typed.isDestroyed = true;
    vi.advanceTimersByTime(2 * REST_MS);
    expect(there).toHaveBeenCalledTimes(1);
  });
});
