import { commonFace } from '../../../shared/text/face.ts';
import { child, elements, type XmlElement } from '../../package/xml-element.ts';
import { onOff } from '../../word/formatting/measure.ts';
import type { AsideText, Paragraph } from './block.ts';
import { faceOfParagraph } from './face.ts';
import { type Piece, readInline } from './inline.ts';
import { isContents, readLevel } from './role.ts';
import { sizeOfParagraph } from './size.ts';
import { propertiesOf, type Story, takesAway, type Visibility } from './story.ts';

/** One w:p, before it is known whether it shows as a paragraph of its own. */
export interface OpenParagraph {
  pPr: XmlElement | undefined;
  pieces: Piece[];
  asides: AsideText[];
  /** It runs on into the next one: its mark is deleted, or hidden as of a run-in heading, or it is a drop cap. */
  runsOn: boolean;
  visibility: Visibility;
  face: Paragraph['face'];
  size: Paragraph['size'];
}

const shownText = (pieces: readonly Piece[]): string =>
  pieces.map(({ visibility, text }) => (visibility === 'kept' ? text : '')).join('');

/** A first letter set large in a frame of its own belongs to the paragraph below (17.3.1.11). */
const isDropCap = (pPr: XmlElement | undefined): boolean =>
  ['drop', 'margin'].includes(child(pPr, 'w:framePr')?.attributes['w:dropCap'] ?? '');

const markOf = (p: XmlElement): XmlElement | undefined => child(p, 'w:pPr', 'w:rPr');

/** Reads a w:p; `readAside` reads what hangs on it. */
export function readOpenParagraph(
  story: Story,
  p: XmlElement,
  around: Visibility,
  readAside: (story: Story, aside: ReturnType<typeof readInline>['asides'][number]) => AsideText,
): OpenParagraph {
  const pPr = propertiesOf(story, p, 'w:pPr');
  const visibility = around === 'kept' && isContents(story.formatting, pPr) ? 'toc' : around;
  const { pieces, asides } = readInline(story, p, pPr, visibility);
  const isMarkGone =
    elements(markOf(p)).some(({ name }) => takesAway(story, name)) ||
    story.formatting.toggle('w:vanish', pPr, markOf(p));
  return {
    pPr,
    pieces,
    asides: asides.map((aside) => readAside(story, aside)),
    runsOn: isMarkGone || isDropCap(pPr),
    visibility,
    face: faceOfParagraph(story.formatting, p, pPr, shownText(pieces)),
    size: sizeOfParagraph(story.formatting, p, story.formatting.styleId(pPr), shownText(pieces)),
  };
}

const isShown = ({ pieces }: OpenParagraph): boolean => shownText(pieces).trim() !== '';

const NO_LABEL = { label: '', isSetApart: false, isPoint: false };

function readLabel({ formatting, counter }: Story, pPr: XmlElement | undefined) {
  const place = formatting.listPlace(pPr);
  const level = place && formatting.numbering.level(place);
  if (!place || !level) return NO_LABEL;
  const label = counter.next(place);
  // An invisible number still counts.
  const isHidden = onOff(child(level.run, 'w:vanish')) ?? false;
  const isPoint = level.format === 'bullet';
  return { label: isHidden ? '' : label, isSetApart: level.suffix !== 'nothing', isPoint };
}

/**
 * Makes one paragraph of those that run on into each other. It looks, and counts, like the first that shows anything.
 * Must be called in document order; a paragraph that is gone altogether does not count.
 */
export function closeParagraph(story: Story, parts: readonly OpenParagraph[]): Paragraph {
  const last = parts.at(-1);
  const shown = parts.find(isShown);
  const isGone = !shown && (last === undefined || last.runsOn || last.visibility !== 'kept');
  const { pPr } = shown ?? last ?? {};
  const { label, isSetApart, isPoint } = isGone ? NO_LABEL : readLabel(story, pPr);
  return {
    kind: 'paragraph',
    label,
    isSetApart,
    pieces: parts.flatMap(({ pieces }) => pieces),
    level: readLevel(story.formatting, pPr),
    face: commonFace(parts.filter(isShown).map(({ face }) => face)),
    size: shown?.size ?? null,
    isPoint,
    asides: parts.flatMap(({ asides }) => asides),
  };
}
