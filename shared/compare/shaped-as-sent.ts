import { readTypedNumber } from '../recognise/typed-number.ts';
import { blocksIn, headingOf, withBlocks, wordsOf, zonesOf } from '../report/blocks.ts';
import type { Block, Report, TextBlock } from '../report/schema.ts';
import { cutFirstSentence } from '../text/sentences.ts';

const isText = (block: Block | undefined): block is TextBlock =>
  block !== undefined && block.kind !== 'section' && block.kind !== 'table';

const plain = ({ id, kind }: TextBlock, text: string): TextBlock => ({ id, kind, text });

/** A paragraph that opens with the number of a level, without it and of that level; null where it does not. */
function unnumbered(block: Block, kinds: readonly Block['kind'][]): TextBlock | null {
  if (block.kind !== 'paragraph') return null;
  const typed = readTypedNumber(wordsOf(block));
  const kind = kinds.find((each) => each === typed?.level);
  if (!typed || !kind || kind === 'section' || kind === 'table') return null;
  return { id: block.id, kind, text: typed.rest };
}

/** A paragraph whose first sentence is a heading where it was one when it was sent, and only there. */
function cutAs(block: Block, sent: Block): Block {
  if (block.kind !== sent.kind) return block;
  const words = wordsOf(block);
  if (words === wordsOf(sent) && block.kind !== 'table') return { ...sent, id: block.id };
  if (!isText(block) || !isText(sent) || (headingOf(block) === null) === (headingOf(sent) === null))
    return block;
  if (headingOf(sent) === null) return plain(block, words);
  const { heading, stop, rest } = cutFirstSentence(words);
  if (rest === '' || heading === '') return block;
  return { ...plain(block, rest), heading: stop === '。' ? heading : heading + stop };
}

/**
 * A returned text with the levels and small headings that its paragraphs had when they were sent, as far as their words do
 * not say otherwise: where one of 一是、二是、三是 was struck out the others are points still, and a first sentence has not
 * become a heading because a neighbour was changed. What came in between with a number of its own is of that level.
 * @param was the sent block that a returned one is, by the returned one's id
 */
export function shapedAsSent(returned: Report, was: ReadonlyMap<string, Block>): Report {
  return zonesOf(returned).reduce((report, zone) => {
    let above: Block | undefined;
    const blocks = blocksIn(report, zone).map((block) => {
      const sent = was.get(block.id);
      const kinds = sent ? [sent.kind] : above ? [above.kind] : [];
      const levelled = unnumbered(block, kinds) ?? block;
      above = sent ? cutAs(levelled, sent) : levelled;
      return above;
    });
    return withBlocks(report, zone, blocks);
  }, returned);
}
