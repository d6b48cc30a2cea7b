import type { StyleRole } from '../style-names.ts';
import type { FormState } from './form-state.ts';
import type { FormulaParts } from './formula-parts.ts';
import type { StoryWriter } from './story-writer.ts';

/** A style of the table of styles, as far as it is read. */
export interface OpenStyle {
  number: number;
  basedOn: number;
  level: number | null;
}

export const newStyle = (): OpenStyle => ({ number: -1, basedOn: -1, level: null });

/** An open group: what its text is, and what ends with it. */
export interface Group {
  writer: StoryWriter;
  isShown: boolean;
  /** Nothing in it shows, whatever it holds. */
  isSealed: boolean;
  /** Its pictures are no other ones, or are none of the text. */
  isPictured: boolean;
  marks: number;
  /** the list that numbers the paragraph, and its level in it */
  list: { use: number; level: number } | null;
  /** what the paragraph is by its style */
  role: StyleRole;
  /** Properties of associated characters are those of Chinese ones. */
  isEastAsian: boolean;
  /** its Chinese letters have a font of their own */
  hasEastFont: boolean;
  /** what the group gathers beside text */
  field: { hasCode: boolean } | null;
  form: FormState | null;
  object: { kind: string } | null;
  formula: FormulaParts | null;
  /** it is the table of styles, or one of it */
  style: OpenStyle | null;
  /** it holds the lists of the file, and the words of a level's number */
  isListTable: boolean;
  isLevelText: boolean;
  /** it is the table of colours */
  isColours: boolean;
  /** it is in a text box, whose ground may have any colour */
  isBox: boolean;
  /** a text is its shape's lettering */
  isLettering: boolean;
  /** what its note is, as long as nothing says that it stands at the end */
  note: { kind: 'box' | 'footnote' | 'endnote' } | null;
  /** What its end means for the story that it is in. */
  end: (() => void) | null;
}

/** What is around the group that is the whole file. */
export const rootGroup = (writer: StoryWriter): Group => ({
  writer,
  isShown: false,
  isSealed: false,
  isPictured: false,
  marks: 0,
  list: null,
  role: null,
  isEastAsian: false,
  hasEastFont: false,
  field: null,
  form: null,
  object: null,
  formula: null,
  style: null,
  isListTable: false,
  isLevelText: false,
  isColours: false,
  isBox: false,
  isLettering: false,
  note: null,
  end: null,
});
