import { describe, expect, it } from 'vitest';
import { endInTime } from '../../../electron/shell/end-in-time.ts';

function logging() {
  const logged: unknown[][] = [];
  return { logged, log: (...line: unknown[]) => void logged.push(line) };
}

describe('the end of the program', () => {
  it('waits for what is being written', async () => {
    const { logged, log } = logging();
    let isWritten = false;
    const work = new Promise((resolve) => setTimeout(resolve, 50)).then(() => {
      isWritten = true;
    });
    await endInTime(work, 'library', log);
    expect([isWritten, logged]).toEqual([true, []]);
  });

  it('comes although something never answers, and is noted', async () => {
    const { logged, log } = logging();
    await endInTime(new Promise(() => {}), 'backups', log, 10);
    expect(logged).toEqual([['backups: not waited for', undefined]]);
  });

  it('comes although something fails, and is noted', async () => {
    const { logged, log } = logging();
    const error = new Error('x');
    await endInTime(Promise.reject(error), 'backups', log);
    expect(logged).toEqual([['backups', error]]);
  });
});
