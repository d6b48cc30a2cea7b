import type { JobReply } from '../../../electron/host/work/thread.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { report as reportSchema } from '../../../shared/report/schema.ts';

/** What a reading came to: right, refused in words, read with something named that did not agree, or a fault. */
export type Verdict = { is: 'read' | 'refused' } | { is: 'named' | 'fault'; what: string };

const fault = (what: string): Verdict => ({ is: 'fault', what });

/** A proof must account for everything, or name what it cannot: a loss that nobody names is the fault. */
function judgeReading({ report, proof }: Recognition): Verdict {
  const { paragraphs, characters, unaccounted } = proof;
  if (!reportSchema.safeParse(report).success) return fault('a report that the schema refuses');
  if (paragraphs.total === 0) return fault('nothing was proven');
  if (unaccounted.length > 0) return { is: 'named', what: JSON.stringify(unaccounted.slice(0, 2)) };
  const isWhole = paragraphs.found === paragraphs.total && characters.found === characters.total;
  return isWhole ? { is: 'read' } : fault(`silent loss: ${JSON.stringify({ paragraphs, characters })}`);
}

/** Judges what an import came to; a job that crashed, hung or ran out of memory is a fault. */
export function judge(reply: JobReply): Verdict {
  if ('broken' in reply) return fault(reply.broken.split('\n').slice(0, 3).join(' '));
  if (!('code' in reply)) return judgeReading(reply.value as Recognition);
  return ['not-finished', 'internal'].includes(reply.code) ? fault(reply.code) : { is: 'refused' };
}
