import type { PublicationRecord } from '../../report/schema.ts';
import type { LeftOutLine } from '../recognition.ts';
import { entriesOf } from '../record-labels.ts';
import { datesIn } from '../signature.ts';
import { fold } from './fold.ts';
import type { Fragment } from './fragments.ts';

const NONE = /^(?:无|暂无|空|[-—/]+)$/;

const close = (text: string): string => fold(text).key.replaceAll(' ', '');

/** A value without what the record has for it; the whole value where the record has another. */
function unsaid(own: string, value: string): string {
  const text = close(value);
  if (own === '') return text;
  const date = datesIn(text).find((one) => one.date === own);
  return text.replace(date?.typed ?? close(own), '');
}

/**
 * Labels above the text, each with its value, of which the record has another value or none: what the report says in one
 * place does not stand in for what it must say in another.
 * @param lines the file's lines above its text
 */
export function mislabelled(
  lines: readonly string[],
  leftOut: readonly LeftOutLine[],
  record: PublicationRecord,
): Fragment[] {
  const out = new Map<number, string[]>();
  for (const { line, text } of leftOut) out.set(line, [...(out.get(line) ?? []), close(text)]);
  const isListed = (line: number, rest: string): boolean =>
    !/[\p{L}\p{N}]/u.test(rest) ||
    (out.get(line) ?? []).some((text) => text.includes(rest) || rest.includes(text));
  return lines.flatMap((text, at) =>
    entriesOf(text.trim()).flatMap(({ field, value, typed }) => {
      if (field === 'unknown' || field === 'unused' || field === 'title') return [];
      if (NONE.test(value) || isListed(at + 1, unsaid(record[field], value))) return [];
      return [{ line: at + 1, ...fold(typed) }];
    }),
  );
}
