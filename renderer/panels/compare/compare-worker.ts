import { compared } from '../../../shared/compare/compared.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { markedPages } from '../../../shared/layout/marked/marked-pages.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { fromColleague, type Material } from '../../../shared/take-back/from-colleague.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { type Standing, standingsOf } from '../../../shared/take-back/standing.ts';
import { type Taken, takeWaiting } from '../../../shared/take-back/waiting.ts';
import type { Asked } from '../../session/asked-worker.ts';

/** What the worker is asked for. */
const answers = {
  comparison: compared,
  /** The pages of 花脸稿. */
  marked: ({ before, after, format }: { before: Report; after: Report; format: Format }): LaidOutPage[] =>
    markedPages(before, after, format),
  /** How each change of a file that came back stands to the text, in their order. */
  standings: ({ returned, now }: { returned: Returned; now: Report }): Standing[] =>
    standingsOf(returned, now),
  /** The text with what was taken of a file that came back and is not in it yet. */
  taken: ({ returned, now, seen }: { returned: Returned; now: Report; seen: readonly string[] }): Taken =>
    takeWaiting(returned, now, seen),
  /** A colleague's material as changes of the report. */
  material: ({
    report,
    material,
    own,
  }: {
    report: Report;
    material: Material;
    own: { id: string; at: string };
  }): Returned => fromColleague(report, material, own),
};

type Answers = typeof answers;
export type CompareKind = keyof Answers;
export type CompareArgument<K extends CompareKind> = Parameters<Answers[K]>[0];
export type CompareReply<K extends CompareKind> = ReturnType<Answers[K]>;

/** A question by its kind. */
export interface CompareQuestion<K extends CompareKind = CompareKind> {
  kind: K;
  argument: CompareArgument<K>;
}

function answer<K extends CompareKind>({ kind, argument }: CompareQuestion<K>): CompareReply<K> {
  const own = answers[kind] as (argument: CompareArgument<K>) => CompareReply<K>;
  return own(argument);
}

self.onmessage = ({ data: { round, question } }: MessageEvent<Asked<CompareQuestion>>): void => {
  self.postMessage({ round, answer: answer(question) });
};
