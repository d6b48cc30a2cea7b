import { join, parse } from 'node:path';
import { isThere } from '../library/is-there.ts';

/**
 * The path of a name that the folder does not have yet: 收集表（1）.xlsx beside 收集表.xlsx. What a station has filled in
 * already is never written over. @throws AppError what keeps one from looking into the folder
 */
export async function freeName(folder: string, name: string): Promise<string> {
  const { name: plain, ext } = parse(name);
  let file = join(folder, name);
  for (let count = 1; await isThere(file); count += 1) file = join(folder, `${plain}（${count}）${ext}`);
  return file;
}
