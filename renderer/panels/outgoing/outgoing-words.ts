import { writtenDate } from '../../../shared/report/dates.ts';
import type { OutgoingMatch } from '../../../shared/requests.ts';
import { type Outgoing, PURPOSE_NAMES } from '../../../shared/stored/outgoing.ts';
import { momentWords } from '../../ui/time-words.ts';

const KIND_NAMES: Record<Outgoing['kind'], string> = { exported: '导出', printed: '打印', entered: '登记' };

/** What an entry is of, and when it was made: 导出 今天 10:32. */
export const madeWords = ({ kind, at }: Outgoing): string => `${KIND_NAMES[kind]} ${momentWords(at)}`;

/** 2027年1月20日报送云州县司法局; when it was made, for one that has not gone anywhere. */
export function sentWords(entry: Outgoing): string {
  const { purpose, to, on } = entry;
  return purpose === '' ? madeWords(entry) : `${writtenDate(on)}${PURPOSE_NAMES[purpose]}${to}`;
}

/** What came of looking for a file among all entries. */
export function matchWords(fileName: string, matches: readonly OutgoingMatch[]): string {
  if (matches.length === 0) return `送达记录里没有“${fileName}”：它导出以后改过，或者是在别处做的。`;
  const each = matches.map(({ name, entry }) => `“${name}”${sentWords(entry)}的“${entry.fileName}”`);
  return `“${fileName}”就是${each.join('、')}，一个字也没有改过。`;
}
