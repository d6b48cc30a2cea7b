import type { Node, Schema, Slice } from '@tiptap/pm/model';
import { LEVELS, type Level } from '../../../shared/levels.ts';
import { goesOnInline } from '../../../shared/recognise/goes-on-inline.ts';
import { isCaption } from '../../../shared/recognise/tables.ts';
import { readTypedNumber, type TypedNumber } from '../../../shared/recognise/typed-number.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { tableNode } from '../convert/report-to-document.ts';
import { leadingNumber } from '../edit/leading-number.ts';
import { isTable, tableLines } from '../edit/tables.ts';
import { newBlockId } from '../schema/block-id.ts';
import type { ForeignLine } from './foreign-lines.ts';

/** A paragraph about to be put into the document. */
export interface PastedBlock {
  level: Level;
  /** The number it was typed with, which is drawn where the block keeps its level, and text where it does not. */
  mark: string;
  text: string;
  /** Its id where it was copied from a report. */
  id: string | null;
  titled: boolean;
  /** It is a whole table; its words are `text`. */
  table?: Node;
}

const block = (level: Level, text: string, mark = ''): PastedBlock => ({
  level,
  mark,
  text,
  id: null,
  titled: false,
});

function sectionBlock(text: string, mark: string): PastedBlock {
  const { rest } = cutFirstSentence(text);
  return rest === '' ? block('section', text.replace(/。+$/, ''), mark) : block('run-in-section', text, mark);
}

function numberedBlock(line: string, { level, rest }: TypedNumber, hasSections: boolean): PastedBlock {
  const typed = line.slice(0, line.length - rest.length);
  if (level === 'section' || (level === 'part' && !hasSections)) return sectionBlock(rest, typed);
  return level === 'part' ? block('paragraph', line) : block(level, rest, typed);
}

/** A table, with the line above it where that is its caption. */
function tableBlock(
  above: ForeignLine | undefined,
  { text, rows }: Required<Omit<ForeignLine, 'hint'>>,
  schema: Schema,
): PastedBlock {
  const caption = above && !above.rows && isCaption(above.text) ? above.text : '';
  const id = newBlockId();
  const table = schema.nodeFromJSON(tableNode({ id, kind: 'table', text: caption, rows }));
  return { ...block('paragraph', `${caption}\n${text}`.trim().replaceAll('\n', ' ')), id, table };
}

/** The number of a line; none where it is a word: of a list that goes on in the line, or of a row such as 2、3号楼. */
function markOf({ text, rows }: ForeignLine): TypedNumber | null {
  const mark = rows ? null : readTypedNumber(text);
  if (!mark || goesOnInline(mark)) return null;
  return mark.level === 'item' && leadingNumber(text) === null ? null : mark;
}

/**
 * Gives lines from elsewhere their levels: by the number typed at their start, else by their markup. A part's number
 * 一、 stands for a section unless the lines have sections （一） of their own; then it stays text.
 */
export function blocksOfLines(lines: readonly ForeignLine[], schema: Schema): PastedBlock[] {
  const marks = lines.map(markOf);
  const hasSections = marks.some((mark) => mark?.level === 'section');
  return lines.flatMap(({ text, hint, rows }, at) => {
    const mark = marks[at];
    if (rows) return [tableBlock(lines[at - 1], { text, rows }, schema)];
    if (lines[at + 1]?.rows && isCaption(text)) return [];
    if (mark) return [numberedBlock(text, mark, hasSections)];
    return [hint === 'section' ? sectionBlock(text, '') : block(hint ?? 'paragraph', text)];
  });
}

const isLevel = (name: string): name is Level => LEVELS.some(({ level }) => level === name);

/** The nodes that a slice was cut open in; a table among them is no whole one any more. */
function cutNodes({ content, openStart, openEnd }: Slice): Set<Node> {
  const cut = new Set<Node>();
  let [first, last] = [content.firstChild, content.lastChild];
  for (let depth = 0; depth < openStart && first; depth += 1, first = first.firstChild) cut.add(first);
  for (let depth = 0; depth < openEnd && last; depth += 1, last = last.lastChild) cut.add(last);
  return cut;
}

/** The paragraphs of a slice of a report, whichever zones they come from; what was cut from a table is its cells' lines. */
export function blocksOfSlice(slice: Slice): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  const cut = cutNodes(slice);
  slice.content.descendants((node) => {
    if (isTable(node) && !cut.has(node)) {
      blocks.push({ ...block('paragraph', tableLines(node).join(' ')), id: node.attrs.id, table: node });
      return false;
    }
    if (!node.isTextblock) return true;
    const name = node.type.name;
    if (name.startsWith('table')) {
      blocks.push(...node.textContent.split('\n').map((line) => block('paragraph', line)));
      return false;
    }
    const { id = null, titled = false } = node.attrs;
    blocks.push({ level: isLevel(name) ? name : 'paragraph', mark: '', text: node.textContent, id, titled });
    return false;
  });
  if (slice.content.firstChild?.isText)
    blocks.push(block('paragraph', slice.content.textBetween(0, slice.content.size)));
  return blocks;
}
