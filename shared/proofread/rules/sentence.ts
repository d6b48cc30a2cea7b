import { sentenceStops } from '../../text/sentences.ts';

/** A stretch of a text. */
export interface Stretch {
  from: number;
  to: number;
}

/** The sentences of a text, each up to and with its closing mark, as `cutFirstSentence` cuts one after the other. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const stop of sentenceStops(text)) {
    sentences.push({ from, to: stop + 1 });
    from = stop + 1;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}

/** Sentences cut at ； as well. */
const statementsOf = ({ text, sentences }: Sentences): Stretch[] =>
  sentences.flatMap(({ from, to }) => {
    const pieces = text.slice(from, to).split(/(?<=；)/);
    let at = from;
    return pieces.map((piece) => {
      at += piece.length;
      return { from: at - piece.length, to: at };
    });
  });

/** A text and its sentences. */
export interface Sentences {
  readonly text: string;
  readonly sentences: readonly Stretch[];
}

/** The statements of a text that an expression without the flag g is found in. */
export const statementsWith = (read: Sentences, expression: RegExp): Stretch[] =>
  expression.test(read.text)
    ? statementsOf(read).filter(({ from, to }) => expression.test(read.text.slice(from, to)))
    : [];

/** What stands in the clause before a position, back to the nearest mark. */
export function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.slice(
    Math.max(
      ...['，', '。', '；', '、', '：', '！', '？', '（', '\n'].map((mark) => before.lastIndexOf(mark)),
    ) + 1,
  );
}

/** A stretch that an expression was found in, with its groups. */
export interface Match extends Stretch {
  found: RegExpExecArray;
}

/** Every match of an expression with the flag g. Most texts have none: matchAll would copy the expression for each. */
export function matchesOf(text: string, expression: RegExp): Match[] {
  const matches: Match[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    matches.push({ from: found.index, to: found.index + found[0].length, found });
    if (found[0] === '') expression.lastIndex += 1;
  }
  return matches;
}
