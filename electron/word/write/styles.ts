import type { Font } from '../../../shared/gongwen/font-sets.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { PageStyle } from '../../../shared/gongwen/page-paragraphs.ts';
import { type ParagraphFormat, paragraphFormats } from '../../../shared/gongwen/paragraph-formats.ts';

const NORMAL = 'Normal';

/** The styles of a report's Word file, by id. */
export const STYLE = {
  title: 'ReportTitle',
  addressee: 'Addressee',
  part: 'PartHeading',
  section: 'SectionHeading',
  item: 'ItemText',
  subitem: 'SubitemText',
  body: 'BodyText',
  caption: 'TableCaption',
  table: 'TableText',
  signature: 'SignatureOffice',
  date: 'SignatureDate',
  annex: 'Annex',
  annexes: 'FirstAnnex',
  nextAnnex: 'NextAnnex',
  note: 'ClosingNote',
  footer: 'PageNumber',
  runIn: 'RunInHeading',
} as const satisfies Record<PageStyle | 'footer' | 'runIn', string>;

/** The names that a clerk sees in Word's list of styles. */
export const STYLE_NAME = {
  title: '公文标题',
  addressee: '主送机关',
  part: '一级标题',
  section: '二级标题',
  item: '三级标题',
  subitem: '四级标题',
  body: '公文正文',
  caption: '表题',
  table: '表格文字',
  signature: '署名',
  date: '成文日期',
  annex: '附件说明',
  annexes: '附件说明（第一个）',
  nextAnnex: '附件说明（续）',
  note: '附注',
} as const satisfies Record<PageStyle, string>;

const fonts = ({ name }: Font): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}" w:hint="eastAsia"/>`;

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const bold = (isBold: boolean): string => (isBold ? '<w:b/><w:bCs/>' : '');

// firstLineChars is what Word and WPS follow, firstLine what LibreOffice does; 7.3.3 asks for two characters.
function indent({ leftIndentTwips, firstIndentTwips }: ParagraphFormat): string {
  if (firstIndentTwips > 0) return `<w:ind w:firstLineChars="200" w:firstLine="${firstIndentTwips}"/>`;
  if (firstIndentTwips < 0) return `<w:ind w:left="${leftIndentTwips}" w:hanging="${-firstIndentTwips}"/>`;
  return '<w:ind w:firstLine="0"/>';
}

const runProperties = (paragraphFormat: ParagraphFormat, format: Format): string =>
  `${fonts(format.fonts[paragraphFormat.face])}${bold(paragraphFormat.bold)}<w:spacing w:val="${paragraphFormat.trackingTwips}"/>${size(paragraphFormat.halfPoints)}`;

/** A table's lines have room for any font; they leave the grid of the text. */
const lines = (style: PageStyle, { pitchTwips }: ParagraphFormat): string =>
  style === 'table'
    ? `<w:snapToGrid w:val="0"/><w:spacing w:line="${pitchTwips}" w:lineRule="atLeast"/>`
    : `<w:spacing w:line="${pitchTwips}" w:lineRule="exact"/>`;

const paragraphStyle = (style: PageStyle, paragraphFormat: ParagraphFormat, format: Format): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${STYLE[style]}"><w:name w:val="${STYLE_NAME[style]}"/>` +
  `<w:basedOn w:val="${NORMAL}"/><w:qFormat/><w:pPr>${paragraphFormat.keepNext ? '<w:keepNext/>' : ''}` +
  `${lines(style, paragraphFormat)}${indent(paragraphFormat)}` +
  `<w:jc w:val="${paragraphFormat.align}"/>` +
  `${paragraphFormat.outlineLevel === null ? '' : `<w:outlineLvl w:val="${paragraphFormat.outlineLevel}"/>`}</w:pPr>` +
  `<w:rPr>${runProperties(paragraphFormat, format)}</w:rPr></w:style>`;

const footerStyle = ({ fonts: { footer }, footerHalfPoints }: Format): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${STYLE.footer}"><w:name w:val="页码"/>` +
  `<w:basedOn w:val="${NORMAL}"/><w:qFormat/><w:pPr><w:snapToGrid w:val="0"/>` +
  `<w:spacing w:line="${footerHalfPoints * 10}" w:lineRule="exact"/></w:pPr>` +
  `<w:rPr>${fonts(footer)}<w:spacing w:val="0"/>${size(footerHalfPoints)}</w:rPr></w:style>`;

/** word/styles.xml: formatting stands in named styles (GB/T 9704-2012, 5.2.2, 7.3). */
export function stylesXml(format: Format): string {
  const formats = paragraphFormats(format);
  const { body, section } = formats;
  const base =
    `${fonts(format.fonts.body)}<w:spacing w:val="${body.trackingTwips}"/><w:kern w:val="0"/>${size(body.halfPoints)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${base}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="${NORMAL}"><w:name w:val="Normal"/><w:qFormat/>` +
    '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    `<w:spacing w:before="0" w:after="0" w:line="${body.pitchTwips}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
    `<w:rPr>${base}</w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    (Object.entries(formats) as [PageStyle, ParagraphFormat][])
      .map(([style, paragraphFormat]) => paragraphStyle(style, paragraphFormat, format))
      .join('') +
    footerStyle(format) +
    `<w:style w:type="character" w:customStyle="1" w:styleId="${STYLE.runIn}"><w:name w:val="二级标题（接排）"/><w:qFormat/>` +
    `<w:rPr>${fonts(format.fonts.section)}${bold(section.bold)}</w:rPr></w:style>` +
    '</w:styles>'
  );
}
