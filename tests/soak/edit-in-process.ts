import { Backups } from '../../electron/library/backup/backups.ts';
import { Library } from '../../electron/library/library.ts';
import { BESIDE, MAIN, reportOf, textOf } from './soaked-report.ts';

// Run as a process of its own and killed in the middle: does to a library what a clerk does, for ever, and says before
// each thing that it is tried and after it that it is done.
const [folder = '', first = '1'] = process.argv.slice(2);
const library = await Library.open(folder);
const backups = new Backups(library, folder, () => {});
const say = (line: string) => process.stdout.write(`${line}\n`);
const one = (of: number) => Math.floor(Math.random() * of);

async function done(what: string, task: () => Promise<unknown>): Promise<void> {
  say(`try ${what}`);
  await task();
  say(`done ${what}`);
}

async function other(number: number): Promise<void> {
  switch (one(6)) {
    case 0:
      return done(`name ${number}`, () => library.keepVersion(MAIN, 'saved', `稿${number}`));
    case 1:
      return done(`export ${number}`, () =>
        library.markExported(MAIN, `报告${number}.docx`, Buffer.from(`PK${number}`)),
      );
    case 2:
      return done('delete', () => library.delete(BESIDE));
    case 3:
      return done('restore', () => library.restore(BESIDE));
    case 4:
      return done(`backup ${number}`, () => backups.make());
    default:
      await library.list();
  }
}

for (let number = Number(first); ; number += 1) {
  await done(`save ${number}`, () => library.save(reportOf(MAIN, textOf(number))));
  if (one(3) === 0) await other(number);
}
