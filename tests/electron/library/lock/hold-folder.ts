import { createInterface } from 'node:readline';
import { OpenLock } from '../../../../electron/library/lock/open-lock.ts';

// Run as a process of its own: opens a folder as a library does, in a quick rhythm, and says after each line that it is
// given whether it may write.
const [folder = ''] = process.argv.slice(2);
const lock = await OpenLock.take(folder, { beatMs: 60, lookMs: 100, looks: 8 });

const say = (state: string) => process.stdout.write(`${state}\n`);
const state = () => {
  const elsewhere = lock.elsewhere();
  return elsewhere ? `elsewhere ${elsewhere.host} ${elsewhere.isThisComputer}` : 'mine';
};

const COMMANDS: Record<string, () => Promise<string>> = {
  state: async () => state(),
  again: async () => {
    await lock.again();
    return state();
  },
  confirm: () =>
    lock.confirm().then(
      () => 'may write',
      (error) => `may not: ${error.code}`,
    ),
  release: async () => {
    await lock.release();
    return 'released';
  },
};

say(state());
const keepAlive = setInterval(() => {}, 1000);
for await (const line of createInterface({ input: process.stdin })) say((await COMMANDS[line]?.()) ?? '?');
clearInterval(keepAlive);
