import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { type Asked, AskedWorker } from '../../../renderer/session/asked-worker.ts';

/** A port that copies what it is given as a worker does, and answers with twice the number. */
function doubling(): Worker {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  port2.onmessage = ({ data: { round, question } }: MessageEvent<Asked<number>>) =>
    port2.postMessage({ round, answer: 2 * question });
  return Object.assign(port1, { onerror: null, terminate: () => port1.close() }) as unknown as Worker;
}

/** Throws away what nobody holds any more. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  // A reference that was looked at is held until the end of the turn.
  await new Promise((resolve) => setTimeout(resolve));
  (runInNewContext('gc') as () => void)();
}

const UNSENDABLE = () => 0;

it('A question that cannot be sent is refused at once and kept by nobody, and the next one is answered', async () => {
  const asked = new AskedWorker<unknown, number>(doubling);
  const refused = async (): Promise<WeakRef<Promise<number>>> => {
    const question = asked.ask(UNSENDABLE);
    await expect(question).rejects.toThrow('could not be cloned');
    return new WeakRef(question);
  };
  const kept = await refused();
  await collectGarbage();
  expect(kept.deref()).toBeUndefined();
  expect(await asked.ask(21)).toBe(42);
});

it('A worker that cannot be started is said to whoever asks, and tried again with the next question', async () => {
  let isBroken = true;
  const asked = new AskedWorker<number, number>(() => {
    if (isBroken) throw new Error('no worker');
    return doubling();
  });
  await expect(asked.ask(1)).rejects.toThrow('no worker');
  isBroken = false;
  expect(await Promise.all([asked.ask(2), asked.ask(3)])).toEqual([4, 6]);
});

it('A worker that fails while it is asked fails that question too, and another one answers the next', async () => {
  let isFailing = true;
  const asked = new AskedWorker<number, number>(() => {
    const worker = doubling();
    if (!isFailing) return worker;
    return Object.assign(worker, {
      postMessage: () => worker.onerror?.({ message: 'out of memory' } as ErrorEvent),
    });
  });
  await expect(asked.ask(1)).rejects.toThrow('out of memory');
  isFailing = false;
  expect(await asked.ask(4)).toBe(8);
});
