import type { Node } from '@tiptap/pm/model';
import type { BegunSentence } from '../../../shared/roll-forward/baseline.ts';
import { type Found, findCarried, type Waiting } from '../../../shared/roll-forward/carried.ts';
import { inDocument, type SentenceInText } from './document-sentences.ts';
import { documentBody } from './document-to-report.ts';

/** A carried sentence that waits, where it stands in the editor's document. */
export type WaitingInText = Waiting<SentenceInText>;

/** Where carried sentences stand in the editor's document. @param words what some were made everywhere at once */
export function findInDocument(
  doc: Node,
  carried: readonly BegunSentence[],
  words?: Readonly<Record<string, string>>,
): Found<SentenceInText> {
  const locate = inDocument(doc);
  return new Map(
    [...findCarried(carried, documentBody(doc), words)].flatMap(([one, now]) =>
      locate(now).map((found) => [one, found] as const),
    ),
  );
}
