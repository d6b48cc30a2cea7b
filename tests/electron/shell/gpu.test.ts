import { EventEmitter } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avoidBrokenGpu } from '../../../electron/shell/gpu.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A start of a version; says whether it draws without the GPU. */
function start(file: string, version = '1.0.0') {
  const drawn = { withoutGpu: false };
  const logged: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    getVersion: () => version,
    disableHardwareAcceleration: () => {
      drawn.withoutGpu = true;
    },
  });
  avoidBrokenGpu(app as never, file, (where) => logged.push(where));
  const end = (type: string, reason: string) => app.emit('child-process-gone', {}, { type, reason });
  return { ...drawn, end, logged };
}

const newFile = async () => join(await temporaryFolder(), 'gpu-failed');

it.each(['crashed', 'killed', 'oom', 'launch-failed', 'abnormal-exit'])(
  'draws without the GPU from the next start on when its process ended: %s',
  async (reason) => {
    const file = await newFile();
    const first = start(file);
    expect(first.withoutGpu).toBe(false);
    first.end('GPU', reason);
    expect([start(file).withoutGpu, start(file).withoutGpu]).toEqual([true, true]);
  },
);

it.each([
  ['GPU', 'clean-exit'],
  ['Utility', 'crashed'],
])('thinks nothing of a process of the kind %s that ended with %s', async (type, reason) => {
  const file = await newFile();
  start(file).end(type, reason);
  expect(start(file).withoutGpu).toBe(false);
});

it('tries the GPU again in a new version', async () => {
  const file = await newFile();
  start(file).end('GPU', 'crashed');
  expect(start(file, '1.1.0').withoutGpu).toBe(false);
});

it('starts all the same where it cannot be noted', async () => {
  const file = await newFile();
  await mkdir(file);
  const first = start(file);
  first.end('GPU', 'crashed');
  expect([first.logged, start(file).withoutGpu]).toEqual([['gpu'], false]);
});
