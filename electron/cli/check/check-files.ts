import type { Surroundings } from '../../../shared/proofread/context.ts';
import { sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import { recogniseFile, say, writeJson } from '../files.ts';
import { explain } from '../messages.ts';
import { checkedLines, countOf, printed } from './check-words.ts';
import { type Checked, checkRead, readForCheck } from './read-checked.ts';

interface CheckedFile {
  file: string;
  checked: Checked;
  same: number | undefined;
}

/** Checks one file; a file that cannot be read is said so and stops no other. */
async function checkOne(file: string, around: Surroundings): Promise<CheckedFile | null> {
  try {
    const checked = checkRead(readForCheck(await recogniseFile(file)), around);
    const same = around.last ? sameAsLast(checked.report, around.last).share : undefined;
    return { file, checked, same };
  } catch (error) {
    say(`${explain(error)}。`);
    return null;
  }
}

/**
 * Checks files one after the other, as text or as JSON on standard output.
 * @returns whether all could be read, and nothing is wrong for certain
 */
export async function checkFiles(
  files: readonly string[],
  around: Surroundings,
  asJson: boolean,
): Promise<boolean> {
  const done: CheckedFile[] = [];
  for (const file of files) {
    const one = await checkOne(file, around);
    if (one) done.push(one);
    if (one && !asJson) {
      const heading = files.length > 1 ? [`${file}：`] : [];
      process.stdout.write([...heading, ...checkedLines(one.checked, one.same), ''].join('\n'));
    }
  }
  if (asJson)
    await writeJson(
      undefined,
      done.map(({ file, checked, same }) => printed(file, checked, same)),
    );
  return (
    done.length === files.length && done.every(({ checked }) => countOf(checked.findings, 'certain') === 0)
  );
}
