import type { Proposal } from '../../../shared/take-back/proposal.ts';
import type { Comments } from '../comments/use-comments.ts';

const NOBODY = '修改稿';

/** Keeps what a leader has written into the text for the clerk as a comment on what it was written to. */
export function remarkToComment({ remark, target, before, author }: Proposal, comments: Comments): void {
  if (remark === undefined) return;
  const words = remark.slice(1, -1);
  if (target.kind === 'words') {
    const { address, from } = target;
    comments.addAt({ block: address, from, to: from + before.length }, before, author ?? NOBODY, words);
    return;
  }
  const block = target.kind === 'blocks' ? (target.behind[0] ?? target.gone[0] ?? 'title') : 'title';
  comments.addAt({ block, from: 0, to: 0 }, before, author ?? NOBODY, words);
}
