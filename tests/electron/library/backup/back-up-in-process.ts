import { Backups } from '../../../../electron/library/backup/backups.ts';
import { Library } from '../../../../electron/library/library.ts';
import { sampleReport } from '../../support/sample-report.ts';

// Run as a process of its own and killed in the middle: changes the reports, makes a backup and brings it in, for ever.
const [folder = ''] = process.argv.slice(2);
const library = await Library.open(folder);
const backups = new Backups(library, folder, () => {});
const ids = ['one', 'two', 'three'];
for (const id of ids) await library.save(sampleReport(id, '开始'));
for (let count = 0; ; count += 1) {
  for (const id of ids) await library.save(sampleReport(id, `第${count}稿`));
  await backups.make();
  const [newest] = (await backups.status()).kept;
  await library.save(sampleReport('one', `第${count}稿以后`));
  await backups.restore({ kept: newest?.name ?? '' }, { ids, settings: false });
  if (count === 0) process.stdout.write('started\n');
}
