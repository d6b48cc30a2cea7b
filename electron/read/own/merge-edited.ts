import { shaped } from '../../../shared/compare/taken-back.ts';
import { allBlocks, mapBlocks } from '../../../shared/report/blocks.ts';
import { isoDate } from '../../../shared/report/dates.ts';
import type { Annex, Block, Report, Signature } from '../../../shared/report/schema.ts';
import { withUniqueIds } from '../../../shared/report/unique-ids.ts';
import type { SignedLines } from '../../word/signed-lines.ts';

/** A block by all that it is but its id. */
const keyOf = ({ id: _id, ...block }: Block): string =>
  JSON.stringify(Object.entries(block).sort(([one], [other]) => (one < other ? -1 : 1)));

/** 署名 as it stands now; whether a seal goes over it is on no page. */
function signatureOf(read: Report, carried: Report, signed: SignedLines | null): Signature | null {
  const sealed = carried.signature?.sealed;
  const signature = signed
    ? { office: signed.offices.join('、'), date: isoDate(signed.date) }
    : (read.signature ?? null);
  return signature && { ...signature, ...(sealed && { sealed }) };
}

/**
 * The annexes as their pages stand now, each in the place of the one that it was; those without pages as 附件说明 names them,
 * and one whose pages are gone with its name alone.
 */
function annexesOf(read: readonly Annex[], carried: readonly Annex[]): Annex[] {
  const paged = carried.filter(({ blocks }) => blocks.length > 0);
  const isWhole = paged.length === read.length;
  const now = (annex: Annex): Annex | undefined =>
    isWhole ? read[paged.indexOf(annex)] : read.find(({ title }) => title === annex.title);
  const kept = carried.map((annex) =>
    annex.blocks.length > 0 ? (now(annex) ?? { ...annex, blocks: [] }) : annex,
  );
  return [...kept, ...read.filter((annex) => !kept.includes(annex))];
}

/**
 * A report of ours that was edited in Word since: the text as read wins, and from the report inside the file comes only
 * what still matches: what no page shows, levels and small headings, ids of blocks that are as they were, the title's lines.
 * @param keepsElements whether 版头, 版记, 附件说明 and 附注 are as they were
 * @param signed 署名 and 成文日期 by their styles, where the file still has them
 */
export function mergeEdited(
  read: Report,
  carried: Report,
  { keepsElements, signed }: { keepsElements: boolean; signed: SignedLines | null },
): Report {
  const ids = new Map(allBlocks(carried).map((block) => [keyOf(block), block.id]));
  const taken = new Set<string>();
  const known = (block: Block): Block => {
    const id = ids.get(keyOf(block));
    if (id === undefined || taken.has(id)) return { ...block, id: `${block.id}-read` };
    taken.add(id);
    return { ...block, id };
  };
  const { titleLines, letterhead, imprint, annexes, note, fallbackCharacters } = carried;
  const text = withUniqueIds(mapBlocks(shaped(carried, read).report, ({ block }) => known(block)));
  return {
    ...text,
    id: carried.id,
    office: carried.office,
    year: carried.year,
    publication: carried.publication,
    signature: signatureOf(read, carried, signed),
    ...(titleLines && { titleLines }),
    ...(keepsElements && letterhead && { letterhead }),
    ...(keepsElements && imprint && { imprint }),
    ...(keepsElements && annexes && { annexes: annexesOf(text.annexes ?? [], annexes) }),
    ...(keepsElements && note && { note }),
    ...(fallbackCharacters && { fallbackCharacters }),
  };
}
