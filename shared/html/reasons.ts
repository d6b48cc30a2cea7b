import type { LeftOutReason } from '../recognise/left-out-reason.ts';
import { type Attributes, NOT_SHOWN } from './elements.ts';
import { isHidden, isStruck, type Style, styleOf } from './style.ts';

/** How tracked changes are read: as if all were accepted, or as if all were rejected. */
export type Tracked = 'accepted' | 'rejected';

/** Parts of a page that Word marks (mso-element), and why they are no text of the paper. */
const PARTS: Readonly<Record<string, LeftOutReason>> = {
  header: 'header-footer',
  footer: 'header-footer',
  footnote: 'footnote',
  endnote: 'endnote',
};

/** Whether a browser shows something else instead of an element's words, or nothing until a script or click asks for it. */
const isNotShown = (name: string, attributes: Attributes): boolean =>
  (NOT_SHOWN.has(name) && !attributes.has('shadowrootmode')) ||
  (name === 'object' && (attributes.has('data') || attributes.has('classid'))) ||
  (name === 'dialog' && !attributes.has('open')) ||
  attributes.has('popover');

const CHANGES: Readonly<Record<Tracked, string>> = { accepted: 'del', rejected: 'ins' };

/** Why an element's text is put aside, null where it is not. */
export function reasonToLeaveOut(
  name: string,
  attributes: Attributes,
  style: Style,
  tracked: Tracked,
): LeftOutReason | null {
  if (isHidden(attributes, style)) return 'hidden';
  if (isNotShown(name, attributes)) return 'not-shown';
  if (name === CHANGES[tracked]) return 'deleted';
  if (name === 'button') return 'page-control';
  if (name !== 'del' && name !== 'ins' && isStruck(name, style)) return 'struck';
  const part = style('mso-element');
  if (part.startsWith('comment') || /\bmsocom/i.test(attributes.get('class') ?? '')) return 'comment';
  return PARTS[part] ?? null;
}

/** Whether an element that is hidden is so by a style sheet alone. */
export const hidesBySheet = (attributes: Attributes): boolean =>
  !isHidden(attributes, styleOf(attributes, null));
