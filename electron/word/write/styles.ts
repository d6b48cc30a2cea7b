import type { Format } from '../../../shared/gongwen/format-of.ts';
import type { PageStyle } from '../../../shared/gongwen/page-paragraphs.ts';
import { type ParagraphFormat, paragraphFormats } from '../../../shared/gongwen/paragraph-formats.ts';
import { STYLE, STYLES, type StyleName } from './style-names.ts';
import { bold, fonts, indent, lineSpacing, size } from './style-properties.ts';

const NORMAL = 'Normal';

/** What each kind of paragraph is set like; headings of items are set like items. */
const SET_LIKE: Readonly<Record<Exclude<StyleName, 'footer'>, PageStyle>> = {
  ...{ title: 'title', addressee: 'addressee', part: 'part', section: 'section' },
  ...{ itemHeading: 'item', subitemHeading: 'subitem', body: 'body', caption: 'caption', table: 'table' },
  ...{ signature: 'signature', date: 'date', annex: 'annex', annexes: 'annexes', nextAnnex: 'nextAnnex' },
  note: 'note',
};

/** The outline level of what is a heading; a paragraph that only begins with one is none. */
const OUTLINE: Partial<Record<StyleName, number>> = {
  part: 0,
  section: 1,
  itemHeading: 2,
  subitemHeading: 3,
};

/** Only what a style has otherwise than the one that it is based on, so that a change there reaches it. */
function paragraphProperties(name: StyleName, own: ParagraphFormat, base: ParagraphFormat | null): string {
  const outline = OUTLINE[name];
  const hasBase = (key: keyof ParagraphFormat): boolean => base !== null && base[key] === own[key];
  const hasIndent = hasBase('leftIndentTwips') && hasBase('firstIndentTwips');
  return [
    own.keepNext ? '<w:keepNext/>' : '',
    hasBase('pitchTwips') ? '' : lineSpacing(name === 'table' ? 'atLeast' : 'exact', own.pitchTwips),
    hasIndent ? '' : indent(own),
    hasBase('align') ? '' : `<w:jc w:val="${own.align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
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

function paragraphStyle(name: Exclude<StyleName, 'footer'>, format: Format): string {
  const formats = paragraphFormats(format);
  const { id, shown, basedOn, next, link } = STYLES[name];
  const own = formats[SET_LIKE[name]];
  const base = basedOn === null ? null : formats[SET_LIKE[basedOn]];
  return (
    `<w:style w:type="paragraph"${isBuiltIn(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${shown}"/>` +
    `<w:basedOn w:val="${basedOn === null ? NORMAL : STYLES[basedOn].id}"/><w:next w:val="${STYLES[next].id}"/>` +
    `${link === undefined ? '' : `<w:link w:val="${link}"/>`}<w:uiPriority w:val="9"/><w:qFormat/>` +
    `<w:pPr>${paragraphProperties(name, own, base)}</w:pPr><w:rPr>${runProperties(own, base, format)}</w:rPr></w:style>`
  );
}

/** Word knows these names, and shows its own for them. */
const isBuiltIn = (name: StyleName): boolean => name === 'title' || OUTLINE[name] !== undefined;

const footerStyle = ({ fonts: { footer }, footerHalfPoints }: Format): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${STYLE.footer}"><w:name w:val="${STYLES.footer.shown}"/>` +
  `<w:basedOn w:val="${NORMAL}"/><w:qFormat/><w:pPr><w:snapToGrid w:val="0"/>` +
  `<w:spacing w:line="${footerHalfPoints * 10}" w:lineRule="exact"/></w:pPr>` +
  `<w:rPr>${fonts(footer)}<w:spacing w:val="0"/>${size(footerHalfPoints)}</w:rPr></w:style>`;

/** The half of a heading's style for words in front of a text that runs on: Word's table of contents takes them up. */
function headingCharacters(name: 'section' | 'itemHeading' | 'subitemHeading', format: Format): string {
  const { id, shown, link } = STYLES[name];
  const { body, section } = paragraphFormats(format);
  const own = name === 'section' ? section : { ...body, bold: format.boldItems };
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${link}"><w:name w:val="${shown} Char"/>` +
    `<w:link w:val="${id}"/><w:uiPriority w:val="9"/><w:rPr>${runProperties(own, body, format)}</w:rPr></w:style>`
  );
}

/** word/styles.xml: formatting stands in styles, Word's own for what Word knows (GB/T 9704-2012, 5.2.2, 7.3). */
export function stylesXml(format: Format): string {
  const { body } = paragraphFormats(format);
  const base =
    `${fonts(format.fonts.body)}<w:spacing w:val="${body.trackingTwips}"/><w:kern w:val="0"/>${size(body.halfPoints)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
  const names = Object.keys(SET_LIKE) as (keyof typeof SET_LIKE)[];
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
    names.map((name) => paragraphStyle(name, format)).join('') +
    footerStyle(format) +
    (['section', 'itemHeading', 'subitemHeading'] as const)
      .map((name) => headingCharacters(name, format))
      .join('') +
    '</w:styles>'
  );
}
