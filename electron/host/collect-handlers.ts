import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Delivery, Handlers } from '../../shared/requests.ts';
import { freeName } from '../collect/free-name.ts';
import type { SheetFile } from '../collect/sheet-files.ts';
import { onFile } from '../library/file-error.ts';
import { zipParts } from '../word/write/zip-parts.ts';
import type { HandlerParts } from './handler-parts.ts';
import { suggestedFileName } from './suggested-file-name.ts';

type CollectHandlers = Pick<Handlers, Extract<keyof Handlers, `collect:${string}`>>;
type Parts = Pick<HandlerParts, 'stations' | 'work' | 'deliver' | 'chooseFolder' | 'delivered'>;

const WHERE = '数据收集表存到哪个文件夹';

async function intoFolder(
  files: readonly SheetFile[],
  { chooseFolder, delivered }: Parts,
): Promise<Delivery> {
  const folder = await chooseFolder?.(WHERE);
  if (!folder) return { kind: 'cancelled' };
  let first = '';
  for (const { name, bytes } of files) {
    const file = await freeName(folder, name);
    await onFile(file, () => writeFile(file, bytes, { flag: 'wx' }));
    first ||= file;
  }
  return {
    kind: 'saved',
    fileName: `${files.length} 份收集表，在“${basename(folder)}”里`,
    id: delivered.note(first),
  };
}

/** Where no folder can be chosen, all files are in one. */
async function asOne(files: readonly SheetFile[], year: number, { deliver }: Parts): Promise<Delivery> {
  const parts = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return deliver(suggestedFileName(`${year}年度数据收集表`, 'zip'), zipParts(parts, new Date()));
}

/** What the host does for each request that concerns data sheets. */
export const collectHandlers = (parts: Parts): CollectHandlers => ({
  'collect:stations': () => parts.stations.get(),
  'collect:keep-stations': async ({ plan }) => {
    await parts.stations.set(plan);
    return null;
  },
  'collect:write': async ({ sheets, year, kind, work: job }) => {
    const files = await parts.work.run('write-sheets', { sheets, year, kind }, job);
    return parts.chooseFolder ? intoFolder(files, parts) : asOne(files, year, parts);
  },
  'collect:read': ({ name, bytes, work: job }) => parts.work.run('read-sheet', { name, bytes }, job),
});
