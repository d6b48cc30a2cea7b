import type { LeftOutReason } from '../../../shared/recognise/left-out-reason.ts';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import { child, type XmlElement } from '../../package/xml-element.ts';
import type { Formatting } from '../../word/formatting/formatting.ts';
import { onOff } from '../../word/formatting/measure.ts';
import type { NumberCounter } from '../../word/formatting/numbering.ts';
import type { TrackedReading } from '../file-text.ts';
import type { Fields } from './fields.ts';
import type { NoteTexts } from './note-texts.ts';
import type { WorkLeft } from './work-left.ts';

/** Whether a text is read, or why it is left out. */
export type Visibility =
  | 'kept'
  | Extract<LeftOutReason, 'hidden' | 'deleted' | 'struck' | 'page-number' | 'prompt' | 'toc'>;

/** A body of text that is read on its own (body, text box, note, header), with what is needed to read it. */
export interface Story {
  formatting: Formatting;
  tracked: TrackedReading;
  counter: NumberCounter;
  /** Counts the automatic numbers of text boxes, which do not take part in the body's counting. */
  boxCounter: NumberCounter;
  fields: Fields;
  notes: NoteTexts;
  /** The tables that lie across the page. */
  landscape: ReadonlySet<XmlElement>;
  /** The runs that have the colour of what they stand on. */
  unseen: ReadonlySet<XmlElement>;
  workLeft: WorkLeft;
  /** The lines of a file in the file, by its relationship's id; null for one that cannot be read. */
  readChunk: (id: string) => ReadLine[] | null;
}

export const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
export const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** Whether what an element of this name wraps is gone once tracked changes are read as the story reads them. */
export const takesAway = ({ tracked }: Story, name: string): boolean =>
  (tracked === 'accepted' ? DELETED : INSERTED).has(name);

/** Word 2003 says of its annotations what they are. */
const ANNOTATIONS: Readonly<Record<string, string>> = { 'Word.Insertion': 'w:ins', 'Word.Deletion': 'w:del' };

/** What becomes of the content of an element, given what becomes of its surroundings. */
export const visibilityIn = (
  story: Story,
  { name, attributes }: XmlElement,
  around: Visibility,
): Visibility =>
  around === 'kept' && takesAway(story, ANNOTATIONS[attributes['w:type'] ?? ''] ?? name) ? 'deleted' : around;

/** Whether an element is a content control that still shows what to fill in. */
export const isPrompt = (element: XmlElement): boolean =>
  element.name === 'w:sdt' && onOff(child(element, 'w:sdtPr', 'w:showingPlcHdr')) === true;

/** Properties as they count: the former ones where changes to them are rejected. */
export function propertiesOf(story: Story, holder: XmlElement, name: 'w:pPr' | 'w:rPr') {
  const now = child(holder, name);
  const former = child(now, `${name}Change`, name);
  return story.tracked === 'rejected' && former ? former : now;
}
