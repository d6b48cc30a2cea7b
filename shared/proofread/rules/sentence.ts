import { cutFirstSentence } from '../../text/sentences.ts';

/** A stretch of a text. */
export interface Stretch {
  from: number;
  to: number;
}

/** The sentences of a text, each up to and with its closing mark. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  for (let from = 0; from < text.length; ) {
    const { heading, stop } = cutFirstSentence(text.slice(from));
    const to = from + heading.length + stop.length;
    sentences.push({ from, to });
    from = to;
  }
  return sentences;
}

/** The sentences of a text, cut at ； as well. */
const statementsOf = (text: string): Stretch[] =>
  sentencesOf(text).flatMap(({ from, to }) => {
    const pieces = text.slice(from, to).split(/(?<=；)/);
    let at = from;
    return pieces.map((piece) => {
      at += piece.length;
      return { from: at - piece.length, to: at };
    });
  });

/** The statements of a text that an expression without the flag g is found in. */
export const statementsWith = (text: string, expression: RegExp): Stretch[] =>
  expression.test(text)
    ? statementsOf(text).filter(({ from, to }) => expression.test(text.slice(from, to)))
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
