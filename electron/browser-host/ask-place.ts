import { isAbsolute } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { PlaceAnswer } from '../host/open-place.ts';

const QUESTION = '按回车再试；要换一个位置，请输入文件夹的完整路径再按回车：';
const UNASKED = '接好以后请重新启动；要换一个位置，请用环境变量 FAZHI_DATA_DIR 写明。';

/** Asks on the terminal where the reports are; where nobody sits at one, says what to do and gives up. */
export async function askPlace(sentence: string): Promise<PlaceAnswer> {
  process.stderr.write(`${sentence}\n`);
  if (!process.stdin.isTTY) {
    process.stderr.write(`${UNASKED}\n`);
    return { kind: 'quit' };
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const folder = (await terminal.question(QUESTION)).trim();
  terminal.close();
  return isAbsolute(folder) ? { kind: 'move', folder } : { kind: 'retry' };
}
