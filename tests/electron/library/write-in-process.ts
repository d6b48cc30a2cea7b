import { replaceFile } from '../../../electron/library/replace-file.ts';

// Run as a process of its own and killed in the middle: replaces one file for ever, each time with a text of one
// repeated letter whose length stands in it.
const [file = ''] = process.argv.slice(2);
for (let count = 0; ; count += 1) {
  const text = String.fromCharCode(97 + (count % 26)).repeat(1000 + (count % 7) * 90_000);
  await replaceFile(file, JSON.stringify({ length: text.length, text }));
  if (count === 3) process.stdout.write('started\n');
}
