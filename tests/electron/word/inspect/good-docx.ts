import { type FakeDocx, fakeDocx } from '../formatting/fake-docx.ts';

export const fonts = (name: string) =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:hint="eastAsia"/>`;
const style = (id: string, pPr: string, rPr = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="Normal"/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;
const TWO = '<w:ind w:firstLineChars="200" w:firstLine="632"/>';

/** A paragraph in one of the styles below; `text` may hold runs of its own. */
export const p = (styleId: string, text: string, pPr = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${pPr}</w:pPr>${text.startsWith('<') ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

/** A run with its own looks. */
export const r = (rPr: string, text: string) =>
  `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const blank = '<w:p/>';

const field = (mark: string) => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`;
const pageNumber = (jc: string, ind: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind ${ind}/><w:jc w:val="${jc}"/></w:pPr>${r('', '— ')}${field('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r>${field('separate')}${r('', '1')}${field('end')}${r('', ' —')}</w:p>`;

export const LETTERHEAD =
  p('Normal', '000012') +
  p('Normal', r('<w:rFonts w:eastAsia="黑体"/>', '机密★1年')) +
  p('Normal', r('<w:rFonts w:eastAsia="黑体"/>', '特急')) +
  p('Mark', '青石县青石镇人民政府文件') +
  blank.repeat(2) +
  p(
    'Number',
    `<w:r><w:t>青石府文〔2026〕3号</w:t><w:tab/><w:t>签发人：</w:t></w:r>${r('<w:rFonts w:eastAsia="楷体"/>', '林知远')}`,
  ) +
  blank.repeat(2);

export const ANNEX_NOTE =
  blank +
  p('Text', '附件：1. 青石镇行政执法事项清单') +
  p('Text', '2. 青石镇普法活动一览', '<w:ind w:leftChars="500"/>');
export const REMARK = p('Text', '（联系人：周以宁，电话：12345678）');
export const ANNEX_TITLE = p('Title', '青石镇行政执法事项清单');
export const ANNEX =
  p('Normal', r('<w:rFonts w:eastAsia="黑体"/>', '附件1'), '<w:pageBreakBefore/>') +
  blank +
  ANNEX_TITLE +
  blank +
  p('Text', '镇级承接行政执法事项21项，清单另发。');
export const IMPRINT =
  p('Imprint', '抄送：青石县司法局，青石县财政局。') + p('Imprint', '青石镇党政办公室  2026年1月9日印发');

export const SIGNED = `${blank}${p('Right', '青石镇人民政府', '<w:ind w:right="632"/>')}${p('Right', '2026年1月8日', '<w:ind w:right="316"/>')}`;

const TITLE = p('Title', '云州市青石县青石镇人民政府') + p('Title', '关于2025年法治政府建设情况的报告');

const TEXT =
  p('Text', '2025年，青石镇坚持依法行政，办理事项120件。') +
  p('Part', '一、主要举措') +
  p('Section', '（一）健全制度') +
  p('Text', '镇政府修订“三张清单”12项。') +
  p('Text', `${r(fonts('楷体'), '（二）规范执法。')}${r('', '全年检查45次。')}`) +
  p('Text', '1.完善程序。落实三项制度。') +
  p('Text', '（1）公示在先。') +
  p('Part', '二、下一步打算') +
  p('Text', '继续推进依法治理。');

const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:pPr><w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr>${fonts('仿宋_GB2312')}<w:sz w:val="32"/></w:rPr></w:style>${[
  style(
    'Title',
    '<w:spacing w:line="720" w:lineRule="exact"/><w:jc w:val="center"/>',
    `${fonts('方正小标宋简体')}<w:sz w:val="44"/>`,
  ),
  style('Text', TWO),
  style('Part', TWO, fonts('黑体')),
  style('Section', TWO, fonts('楷体_GB2312')),
  style('Right', '<w:jc w:val="right"/>'),
  style(
    'Footer',
    '<w:snapToGrid w:val="0"/><w:spacing w:line="280" w:lineRule="exact"/>',
    `${fonts('宋体')}<w:sz w:val="28"/>`,
  ),
  // Three lines above it are 1737 twips high; the ink of 35 pt begins 247 twips into this exact line: 35 mm in all.
  style(
    'Mark',
    '<w:spacing w:before="0" w:line="1052" w:lineRule="exact"/><w:jc w:val="center"/>',
    `${fonts('方正小标宋简体')}<w:color w:val="FF0000"/><w:sz w:val="70"/>`,
  ),
  style(
    'Number',
    '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="7" w:color="FF0000"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="8528"/></w:tabs><w:ind w:firstLine="316"/>',
  ),
  style('Imprint', '<w:ind w:leftChars="100" w:left="280"/>', '<w:sz w:val="28"/>'),
].join('')}`;

const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="odd"/><w:footerReference w:type="even" r:id="even"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1431" w:gutter="0"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr>';

/** The parts of a file that keeps everything GB/T 9704-2012 demands of what is in it. */
export function goodParts({
  before = '',
  after = SIGNED,
} = {}): Required<Pick<FakeDocx, 'body' | 'styles' | 'settings' | 'footers'>> {
  const addressee = p('Normal', '青石县人民政府：');
  return {
    body: before + TITLE + blank + addressee + TEXT + after + SECTION,
    styles: STYLES,
    settings: '<w:evenAndOddHeaders/>',
    footers: {
      odd: pageNumber('right', 'w:rightChars="100" w:right="280"'),
      even: pageNumber('left', 'w:leftChars="100" w:left="280"'),
    },
  };
}

/**
 * The bytes of a good file with one text in its XML replaced, wherever it stands.
 * @throws when the text does not occur, so that no test changes nothing
 */
export function changedDocx(
  from: string,
  to: string,
  options: { before?: string; after?: string; more?: FakeDocx } = {},
): Uint8Array {
  const parts = goodParts(options);
  const before = JSON.stringify(parts);
  const changed = {
    body: parts.body.replaceAll(from, to),
    styles: parts.styles.replaceAll(from, to),
    settings: parts.settings.replaceAll(from, to),
    footers: Object.fromEntries(
      Object.entries(parts.footers).map(([id, footer]) => [id, footer.replaceAll(from, to)]),
    ),
  };
  if (JSON.stringify(changed) === before) throw new Error(`nothing to change: ${from}`);
  return fakeDocx({ ...changed, ...options.more });
}
