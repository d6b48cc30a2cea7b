import { describe, expect, it } from 'vitest';
import { flushPage } from '../../../electron/shell/page-flush.ts';
import { FakeContents, ownFrame } from '../support/fake-electron.ts';

describe('asking the page to save', () => {
  it.each([
    [true, 'saved'],
    [false, 'not-saved'],
  ])('hears the answer %j as %s', async (answer, flushed) => {
    const contents = new FakeContents();
    contents.answerFlush(answer);
    expect(await flushPage(contents.real)).toBe(flushed);
    expect(contents.ipc.listenerCount('page:flushed')).toBe(0);
  });

  it('gives up on a page that does not answer', async () => {
    const contents = new FakeContents();
    expect(await flushPage(contents.real, 10)).toBe('no-answer');
    expect(contents.ipc.listenerCount('page:flushed')).toBe(0);
  });

  it('asks a page that was still loading again when it is up', async () => {
    const contents = new FakeContents();
    contents.loading = true;
    const flushed = flushPage(contents.real);
    contents.answerFlush(false);
    contents.emit('dom-ready');
    expect(await flushed).toBe('not-saved');
    expect(['dom-ready', 'did-fail-load'].map((name) => contents.listenerCount(name))).toEqual([0, 0]);
  });

  it('knows that a page which does not come up holds nothing', async () => {
    const failing = new FakeContents();
    failing.loading = true;
    const failed = flushPage(failing.real);
    failing.emit('did-fail-load');
    const slow = new FakeContents();
    slow.loading = true;
    expect([await failed, await flushPage(slow.real, 10)]).toEqual(['saved', 'saved']);
  });

  it('takes no answer from a foreign frame', async () => {
    const contents = new FakeContents();
    contents.answerFlush(true, { parent: ownFrame, url: 'app://bundle/index.html' });
    contents.answerFlush(true, null);
    expect(await flushPage(contents.real, 30)).toBe('no-answer');
  });

  it('takes no answer to an earlier question', async () => {
    const contents = new FakeContents();
    contents.on('sent', (_channel, number: number) => {
      contents.ipc.emit('page:flushed', { senderFrame: ownFrame }, number - 1, true);
    });
    expect(await flushPage(contents.real, 30)).toBe('no-answer');
  });

  it('takes nothing but true for saved', async () => {
    const contents = new FakeContents();
    contents.answerFlush((() => 'yes') as never);
    expect(await flushPage(contents.real)).toBe('not-saved');
  });

  it('does not wait for a page that has crashed', async () => {
    const contents = new FakeContents();
    contents.crashed = true;
    expect(await flushPage(contents.real)).toBe('saved');
    expect(contents.sent).toEqual([]);
  });
});
