import { describe, expect, it } from 'vitest';
import { isOwnFrame, registerRequests } from '../../../electron/shell/ipc.ts';
import { requestNames } from '../../../shared/requests.ts';
import { ownFrame } from '../support/fake-electron.ts';
import { stubHandlers } from '../support/stub-handlers.ts';

type Listener = (event: { senderFrame: unknown }, argument?: unknown) => unknown;

function registered() {
  const channels = new Map<string, Listener>();
  const { asked, handlers } = stubHandlers();
  const handle = (name: string, listener: unknown) => channels.set(name, listener as Listener);
  registerRequests({ handle } as never, handlers, () => {});
  return { channels, asked };
}

describe('requests over IPC', () => {
  it('are those of the contract and no others', () => {
    expect([...registered().channels.keys()]).toEqual(requestNames);
  });

  it('are answered when they come from the page', async () => {
    const { channels, asked } = registered();
    expect(await channels.get('library:open')?.({ senderFrame: ownFrame }, { id: 'a' })).toEqual({
      ok: true,
      value: null,
    });
    expect(asked).toEqual([['library:open', { id: 'a' }]]);
  });

  it.each<[string, { parent: object | null; url: string } | null]>([
    ['a frame that is gone', null],
    ['a frame inside the page', { parent: ownFrame, url: 'app://bundle/index.html' }],
    ['an empty page', { parent: null, url: 'about:blank' }],
    ['no address', { parent: null, url: '' }],
    ['a web page', { parent: null, url: 'https://example.org/' }],
    ['a file', { parent: null, url: 'file:///tmp/index.html' }],
    ['another host of our scheme', { parent: null, url: 'app://other/index.html' }],
    ['a host that begins like ours', { parent: null, url: 'app://bundle.example.org/' }],
    ['our address as a text inside another', { parent: null, url: 'https://example.org/?app://bundle/' }],
    ['a data address', { parent: null, url: 'data:text/html,app://bundle/' }],
  ])('are refused from %s', async (_what, senderFrame) => {
    const { channels, asked } = registered();
    expect(isOwnFrame(senderFrame as never)).toBe(false);
    for (const name of requestNames) {
      const result = await channels.get(name)?.({ senderFrame }, undefined);
      expect(result).toEqual({ ok: false, error: { code: 'not-allowed', detail: '' } });
    }
    expect(asked).toEqual([]);
  });
});
