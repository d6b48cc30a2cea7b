import { groupBy } from '../../group-by.ts';
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

/** Whether what the record does not say is no word, or stands among what was left out of its line. */
const isListed = (rest: string, out: readonly string[]): boolean =>
  !/[\p{L}\p{N}]/u.test(rest) || out.some((text) => text.includes(rest) || rest.includes(text));

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
  const outByLine = groupBy(leftOut, ({ line }) => line);
  return lines.flatMap((text, at) => {
    const out = (outByLine.get(at + 1) ?? []).map((each) => close(each.text));
    return entriesOf(text.trim()).flatMap(({ field, value, typed }) => {
      if (field === 'unknown' || field === 'unused' || field === 'title') return [];
      const fields = field === 'issuedOn' ? (['publishedOn', 'writtenOn'] as const) : [field];
      if (NONE.test(value) || fields.some((one) => isListed(unsaid(record[one], value), out))) return [];
      return [{ line: at + 1, ...fold(typed) }];
    });
  });
}
