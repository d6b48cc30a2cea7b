import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, LONGEST_WAIT_MS, PAUSE_MS } from '../../../renderer/session/autosave.ts';
import { AppError } from '../../../shared/app-error.ts';

const AT = '2026-01-08T02:32:00.000Z';

/** A disk that answers when the test says so, and remembers every text it was given. */
class Disk {
  text = '';
  readonly received: string[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  accepts = true;
  #open: { resolve(at: string): void; reject(error: unknown): void }[] = [];

  readonly write = (): Promise<string> => {
    this.received.push(this.text);
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    return new Promise((resolve, reject) => this.#open.push({ resolve, reject }));
  };

  /** What is typed and not entered yet. */
  typed: (() => void) | null = null;
  readonly gather = (): void => {
    const enter = this.typed;
    this.typed = null;
    enter?.();
  };

  readonly writeWhileLeaving = (): Promise<string> | null => (this.accepts ? this.write() : null);

  async answer(error?: unknown): Promise<void> {
    const next = this.#open.shift();
    if (!next) throw new Error('nothing was written');
    this.atOnce -= 1;
    if (error === undefined) next.resolve(AT);
    else next.reject(error);
    await vi.advanceTimersByTimeAsync(0);
  }
}

describe('autosave', () => {
  let disk: Disk;
  let autosave: Autosave;
  const type = (text: string): void => {
    disk.text = text;
    autosave.change();
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    disk = new Disk();
    autosave = new Autosave('2026-01-01T00:00:00.000Z', disk);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('writes nothing while nothing changes', async () => {
    await pass(60_000);
    expect(disk.received).toEqual([]);
    expect(autosave.state()).toEqual({ kind: 'saved', at: '2026-01-01T00:00:00.000Z' });
  });

  it('takes in what is typed and not entered yet, before it counts as saved and before the page goes', async () => {
    disk.typed = () => type('一');
    const saved = autosave.flush();
    await pass(0);
    await disk.answer();
    await saved;
    disk.typed = () => type('二');
    expect(autosave.leave()).toBe(true);
    await disk.answer();
    expect([disk.received, autosave.state().kind]).toEqual([['一', '二'], 'saved']);
  });

  it('writes once after a pause, with the newest text', async () => {
    type('一');
    await pass(PAUSE_MS - 1);
    type('一二');
    await pass(PAUSE_MS - 1);
    expect(disk.received).toEqual([]);
    await pass(1);
    expect(disk.received).toEqual(['一二']);
  });

  it('does not let steady typing put a save off', async () => {
    for (let at = 0; at < LONGEST_WAIT_MS; at += 100) {
      type(`字${at}`);
      await pass(100);
    }
    expect(disk.received).toHaveLength(1);
  });

  it('says saved only when the disk has answered', async () => {
    type('一');
    expect(autosave.state().kind).toBe('saving');
    await pass(PAUSE_MS);
    expect(autosave.state().kind).toBe('saving');
    await disk.answer();
    expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
  });

  it('never has two saves under way, and the newest text is the last one written', async () => {
    type('一');
    await pass(PAUSE_MS);
    type('一二');
    await pass(5000);
    expect(disk.received).toEqual(['一']);
    await disk.answer();
    expect(autosave.state().kind).toBe('saving');
    await pass(PAUSE_MS);
    await disk.answer();
    expect(disk.received).toEqual(['一', '一二']);
    expect(disk.mostAtOnce).toBe(1);
    expect(autosave.state().kind).toBe('saved');
  });

  it('tries again by itself after a failure, with longer and longer waits', async () => {
    type('一');
    await pass(PAUSE_MS);
    const full = new AppError('disk-full');
    await disk.answer(full);
    expect(autosave.state()).toEqual({ kind: 'failed', error: full });
    await pass(1000);
    await disk.answer(full);
    await pass(1999);
    expect(disk.received).toHaveLength(2);
    await pass(1);
    type('一二');
    await disk.answer();
    expect(autosave.state().kind).toBe('saving');
    await pass(PAUSE_MS);
    await disk.answer();
    expect(disk.received.at(-1)).toBe('一二');
    expect(autosave.state().kind).toBe('saved');
  });

  it('keeps saying what failed while the clerk types on, and does not hurry the next attempt', async () => {
    type('一');
    await pass(PAUSE_MS);
    await disk.answer(new AppError('read-only'));
    type('一二');
    await pass(PAUSE_MS);
    expect(autosave.state().kind).toBe('failed');
    expect(disk.received).toHaveLength(1);
  });

  it('turns an unknown failure into internal', async () => {
    type('一');
    await pass(PAUSE_MS);
    await disk.answer(new TypeError('x'));
    expect(autosave.state()).toMatchObject({ kind: 'failed', error: { code: 'internal' } });
  });

  describe('flush', () => {
    it('writes at once and ends when the text is on the disk', async () => {
      type('一');
      const done = vi.fn();
      const flushed = autosave.flush().then(done);
      await pass(0);
      expect(disk.received).toEqual(['一']);
      expect(done).not.toHaveBeenCalled();
      await disk.answer();
      await flushed;
      expect(done).toHaveBeenCalledOnce();
    });

    it('writes nothing when all is on the disk', async () => {
      await autosave.flush();
      expect(disk.received).toEqual([]);
    });

    it('waits for a save under way and then writes what was typed since', async () => {
      type('一');
      await pass(PAUSE_MS);
      type('一二');
      const flushed = autosave.flush();
      await disk.answer();
      expect(disk.received).toEqual(['一', '一二']);
      await disk.answer();
      await flushed;
      expect(disk.mostAtOnce).toBe(1);
    });

    it('throws what went wrong, so that nobody exports an old text', async () => {
      type('一');
      const flushed = expect(autosave.flush()).rejects.toMatchObject({ code: 'disk-full' });
      await pass(0);
      await disk.answer(new AppError('disk-full'));
      await flushed;
    });
  });

  describe('leaving', () => {
    it('lets the page go when all is on the disk', () => {
      expect(autosave.leave()).toBe(true);
      expect(disk.received).toEqual([]);
    });

    it('sends the last second and lets the page go', () => {
      type('一');
      expect(autosave.leave()).toBe(true);
      expect(disk.received).toEqual(['一']);
    });

    it('sends the newest text even while an older one is under way', async () => {
      type('一');
      await pass(PAUSE_MS);
      type('一二');
      expect(autosave.leave()).toBe(true);
      expect(disk.received).toEqual(['一', '一二']);
    });

    it('sends it once, however many signs of leaving there are', () => {
      type('一');
      autosave.leave();
      expect(autosave.leave()).toBe(true);
      expect(disk.received).toEqual(['一']);
    });

    it('holds the page when the text might not arrive, and saves meanwhile', async () => {
      disk.accepts = false;
      type('一');
      expect(autosave.leave()).toBe(false);
      await pass(0);
      await disk.answer();
      expect(autosave.leave()).toBe(true);
    });

    it('holds the page while saves fail', async () => {
      type('一');
      await pass(PAUSE_MS);
      await disk.answer(new AppError('disk-full'));
      expect(autosave.leave()).toBe(false);
    });

    it('counts what was sent when the page stays after all', async () => {
      type('一');
      autosave.leave();
      await disk.answer();
      expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
      await pass(60_000);
      expect(disk.received).toHaveLength(1);
    });
  });

  it('tells its listeners of each new state until they leave', async () => {
    const seen: string[] = [];
    const leave = autosave.subscribe(() => seen.push(autosave.state().kind));
    type('一');
    type('一二');
    await pass(PAUSE_MS);
    await disk.answer();
    leave();
    type('一二三');
    expect(seen).toEqual(['saving', 'saved']);
  });
});
