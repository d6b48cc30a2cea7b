import { AppError } from '../../shared/app-error.ts';
import { CHANGE_WORDS } from '../../shared/compare/change-words.ts';
import type { Change } from '../../shared/compare/changes.ts';
import type { Proof, Recognition } from '../../shared/recognise/recognition.ts';
import { placedSentences } from '../../shared/report/placed-sentences.ts';
import type { Rolled } from '../../shared/roll-forward/roll-forward.ts';
import { changesWords, leftOutWords, typedFailureWords, unaccountedWords } from '../../shared/words.ts';

/** The sentence for whatever was thrown, naming the file where it is known. */
export function explain(error: unknown): string {
  if (!(error instanceof AppError))
    return `${typedFailureWords('internal')}：${error instanceof Error ? error.message : error}`;
  return error.detail === ''
    ? typedFailureWords(error.code)
    : `${error.detail}：${typedFailureWords(error.code)}`;
}

/** The proof in numbers: 41/41 段，59/59 个数字. */
export const proofLine = ({ paragraphs, figures }: Proof): string =>
  `${paragraphs.found}/${paragraphs.total} 段，${figures.found}/${figures.total} 个数字`;

/** What a person must know of a draft: every change, every doubt, and how many of last year's sentences it carries. */
export function rolledLines({ report, moved, questions }: Rolled): string[] {
  return [
    ...moved.map(
      ({ where, before, after }) => `已改 ${where} ${before} → ${after === '' ? '（留空）' : after}`,
    ),
    ...questions.map(({ where, text, asked }) => `请看一看 ${where} ${text}：${asked}`),
    `沿用去年 ${placedSentences(report).length} 处`,
  ];
}

/** What a person must know of a file that was read: the proof, what it does not account for, what was changed on purpose, every line left out, every doubt. */
export function recognitionLines({ proof, leftOut, questions }: Recognition): string[] {
  const changes = changesWords(proof.changes);
  return [
    proofLine(proof),
    `全文 ${proof.characters.found}/${proof.characters.total} 个字有着落`,
    ...proof.unaccounted.map((each) => `请核对 ${unaccountedWords(each)}`),
    ...(changes === '' ? [] : [`读入时有意改动：${changes}`]),
    ...leftOut.map(({ line, text, reason }) => `未读入 第${line}行（${leftOutWords(reason)}）：${text}`),
    ...questions.map(({ where, text, asked }) => `请看一看 ${where} ${text}：${asked}`),
  ];
}

const quoted = (text: string): string => (text === '' ? '（没有）' : `“${text.replaceAll('\n', '⏎')}”`);

/** A change in one line: 修改 一、（二）第3段：“…” → “…”. */
export const changeLine = ({ kind, where, before, after }: Omit<Change, 'row'>): string =>
  `${CHANGE_WORDS[kind]} ${where}：${before === after ? quoted(after) : `${quoted(before)} → ${quoted(after)}`}`;
