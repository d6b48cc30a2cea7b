import { isSureLine, signatureLine } from './signature.ts';
import type { SourceLine } from './source-line.ts';

/** What closes a report, with or without a stop behind it: 特此报告, 以上报告请审阅. */
const CLOSING_WORDS =
  /^(?:特此\p{Script=Han}{2,6}|专此\p{Script=Han}{2,6}|以上报告\p{Script=Han}{0,8})[。！]?\s*(?=\S)/u;
const LONGEST_SIGNATURE = 80;

/** Where a signature may begin in a text: behind its closing words, or behind its last sentence. */
function signedFrom(text: string): { at: number; isClosed: boolean } {
  const [words] = CLOSING_WORDS.exec(text) ?? [];
  if (words !== undefined && /[。！\s]$/.test(words)) return { at: words.length, isClosed: true };
  const end = text.endsWith('。') ? text.length - 1 : text.length;
  const stop = Math.max(...['。', '！', '；'].map((mark) => text.lastIndexOf(mark, end - 1)));
  return { at: stop + 1, isClosed: false };
}

/**
 * A line below which nothing but the signature comes, and into which it runs on, as two: 特此报告。 竹坞镇人民政府 2025年1月10日.
 * Behind a sentence that closes nothing it is one only with office and date.
 */
export function cutSignature(line: SourceLine): SourceLine[] {
  const { text, rows } = line;
  const { at, isClosed } = signedFrom(text);
  const typed = text.slice(at).trim();
  if (rows || at === 0 || typed === '' || typed.length > LONGEST_SIGNATURE) return [line];
  const signed = signatureLine(typed);
  if (!signed || signed.offices.length === 0 || !isSureLine(signed, typed)) return [line];
  if (signed.date === '' && !isClosed) return [line];
  return [text.slice(0, at).trim(), typed].map((piece) => ({ ...line, text: piece }));
}
