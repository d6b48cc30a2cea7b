import { TELL_NOBODY, type TellShare } from '../../../shared/tell-share.ts';
import { child, childValue, elements, type XmlElement } from '../../package/xml-element.ts';
import type { AsideText, Block, Cell, Paragraph, Table } from './block.ts';
import { WORK } from './docx-work.ts';
import { Fields } from './fields.ts';
import type { Aside } from './inline.ts';
import { closeParagraph, type OpenParagraph, readOpenParagraph } from './read-paragraph.ts';
import { isPrompt, type Story, type Visibility, visibilityIn } from './story.ts';

const SETTINGS = new Set(['w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid']);

/** Word's gallery name of a content control that holds a table of contents with its heading. */
const CONTENTS_GALLERY = 'Table of Contents';

function visibilityOf(story: Story, element: XmlElement, around: Visibility): Visibility {
  const gallery = childValue(child(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery');
  if (around === 'kept' && isPrompt(element)) return 'prompt';
  return around === 'kept' && gallery === CONTENTS_GALLERY ? 'toc' : visibilityIn(story, element, around);
}

/** A row or cell that tracked changes add or take away says so among its properties. */
const visibilityByProperties = (story: Story, element: XmlElement, around: Visibility): Visibility =>
  elements(child(element, `${element.name}Pr`)).reduce(
    (visibility, each) => visibilityIn(story, each, visibility),
    around,
  );

/** The rows of a table or the cells of a row, whatever wraps them. */
function through(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return SETTINGS.has(element.name) ? [] : through(element, name);
  });
}

const readTable = (story: Story, table: XmlElement, around: Visibility): Table => ({
  kind: 'table',
  isLandscape: story.landscape.has(table),
  rows: through(table, 'w:tr').map((row) => {
    const visibility = visibilityByProperties(story, row, around);
    return through(row, 'w:tc').map((cell) =>
      readCell(story, cell, visibilityByProperties(story, cell, visibility)),
    );
  }),
});

const MOST_COLUMNS = 100;

/** A cell that merges with the one above says so; one that begins such a merger has val="restart" (17.4.84). */
function readCell(story: Story, cell: XmlElement, visibility: Visibility): Cell {
  story.workLeft.take(WORK.paragraph);
  const properties = child(cell, 'w:tcPr');
  const merger = child(properties, 'w:vMerge');
  const span = Number(childValue(properties, 'w:gridSpan') ?? 1);
  return {
    blocks: readBlocks(story, cell, visibility),
    columns: span > 1 ? Math.min(Math.trunc(span), MOST_COLUMNS) : 1,
    goesOn: merger !== undefined && merger.attributes['w:val'] !== 'restart',
    isGone: visibility !== 'kept',
  };
}

const plainText = (text: string, visibility: Visibility): Paragraph => ({
  kind: 'paragraph',
  label: '',
  isSetApart: false,
  pieces: [{ text, visibility }],
  level: null,
  face: null,
  size: null,
  isPoint: false,
  asides: [],
});

function readAside(story: Story, { kind, content, visibility }: Aside): AsideText {
  if (typeof content === 'string') return { kind, blocks: [plainText(content, visibility)] };
  const inside = { ...story, fields: new Fields(content), counter: story.boxCounter };
  return { kind, blocks: readBlocks(inside, content, visibility) };
}

/**
 * Reads the paragraphs and tables of a container: w:body, w:tc, w:txbxContent, w:footnote, w:hdr and the like.
 * @param tell is told how many of its elements are read
 */
export function readBlocks(
  story: Story,
  container: XmlElement,
  around: Visibility,
  tell: TellShare = TELL_NOBODY,
): Block[] {
  const blocks: Block[] = [];
  let open: OpenParagraph[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(closeParagraph(story, open));
    open = [];
  };
  const visit = (parent: XmlElement, visibility: Visibility) => {
    const inside = elements(parent);
    for (const [at, element] of inside.entries()) {
      if (parent === container) tell(at / inside.length);
      if (element.name === 'w:p') {
        story.workLeft.take(WORK.paragraph);
        const paragraph = readOpenParagraph(story, element, visibility, readAside);
        open.push(paragraph);
        if (!paragraph.runsOn) close();
      } else if (element.name === 'w:tbl') {
        close();
        blocks.push(readTable(story, element, visibility));
      } else if (element.name === 'w:altChunk') {
        close();
        const lines = visibility === 'kept' ? story.readChunk(element.attributes['r:id'] ?? '') : null;
        if (lines) blocks.push({ kind: 'chunk', lines });
      } else if (!SETTINGS.has(element.name)) visit(element, visibilityOf(story, element, visibility));
    }
  };
  visit(container, around);
  close();
  return blocks;
}
