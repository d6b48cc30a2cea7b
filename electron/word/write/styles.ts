import type { Format } from '../../../shared/gongwen/format-of.ts';
import { type ParagraphFormat, paragraphFormats } from '../../../shared/gongwen/paragraph-formats.ts';
import { STYLE, STYLES, type StyleName } from './style-names.ts';
import { bold, fonts, indent, lineSpacing, size } from './style-properties.ts';

const NORMAL = 'Normal';

type Formats = ReturnType<typeof paragraphFormats>;
/** Page numbers are set by a format of their own. */
type TextStyle = Exclude<StyleName, 'footer'>;

const TEXT_STYLES = Object.keys(STYLES).filter((name): name is TextStyle => name !== 'footer');

/** The format that a style is set by; headings of items are set like items. */
function formatOfStyle(name: TextStyle, formats: Formats): ParagraphFormat {
  if (name === 'itemHeading') return formats.item;
  return name === 'subitemHeading' ? formats.subitem : formats[name];
}

/** Only what a style has otherwise than the one that it is based on, so that a change there reaches it. */
function paragraphProperties(
  name: StyleName,
  own: ParagraphFormat,
  base: ParagraphFormat | null,
  { page }: Format,
): string {
  const { outlineLevel } = STYLES[name];
  const hasBase = (key: keyof ParagraphFormat): boolean => base !== null && base[key] === own[key];
  const hasIndent = hasBase('leftIndentTwips') && hasBase('firstIndentTwips');
  return [
    own.keepNext ? '<w:keepNext/>' : '',
    name === 'annexMark' ? '<w:pageBreakBefore/>' : '',
    // A table's lines leave the grid of the text.
    name === 'table' ? '<w:snapToGrid w:val="0"/>' : '',
    hasBase('pitchTwips') ? '' : lineSpacing(own.pitchTwips),
    hasIndent ? '' : indent(own, page),
    hasBase('align') ? '' : `<w:jc w:val="${own.align}"/>`,
    // A line is higher than its text, which would stand at its foot and not in the middle of the cell.
    name === 'table' ? '<w:textAlignment w:val="center"/>' : '',
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('');
}

function runProperties(own: ParagraphFormat, base: ParagraphFormat | null, format: Format): string {
  const { face, bold: isBold, trackingTwips, halfPoints } = own;
  return [
    base?.face === face ? '' : fonts(format.fonts[face]),
    (base?.bold ?? false) === isBold ? '' : bold(isBold),
    base?.trackingTwips === trackingTwips ? '' : `<w:spacing w:val="${trackingTwips}"/>`,
    base?.halfPoints === halfPoints ? '' : size(halfPoints),
  ].join('');
}

function paragraphStyle(name: TextStyle, formats: Formats, format: Format): string {
  const { id, shown, basedOn, next, link, isBuiltIn = false } = STYLES[name];
  const own = formatOfStyle(name, formats);
  const base = basedOn === null ? null : formatOfStyle(basedOn, formats);
  return (
    `<w:style w:type="paragraph"${isBuiltIn ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${shown}"/>` +
    `<w:basedOn w:val="${basedOn === null ? NORMAL : STYLES[basedOn].id}"/><w:next w:val="${STYLES[next].id}"/>` +
    `${link === undefined ? '' : `<w:link w:val="${link}"/>`}<w:uiPriority w:val="9"/><w:qFormat/>` +
    `<w:pPr>${paragraphProperties(name, own, base, format)}</w:pPr><w:rPr>${runProperties(own, base, format)}</w:rPr></w:style>`
  );
}

const footerStyle = ({ fonts: { footer }, footerHalfPoints }: Format): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${STYLE.footer}"><w:name w:val="${STYLES.footer.shown}"/>` +
  `<w:basedOn w:val="${NORMAL}"/><w:next w:val="${STYLE.footer}"/><w:qFormat/><w:pPr><w:snapToGrid w:val="0"/>` +
  `<w:spacing w:line="${footerHalfPoints * 10}" w:lineRule="exact"/></w:pPr>` +
  `<w:rPr>${fonts(footer)}<w:spacing w:val="0"/>${size(footerHalfPoints)}</w:rPr></w:style>`;

/** The half of a heading's style for words in front of a text that runs on: Word's table of contents takes them up. */
function headingCharacters(
  name: 'section' | 'itemHeading' | 'subitemHeading',
  { body, section }: Formats,
  format: Format,
): string {
  const { id, shown, link } = STYLES[name];
  const own = name === 'section' ? section : { ...body, bold: format.boldItems };
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${link}"><w:name w:val="${shown} Char"/>` +
    `<w:link w:val="${id}"/><w:uiPriority w:val="9"/><w:rPr>${runProperties(own, body, format)}</w:rPr></w:style>`
  );
}

/** word/styles.xml: formatting stands in styles, Word's own for what Word knows (GB/T 9704-2012, 5.2.2, 7.3). */
export function stylesXml(format: Format): string {
  const formats = paragraphFormats(format);
  const { body } = formats;
  const base =
    `${fonts(format.fonts.body)}<w:spacing w:val="${body.trackingTwips}"/><w:kern w:val="0"/>${size(body.halfPoints)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${base}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="${NORMAL}"><w:name w:val="Normal"/><w:next w:val="${NORMAL}"/><w:qFormat/>` +
    '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    `<w:spacing w:before="0" w:after="0" w:line="${body.pitchTwips}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
    `<w:rPr>${base}</w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    TEXT_STYLES.map((name) => paragraphStyle(name, formats, format)).join('') +
    footerStyle(format) +
    (['section', 'itemHeading', 'subitemHeading'] as const)
      .map((name) => headingCharacters(name, formats, format))
      .join('') +
    '</w:styles>'
  );
}
