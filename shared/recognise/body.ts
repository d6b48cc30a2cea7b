import { bySection } from '../report/blocks.ts';
import { blockNumbers } from '../report/numbering.ts';
import type { Block, TextBlock } from '../report/schema.ts';
import type { TableRows } from '../report/table.ts';
import { cutHeading } from './heading.ts';
import type { Question } from './recognition.ts';
import { unnumberedKind } from './said-kind.ts';
import { markOf, type SourceLine } from './source-line.ts';
import { isCaption } from './tables.ts';
import { readTypedNumber, type TypedNumber, valueOfNumeral } from './typed-number.ts';

/** A part as the file has it: its own heading, in its own place. `id` is for a section that it may become. */
export interface SourcePart {
  id: string;
  heading: string;
  blocks: Block[];
}

/** The body as the file has it, before its parts are matched to the five. */
export interface Body {
  parts: SourcePart[];
  questions: Question[];
}

const LONGEST_BLOCK_HEADING = 40;

const INLINE_POINT = /(?<=[。；;，,].{0,2})([一二三四五六七八九十])是/g;

const hasNextPointInline = ({ value, rest }: TypedNumber): boolean =>
  [...rest.matchAll(INLINE_POINT)].some(([, numeral = '']) => valueOfNumeral(numeral) === value + 1);

/** Reads a body line by line; keeps the number each block was typed with until its list is complete. */
class BodyReader {
  readonly parts: SourcePart[] = [];
  readonly questions: Question[] = [];
  readonly #name: string;
  #typed = new Map<Block, TypedNumber>();
  #count = 0;
  #expectedPart = 1;
  #sections = 0;

  constructor(name: string) {
    this.#name = name;
  }

  read(line: SourceLine): void {
    const { rows } = line;
    const mark = markOf(line);
    if (rows) this.#blocks().push(this.#table(rows, line.landscape));
    else if (mark?.level === 'part') this.#startPart(mark);
    else if (mark?.level === 'section') this.#startSection(mark);
    else this.#blocks().push(this.#block(line, mark));
  }

  /** Settles every list; call once, after the last line. */
  finish(): Body {
    for (const { blocks } of this.parts)
      for (const { blocks: list } of bySection(blocks)) this.#checkNumbers(list);
    return { parts: this.parts, questions: this.questions };
  }

  #ask(where: string, text: string, asked: string): void {
    this.questions.push({ where, text, asked });
  }

  #startPart({ rest, typed, value }: TypedNumber): void {
    const { heading, rest: after } = cutHeading(rest);
    if (value !== 0 && value !== this.#expectedPart)
      this.#ask(typed, heading, `部分的编号原为“${typed}”，请看一看顺序。`);
    this.#expectedPart = (value || this.#expectedPart) + 1;
    const blocks = this.#openPart(heading);
    if (after !== '') blocks.push(this.#paragraph(after));
  }

  #startSection({ rest, typed, value }: TypedNumber): void {
    const blocks = this.#blocks();
    this.#sections += 1;
    const cut = cutHeading(rest, this.#name);
    if (cut.doubtful) this.#ask(typed, rest.slice(0, 60), `小节标题到“${cut.heading.slice(-8)}”为止吗？`);
    if (value !== 0 && value !== this.#sections)
      this.#ask(typed, cut.heading, `小节的编号原为“${typed}”，现按顺序排为第 ${this.#sections} 个。`);
    blocks.push({ id: this.#id(), kind: 'section', heading: cut.heading, text: cut.rest });
  }

  /** The blocks of the part that is being read. */
  #blocks(): Block[] {
    return this.parts.at(-1)?.blocks ?? this.#openPart('');
  }

  #openPart(heading: string): Block[] {
    const blocks: Block[] = [];
    this.#sections = 0;
    this.parts.push({ id: this.#id(), heading, blocks });
    return blocks;
  }

  #id(): string {
    this.#count += 1;
    return `b${this.#count}`;
  }

  /** A table; the paragraph above it may be its caption. */
  #table(rows: TableRows, landscape?: true): Block {
    const blocks = this.#blocks();
    const above = blocks.at(-1);
    const isTitled = above?.kind === 'paragraph' && isCaption(above.text);
    if (isTitled) blocks.pop();
    const text = isTitled ? above.text : '';
    return {
      ...{ id: this.#id(), kind: 'table', text, rows: rows.map((row) => [...row]) },
      ...(landscape && { landscape }),
    };
  }

  #paragraph(text: string): TextBlock {
    return { id: this.#id(), kind: 'paragraph', text };
  }

  #block({ text, hint }: SourceLine, mark: TypedNumber | null): Block {
    if (!mark) return { id: this.#id(), kind: unnumberedKind(hint), text };
    if (mark.level === 'part' || mark.level === 'section') return this.#paragraph(text);
    if (mark.level === 'point' && hasNextPointInline(mark)) return this.#paragraph(text);
    const { heading, rest, doubtful } = cutHeading(mark.rest);
    const isHeading =
      !doubtful &&
      heading !== '' &&
      heading.length <= LONGEST_BLOCK_HEADING &&
      !/[。；;]$/.test(mark.rest.slice(heading.length, heading.length + (rest === '' ? 1 : 0)));
    const block: Block = isHeading
      ? { id: this.#id(), kind: mark.level, heading, text: rest }
      : { id: this.#id(), kind: mark.level, text: mark.rest };
    this.#typed.set(block, mark);
    return block;
  }

  /** A number that would be drawn otherwise: points keep what was typed, as text; items are asked about. */
  #checkNumbers(list: readonly Block[]): void {
    const numbers = blockNumbers(list.map(({ kind }) => kind));
    const differs = (block: Block, at: number): boolean => {
      const mark = this.#typed.get(block);
      return mark !== undefined && !this.#agrees(mark, numbers[at] ?? '');
    };
    const wrongPoint = list.some((block, at) => block.kind === 'point' && differs(block, at));
    list.forEach((block, at) => {
      const mark = this.#typed.get(block);
      if (!mark) return;
      if (block.kind === 'point' && wrongPoint) this.#keepTyped(block, mark);
      else if (differs(block, at))
        this.#ask(
          mark.typed,
          mark.rest.slice(0, 40),
          `编号原为“${mark.typed}”，现按顺序排为“${numbers[at]}”。`,
        );
    });
  }

  #agrees(mark: TypedNumber, drawn: string): boolean {
    return mark.value === 0 || readTypedNumber(`${drawn}文`)?.value === mark.value;
  }

  #keepTyped(block: TextBlock, mark: TypedNumber): void {
    block.kind = 'paragraph';
    block.text = mark.typed + mark.rest;
    delete block.heading;
  }
}

/**
 * Reads the body's lines into parts, sections and blocks as the file has them.
 * @param name the place's name, which often begins the text after a heading without a stop
 */
export function readBody(lines: readonly SourceLine[], name: string): Body {
  const reader = new BodyReader(name);
  for (const line of lines) reader.read(line);
  return reader.finish();
}
