import { escapeXml } from '../../../shared/escape-xml.ts';
import { ALTERNATIVE, type FontSet } from '../../../shared/gongwen/font-sets.ts';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { gridPitchTwips } from './sections.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What each font says of itself, by which Word finds the nearest one where it is missing; of others nothing is made up. */
const PANOSE: Readonly<Record<string, string>> = {
  仿宋_GB2312: '02010609030101010101',
  楷体_GB2312: '02010609030101010101',
  黑体: '02010609060101010101',
  宋体: '02010600030101010101',
  仿宋: '02010609060101010101',
  楷体: '02010609060101010101',
  方正小标宋简体: '03000509000000000000',
};

/** word/settings.xml: odd and even pages differ (7.5), punctuation may be squeezed, Word 2013 and later. */
export const settingsXml = (format: Format): string =>
  `${XML}<w:settings ${W}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>` +
  `<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="${gridPitchTwips(format)}"/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:balanceSingleByteDoubleByteWidth/><w:doNotExpandShiftReturn/>' +
  '<w:adjustLineHeightInTable/><w:useFELayout/>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

const latinFont = (name: string): string =>
  `<w:font w:name="${name}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;

const hanziFont = (name: string): string => {
  const [others, panose] = [ALTERNATIVE[name], PANOSE[name]];
  return (
    `<w:font w:name="${name}">${others === undefined ? '' : `<w:altName w:val="${others}"/>`}` +
    `${panose === undefined ? '' : `<w:panose1 w:val="${panose}"/>`}` +
    '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>'
  );
};

/** word/fontTable.xml: what Word shows where a machine lacks one of the fonts. */
export const fontTableXml = (fonts: FontSet): string => {
  const names = [...new Set(Object.values(fonts).map(({ name }) => name))];
  const latin = fonts.body.latin === undefined ? '' : latinFont(fonts.body.latin);
  return `${XML}<w:fonts ${W}>${names.map(hanziFont).join('')}${latin}</w:fonts>`;
};

const property = (name: string, value: string): string =>
  value === '' ? '' : `<dc:${name}>${escapeXml(value)}</dc:${name}>`;

/** docProps/core.xml: the office is the author; what is '' is left out; no person and no machine is named. */
export const corePropertiesXml = ({ title, office }: { title: string; office: string }): string =>
  `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `${property('title', title)}${property('creator', office)}<dc:language>zh-CN</dc:language></cp:coreProperties>`;
