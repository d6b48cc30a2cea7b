import { countShared, letterPairs, likeness } from '../compare/letter-pairs.ts';
import { reportLines } from '../compare/report-lines.ts';
import { cellAddress, type Place, partAddress } from '../report/place.ts';
import { PART_ROLES, type Report } from '../report/schema.ts';
import type { Comment } from './comment.ts';

/** A comment as a file has it: on which words, of which paragraph, from which letter on. */
export interface FileComment extends Pick<Comment, 'author' | 'at' | 'text' | 'done' | 'replies' | 'quote'> {
  paragraph: string;
  from: number;
}

/** Less alike than this, a paragraph is another one. */
const ALIKE = 0.3;

const addressOf = (id: string): string => {
  const role = PART_ROLES.find((each) => each === id);
  if (role) return partAddress(role);
  return id === 'signature' ? 'office' : id;
};

/** Every text that a comment can be on, by its address. */
export function commentedTexts(report: Report): [address: string, text: string][] {
  return reportLines(report)
    .filter(({ kind }) => kind !== 'annex' && kind !== 'note')
    .flatMap(({ id, text, rows }) => [
      [addressOf(id), text] as [string, string],
      ...(rows ?? []).flatMap((cells, row) =>
        cells.map((cell, at): [string, string] => [cellAddress(id, row, at), cell.text]),
      ),
    ]);
}

/** How well a text fits the paragraph that a comment stood in: 1 where it is that paragraph, without its number. */
function likenessTo(text: string, { paragraph, quote }: FileComment): number {
  if (text === '') return 0;
  const hasQuote = quote !== '' && text.includes(quote) ? 1 : 0;
  if (paragraph.endsWith(text) || text.endsWith(paragraph)) return 2 + hasQuote;
  const [one, other] = [letterPairs(text), letterPairs(paragraph)];
  const alike = countShared(one, other) === 0 ? 0 : likeness(one, other);
  return alike < ALIKE ? hasQuote * ALIKE : alike + hasQuote;
}

/** Where the quoted words stand in a text: as near to where they stood as they are found. */
function placeIn(block: string, text: string, { paragraph, quote, from }: FileComment): Place {
  const shift = paragraph.endsWith(text) ? paragraph.length - text.length : 0;
  const wanted = Math.max(0, from - shift);
  if (quote === '') return { block, from: Math.min(wanted, text.length), to: Math.min(wanted, text.length) };
  const at = text.startsWith(quote, wanted) ? wanted : text.indexOf(quote);
  return at < 0 ? { block, from: 0, to: text.length } : { block, from: at, to: at + quote.length };
}

/** A file's comment on the report: at its words, or kept without a place where those are not in it. */
export function anchored(report: Report, comment: FileComment, id: string): Comment {
  const { author, at, text, done, replies, quote } = comment;
  const own = { id, quote, author, at, text, done, replies };
  const fits = commentedTexts(report).map(
    ([address, words]) => [likenessTo(words, comment), address, words] as const,
  );
  const [best] = fits.toSorted(([one], [other]) => other - one);
  if (!best || best[0] < ALIKE) return { ...own, place: { block: 'title', from: 0, to: 0 }, gone: true };
  return { ...own, place: placeIn(best[1], best[2], comment) };
}
