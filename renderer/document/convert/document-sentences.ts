import type { Node } from '@tiptap/pm/model';
import { partNumber, sectionNumber } from '../../../shared/report/numbering.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import type { PartRole } from '../../../shared/report/schema.ts';
import { rowText } from '../../../shared/report/table.ts';
import type { PlacedSentence } from '../../../shared/roll-forward/placed-sentences.ts';
import { splitSentences } from '../../../shared/text/split-sentences.ts';
import { levelOf, opensSection } from '../edit/levels.ts';
import { isTable } from '../edit/tables.ts';
import { isPart, type Zone, zonesOf } from '../schema/zones.ts';

/**
 * A sentence of the editor's document, or a row of a table. It reaches from `from` to `to`, its closing mark included; `block` is the
 * position before its paragraph, and `heads` tells whether it is that paragraph's heading.
 */
export interface SentenceInText extends PlacedSentence {
  from: number;
  to: number;
  block: number;
  heads: boolean;
}

interface Frame {
  where: string;
  part: 'lead' | PartRole;
  /** Place of the heading that opens the section. */
  heading: string;
}

const isTitled = (block: Node): boolean => opensSection(levelOf(block)) || block.attrs.titled === true;

const withoutStop = (heading: string): string => heading.replace(/。+$/, '');

function sentencesOf(block: Node, pos: number, { where, part, heading }: Frame): SentenceInText[] {
  const level = levelOf(block);
  const pieces = level === 'section' ? [block.textContent] : splitSentences(block.textContent);
  const headings = isTitled(block) ? 1 : 0;
  let from = pos + 1;
  return pieces.flatMap((piece, at) => {
    const to = from + piece.length;
    const blanks = piece.length - piece.trimStart().length;
    const sentence = (at < headings ? withoutStop(piece) : piece).trim();
    const place = at === 0 && opensSection(level) ? heading : (block.attrs.id ?? '');
    const found = {
      place,
      where,
      part,
      sentence,
      from: from + blanks,
      to,
      block: pos,
      heads: at === 0 && headings > 0,
    };
    from = to;
    return sentence === '' ? [] : [found];
  });
}

/** A table's caption by sentences, and each of its rows. */
function tableSentences(table: Node, pos: number, { where, part }: Frame): SentenceInText[] {
  const found: SentenceInText[] = [];
  const add = (text: string, from: number, to: number): void => {
    const sentence = text.trim();
    const place = table.attrs.id ?? '';
    if (sentence !== '') found.push({ place, where, part, sentence, from, to, block: pos, heads: false });
  };
  table.forEach((child, offset) => {
    let from = pos + 2 + offset;
    if (!child.isTextblock) {
      const cells = child.content.content.map(({ textContent }) => ({ text: textContent }));
      add(rowText(cells), from, from + child.content.size);
      return;
    }
    for (const piece of splitSentences(child.textContent)) {
      add(piece, from, from + piece.length);
      from += piece.length;
    }
  });
  return found;
}

function zoneSentences({ name, node, pos }: Zone): SentenceInText[] {
  if (name !== 'lead' && !isPart(name)) return [];
  const own = name === 'lead' ? '引言' : partNumber(partIndex(name));
  let frame: Frame = { where: own, part: name, heading: '' };
  let sections = 0;
  const found: SentenceInText[] = [];
  node.forEach((block, offset) => {
    if (opensSection(levelOf(block))) {
      frame = {
        where: own + sectionNumber(sections),
        part: name,
        heading: `heading:${name}.${sections + 1}`,
      };
      sections += 1;
    }
    const read = isTable(block) ? tableSentences : sentencesOf;
    found.push(...read(block, pos + 1 + offset, frame));
  });
  return found;
}

/** Every sentence of the editor's document, as `placedSentences` finds them in its report, and where it stands. */
export const documentSentences = (doc: Node): SentenceInText[] => zonesOf(doc).flatMap(zoneSentences);
