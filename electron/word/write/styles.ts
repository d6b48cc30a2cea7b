import { CELL_TWIPS, FONT, GRID, SIZE, TITLE_PITCH_TWIPS } from '../../../shared/gongwen/format.ts';

/** The styles of a report's Word file, by id. The names are those a clerk sees in Word's style list. */
export const STYLE = {
  body: 'Normal',
  title: 'ReportTitle',
  addressee: 'Addressee',
  part: 'PartHeading',
  section: 'SectionHeading',
  item: 'ItemText',
  subitem: 'SubitemText',
  text: 'BodyText',
  signature: 'SignatureOffice',
  date: 'SignatureDate',
  footer: 'PageNumber',
  runIn: 'RunInHeading',
} as const;

const fonts = (font: string): string =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}" w:hint="eastAsia"/>`;

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

// firstLineChars is what Word and WPS follow, firstLine what LibreOffice does; 7.3.3 asks for two characters.
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${2 * CELL_TWIPS}"/>`;

const paragraphStyle = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${STYLE.body}"/>` +
  `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const heading = (id: string, name: string, font: string, level: number): string =>
  paragraphStyle(id, name, `<w:keepNext/>${indent}<w:outlineLvl w:val="${level}"/>`, fonts(font));

/** word/styles.xml: character formatting stands in named styles (GB/T 9704-2012, 5.2.2, 7.3). */
export function stylesXml(): string {
  const base =
    `${fonts(FONT.body)}<w:spacing w:val="${GRID.characterSpacingTwips}"/><w:kern w:val="0"/>${size(SIZE.body)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${base}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="${STYLE.body}"><w:name w:val="Normal"/><w:qFormat/>` +
    '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    `<w:spacing w:before="0" w:after="0" w:line="${GRID.linePitchTwips}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
    `<w:rPr>${base}</w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    paragraphStyle(
      STYLE.title,
      '公文标题',
      `<w:keepNext/><w:spacing w:line="${TITLE_PITCH_TWIPS}" w:lineRule="exact"/><w:jc w:val="center"/>`,
      `${fonts(FONT.title)}<w:spacing w:val="0"/>${size(SIZE.title)}`,
    ) +
    paragraphStyle(STYLE.addressee, '主送机关', '<w:ind w:firstLine="0"/>', '') +
    heading(STYLE.part, '一级标题', FONT.part, 0) +
    heading(STYLE.section, '二级标题', FONT.section, 1) +
    paragraphStyle(STYLE.item, '三级标题', indent, '') +
    paragraphStyle(STYLE.subitem, '四级标题', indent, '') +
    paragraphStyle(STYLE.text, '公文正文', indent, '') +
    paragraphStyle(STYLE.signature, '署名', '<w:keepNext/><w:jc w:val="right"/>', '') +
    paragraphStyle(STYLE.date, '成文日期', '<w:jc w:val="right"/>', '') +
    paragraphStyle(
      STYLE.footer,
      '页码',
      '<w:snapToGrid w:val="0"/><w:spacing w:line="280" w:lineRule="exact"/>',
      `${fonts(FONT.footer)}<w:spacing w:val="0"/>${size(SIZE.footer)}`,
    ) +
    `<w:style w:type="character" w:customStyle="1" w:styleId="${STYLE.runIn}"><w:name w:val="二级标题（接排）"/><w:qFormat/>` +
    `<w:rPr>${fonts(FONT.section)}</w:rPr></w:style>` +
    '</w:styles>'
  );
}
