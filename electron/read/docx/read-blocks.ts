import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
import type { AsideText, Block, Cell, Paragraph, Table } from './block.ts';
import { WORK } from './docx-work.ts';
import { Fields } from './fields.ts';
import type { Aside } from './inline.ts';
import { closeParagraph, type OpenParagraph, readOpenParagraph } from './read-paragraph.ts';
import { type Fate, fateIn, isPrompt, type Story } from './story.ts';

const SETTINGS = new Set(['w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid']);

/** Word's gallery name of a content control that holds a table of contents with its heading. */
const CONTENTS_GALLERY = 'Table of Contents';

function fateOf(story: Story, element: XmlElement, around: Fate): Fate {
  const gallery = childValue(child(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery');
  if (around === 'kept' && isPrompt(element)) return 'prompt';
  return around === 'kept' && gallery === CONTENTS_GALLERY ? 'toc' : fateIn(story, element, around);
}

/** A row or cell that tracked changes add or take away says so among its properties. */
const fateByProperties = (story: Story, element: XmlElement, around: Fate): Fate =>
  elements(child(element, `${element.name}Pr`)).reduce((fate, each) => fateIn(story, each, fate), around);

/** The rows of a table or the cells of a row, whatever wraps them. */
function through(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return SETTINGS.has(element.name) ? [] : through(element, name);
  });
}

const readTable = (story: Story, table: XmlElement, around: Fate): Table => ({
  kind: 'table',
  isLandscape: story.landscape.has(table),
  rows: through(table, 'w:tr').map((row) => {
    const fate = fateByProperties(story, row, around);
    return through(row, 'w:tc').map((cell) => readCell(story, cell, fateByProperties(story, cell, fate)));
  }),
});

const MOST_COLUMNS = 100;

/** A cell that merges with the one above says so; one that begins such a merger has val="restart" (17.4.84). */
function readCell(story: Story, cell: XmlElement, fate: Fate): Cell {
  story.workLeft.take(WORK.paragraph);
  const properties = child(cell, 'w:tcPr');
  const merger = child(properties, 'w:vMerge');
  const span = Number(childValue(properties, 'w:gridSpan') ?? 1);
  return {
    blocks: readBlocks(story, cell, fate),
    columns: span > 1 ? Math.min(Math.trunc(span), MOST_COLUMNS) : 1,
    goesOn: merger !== undefined && merger.attributes['w:val'] !== 'restart',
    isGone: fate !== 'kept',
  };
}

const plainText = (text: string, fate: Fate): Paragraph => ({
  kind: 'paragraph',
  label: '',
  isSetApart: false,
  pieces: [{ text, fate }],
  level: null,
  asides: [],
});

function readAside(story: Story, { kind, content, fate }: Aside): AsideText {
  if (typeof content === 'string') return { kind, blocks: [plainText(content, fate)] };
  const inside = { ...story, fields: new Fields(content), counter: story.boxCounter };
  return { kind, blocks: readBlocks(inside, content, fate) };
}

/** Reads the paragraphs and tables of a container: w:body, w:tc, w:txbxContent, w:footnote, w:hdr and the like. */
export function readBlocks(story: Story, container: XmlElement, around: Fate): Block[] {
  const blocks: Block[] = [];
  let open: OpenParagraph[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(closeParagraph(story, open));
    open = [];
  };
  const visit = (parent: XmlElement, fate: Fate) => {
    for (const element of elements(parent)) {
      if (element.name === 'w:p') {
        story.workLeft.take(WORK.paragraph);
        const paragraph = readOpenParagraph(story, element, fate, readAside);
        open.push(paragraph);
        if (!paragraph.runsOn) close();
      } else if (element.name === 'w:tbl') {
        close();
        blocks.push(readTable(story, element, fate));
      } else if (element.name === 'w:altChunk') {
        close();
        const lines = fate === 'kept' ? story.readChunk(element.attributes['r:id'] ?? '') : null;
        if (lines) blocks.push({ kind: 'chunk', lines });
      } else if (!SETTINGS.has(element.name)) visit(element, fateOf(story, element, fate));
    }
  };
  visit(container, around);
  close();
  return blocks;
}
