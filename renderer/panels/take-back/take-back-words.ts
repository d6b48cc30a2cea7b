import type { StandingProposal } from './use-standings.ts';

/** What became of a change: 待写入, 已写入, 不采纳; of an undecided one whether the text stands in its way. */
export function stateWords({
  proposal: { decision, written },
  standing: { state },
  waits,
}: StandingProposal): string {
  if (waits) return '已采纳，待写入';
  if (decision === 'taken' && written) return '已写入';
  if (state === 'there') return '正文里已经是这样';
  if (decision === 'left') return '不采纳';
  if (state === 'gone') return '这一段现在没有了';
  return state === 'both' ? '这里后来也改过' : '';
}

/** What is still to be decided. */
export const isOpen = ({ proposal, standing }: StandingProposal): boolean =>
  proposal.decision === 'open' && standing.state !== 'there';

/** What can be taken at once: nothing that is asked about, and nothing that stands in the way of what was written since. */
export const isPlain = (one: StandingProposal): boolean =>
  isOpen(one) && one.standing.state === 'free' && (one.proposal.asked ?? '') === '';

/** How many there are, and how many wait: 12 处改动，还有 5 处没有定. */
export function countWords(all: readonly StandingProposal[]): string {
  const open = all.filter(isOpen).length;
  if (all.length === 0) return '没有改动。';
  return open === 0 ? `${all.length} 处改动，都定了` : `${all.length} 处改动，还有 ${open} 处没有定`;
}

/** That changes of looks are left aside. */
export const formatWords = (count: number): string => `已忽略 ${count} 处格式改动`;
