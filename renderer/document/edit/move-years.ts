import type { Node } from '@tiptap/pm/model';
import { type HeadingPart, movedStretches } from '../../../shared/roll-forward/move-years.ts';
import type { YearMove } from '../../../shared/roll-forward/roll-sentence.ts';
import { levelOf } from '../schema/block-level.ts';
import { isPart, zonesOf } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { deliberately } from './guard.ts';
import { mechanically } from './mechanical.ts';

interface Replacement {
  from: number;
  to: number;
  text: string;
}

const WHOLE = new Set(['title', 'annexTitle']);

function headingPartOf(block: Node): HeadingPart {
  if (WHOLE.has(block.type.name) || levelOf(block) === 'section') return 'whole';
  return levelOf(block) === 'run-in-section' || block.attrs.titled === true ? 'first-sentence' : 'none';
}

const NOT_MOVED = new Set(['addressee', 'signatureOffice', 'signatureDate']);

function replacements(doc: Node, move: YearMove): Replacement[] {
  const found: Replacement[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return !NOT_MOVED.has(node.type.name);
    if (NOT_MOVED.has(node.type.name)) return false;
    for (const { at, before, after } of movedStretches(node.textContent, headingPartOf(node), move))
      found.push({ from: pos + 1 + at, to: pos + 1 + at + before.length, text: after });
    return false;
  });
  return found;
}

interface NewHeading {
  pos: number;
  text: string;
}

const headings = (doc: Node, move: YearMove): NewHeading[] =>
  zonesOf(doc)
    .filter(({ name }) => isPart(name))
    .flatMap(({ node, pos }) =>
      movedStretches(node.attrs.heading, 'whole', move).map(({ after }) => ({ pos, text: after })),
    );

/** In how many sentences and headings of the document years move. */
export const countMovedYears = (doc: Node, move: YearMove): number =>
  replacements(doc, move).length + headings(doc, move).length;

/** Moves the years of the text that mean the report or its plan. Nobody has read the sentences for it. */
export const moveYears =
  (move: YearMove): Edit =>
  (tr) => {
    const { doc } = tr;
    for (const { from, to, text } of replacements(doc, move).toReversed()) tr.insertText(text, from, to);
    for (const { pos, text } of headings(tr.doc, move)) tr.setNodeAttribute(pos, 'heading', text);
    deliberately(mechanically(tr));
    return tr.docChanged;
  };
