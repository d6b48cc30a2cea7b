import { isHeadingAlone } from '../../../shared/gongwen/page-paragraphs.ts';
import type { FlowParagraph } from '../../../shared/layout/flow.ts';

/** The styles of a report's Word file. */
export type StyleName =
  | 'title'
  | 'addressee'
  | 'part'
  | 'section'
  | 'itemHeading'
  | 'subitemHeading'
  | 'body'
  | 'caption'
  | 'table'
  | 'signature'
  | 'date'
  | 'annex'
  | 'annexes'
  | 'nextAnnex'
  | 'note'
  | 'annexMark'
  | 'annexTitle'
  | 'footer';

interface Style {
  /** as the file's paragraphs name it */
  id: string;
  /** as Word's list of styles does; “heading 1” stands there as 标题 1 */
  shown: string;
  /** null for Word's 正文 */
  basedOn: Exclude<StyleName, 'footer'> | null;
  /** what Enter goes on with */
  next: StyleName;
  /** its half for words of a paragraph */
  link?: string;
  /** of a heading, 0 the outermost */
  outlineLevel?: number;
  /** one that Word has, and shows by a name of its own */
  isBuiltIn?: true;
}

const custom = (id: string, shown: string, next: StyleName, basedOn: Style['basedOn'] = 'body'): Style => ({
  ...{ id, shown, basedOn, next },
});

const heading = (level: number): Style => ({
  ...{ id: `Heading${level}`, shown: `heading ${level}`, basedOn: 'body', next: 'body' },
  ...{ outlineLevel: level - 1, isBuiltIn: true },
  ...(level > 1 && { link: `Heading${level}Char` }),
});

/** Each style's names in the file and in Word, and what it hangs on. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { id: 'Title', shown: 'Title', basedOn: null, next: 'addressee', isBuiltIn: true },
  addressee: custom('Addressee', '主送机关', 'body'),
  part: heading(1),
  section: heading(2),
  itemHeading: heading(3),
  subitemHeading: heading(4),
  body: custom('BodyText', '公文正文', 'body', null),
  caption: custom('TableCaption', '表题', 'body'),
  table: custom('TableText', '表格文字', 'table', null),
  signature: custom('SignatureOffice', '署名', 'date'),
  date: custom('SignatureDate', '成文日期', 'note'),
  annex: custom('Annex', '附件说明', 'signature'),
  annexes: custom('FirstAnnex', '附件说明（第一个）', 'nextAnnex'),
  nextAnnex: custom('NextAnnex', '附件说明（续）', 'nextAnnex'),
  note: custom('ClosingNote', '附注', 'body'),
  annexMark: custom('AnnexMark', '附件', 'annexTitle'),
  annexTitle: { ...custom('AnnexTitle', '附件标题', 'body'), outlineLevel: 0 },
  footer: custom('PageNumber', '页码', 'footer', null),
};

/** The styles' ids, as paragraphs name them. */
export const STYLE = Object.fromEntries(
  Object.entries(STYLES).map(([name, { id }]) => [name, id]),
) as Readonly<Record<StyleName, string>>;

/** The style of a paragraph of the page. */
export function styleNameOf({ style, text, headed }: FlowParagraph): StyleName {
  if (style === 'blank') return 'addressee';
  if (style !== 'item' && style !== 'subitem') return style;
  const isHeading = headed === text.length || (headed === 0 && isHeadingAlone(text));
  if (!isHeading) return 'body';
  return style === 'item' ? 'itemHeading' : 'subitemHeading';
}
