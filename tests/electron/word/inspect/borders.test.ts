import { describe, expect, it } from 'vitest';
import { inspectReport } from '../../../../electron/word/inspect/inspect-report.ts';
import { fakeDocx } from '../formatting/fake-docx.ts';
import { ANNEX, changedDocx, goodParts, LETTERHEAD, SIGNED } from './good-docx.ts';

const GRID = 'w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"';
const SECTION_END =
  '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1431" w:gutter="0"/></w:sectPr></w:pPr></w:p>';

const finding = (bytes: Uint8Array, element: string) =>
  inspectReport(bytes).find((one) => one.element === element);

describe('what stands at the border of a rule', () => {
  it('takes a grid without a kind, or of no pitch, for no grid', () => {
    const words = (grid: string) => {
      const { body, styles, ...parts } = goodParts();
      const auto = styles.replace('w:line="579" w:lineRule="exact"', 'w:line="240" w:lineRule="auto"');
      const bytes = fakeDocx({ ...parts, body: body.replace(GRID, grid), styles: auto });
      return inspectReport(bytes).map(({ element, measured }) => `${element}：${measured}`);
    };
    const without = words('w:type="default"');
    expect(words('w:type="lines" w:linePitch="579"')).not.toEqual(without);
    expect(words('w:linePitch="579"')).toEqual(without);
    expect(words('w:type="lines" w:linePitch="0"')).toEqual(without);
  });

  it('finds an annex in a section of its own on a page of its own', () => {
    const own = changedDocx('<w:pageBreakBefore/>', '', { after: SIGNED + SECTION_END + ANNEX });
    expect(finding(own, '附件起页')).toMatchObject({ kept: true });
    const same = changedDocx('<w:pageBreakBefore/>', '', { after: SIGNED + ANNEX });
    expect(finding(same, '附件起页')).toMatchObject({ kept: false });
  });

  it('does not judge where a mark stands that a table sets', () => {
    const mark = '<w:p><w:pPr><w:pStyle w:val="Mark"/></w:pPr>';
    const table = LETTERHEAD.replace(mark, `<w:tbl><w:tr><w:tc>${mark}`).replace(
      '青石县青石镇人民政府文件</w:t></w:r></w:p>',
      '青石县青石镇人民政府文件</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
    expect(finding(changedDocx('000012', '000013', { before: table }), '发文机关标志颜色')).toBeDefined();
    expect(finding(changedDocx('000012', '000013', { before: table }), '发文机关标志位置')).toBeUndefined();
    expect(
      finding(changedDocx('000012', '000013', { before: LETTERHEAD }), '发文机关标志位置'),
    ).toBeDefined();
  });
});
