import { compareWords } from '../compare/compare-words.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Proposal } from './proposal.ts';
import { isBesideBlocks } from './texts.ts';

type Draft = Pick<Proposal, 'kind' | 'before' | 'after' | 'target'>;

/** What a leader writes in brackets into the text, and means the text itself. */
const REMARK = /[（(【[][^（）()【】[\]]{0,30}[）)】\]]/g;
const SAYS =
  /删|核实|核对|核准|补充|待补|改为|改成|建议|是否|不妥|再斟酌|斟酌|另起|挪到|移到|合并|简化|压缩|展开|？|\?/;

/** What is longer, or closes with a stop, is no heading that was typed without a number. */
const LONGEST_HEADING = 30;

const NAMES =
  /[《》]|书记|镇长|乡长|县长|区长|市长|局长|所长|主任|主席|委员|同志|人民政府|党委|人大|司法所|委员会|办公室/;

/** A remark in brackets that came with the change; undefined where there is none. */
export function remarkIn({ before, after }: Draft): string | undefined {
  const old = new Set(before.match(REMARK) ?? []);
  return (after.match(REMARK) ?? []).find((words) => !old.has(words) && SAYS.test(words));
}

const isHeadingLike = ({ kind, target, after }: Draft): boolean =>
  kind === 'inserted' &&
  target.kind === 'blocks' &&
  target.blocks.length === 1 &&
  target.blocks[0]?.kind === 'paragraph' &&
  after.length <= LONGEST_HEADING &&
  !/[。；！？：]$/.test(after);

/**
 * What cannot be told of a change for certain.
 * @param marked words that were marked for deletion by hand, with 删 beside them
 */
export function doubtOf(draft: Draft, marked: readonly string[]): string | undefined {
  const { before, after } = draft;
  const byHand = marked.find((words) => words !== '' && before.includes(words) && !after.includes(words));
  if (byHand !== undefined) return `“${shortened(byHand)}”旁边写着“删”，按删去读的，请看一看。`;
  const remark = remarkIn(draft);
  if (remark !== undefined) return `“${shortened(remark)}”像是给您看的话，不是正文。可以记为批注。`;
  return isHeadingLike(draft) ? '这一段像是小标题，也可能是正文，请选一选。' : undefined;
}

const shortened = (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}…` : words);

const figuresOf = (text: string): string =>
  readFigures(text)
    .map((figure) => figure.text)
    .sort()
    .join('\n');

/** Whether a change is of a figure or of a name, which a clerk looks at first. */
export function weightOf({ kind, before, after, target }: Draft): Proposal['weighs'] {
  if (kind === 'fact') return 'names';
  if (kind !== 'edited' && !(target.kind === 'words' && kind === 'inserted')) return undefined;
  if (figuresOf(before) !== figuresOf(after)) return 'figures';
  if (target.kind !== 'words') return undefined;
  if (isBesideBlocks(target.address)) return 'names';
  const changed = compareWords(before, after).filter((stretch) => stretch.kind !== 'same');
  return changed.some(({ text }) => NAMES.test(text)) ? 'names' : undefined;
}
