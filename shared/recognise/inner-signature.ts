import type { LeftOutLine } from './recognition.ts';
import { signatureLine } from './signature.ts';
import type { SourceLine } from './source-line.ts';

/** What stands between a report and a plan behind it: the report's own signature, for the file ends in the plan's. */
export interface InnerSignature {
  leftOut: LeftOutLine[];
  rest: SourceLine[];
}

/** Takes the signature right above a plan's headline out of the body; below both there is another one. @param at the headline; -1 for none */
export function takeInnerSignature(lines: readonly SourceLine[], at: number): InnerSignature {
  const isSigned = ({ text, rows }: SourceLine): boolean => !rows && signatureLine(text) !== null;
  const from = lines.slice(0, Math.max(0, at)).findLastIndex((line) => !isSigned(line)) + 1;
  const signed = lines.slice(from, Math.max(from, at));
  const said = signed.map(({ text }) => signatureLine(text));
  const isWhole =
    said.some((one) => (one?.offices.length ?? 0) > 0) && said.some((one) => (one?.date ?? '') !== '');
  if (!isWhole) return { leftOut: [], rest: [...lines] };
  return {
    leftOut: signed.map((line) => ({ ...line, reason: 'unplaced' })),
    rest: [...lines.slice(0, from), ...lines.slice(at)],
  };
}
