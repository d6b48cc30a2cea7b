import type { Node } from '@tiptap/pm/model';
import type { BegunSentence, Decisions } from '../../../shared/roll-forward/baseline.ts';
import { type Standing, type StillCarried, stillCarried } from '../../../shared/roll-forward/carried.ts';
import { inDocument, type SentenceInText } from './document-sentences.ts';
import { documentBody } from './document-to-report.ts';

/** A carried sentence where it stands in the editor's document. */
export type StandingInText = Standing<SentenceInText>;

/** Which carried sentences still stand in the editor's document, and where. */
export function standingSentences(
  doc: Node,
  carried: readonly BegunSentence[],
  decisions: Decisions,
): StillCarried<SentenceInText> {
  const { standing, counts } = stillCarried(carried, documentBody(doc), decisions);
  const locate = inDocument(doc);
  return {
    counts,
    standing: standing.flatMap(({ carried: one, now }) =>
      locate(now).map((found) => ({ carried: one, now: found })),
    ),
  };
}
