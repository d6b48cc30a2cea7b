import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readReturned } from '../../../electron/collect/read-returned.ts';
import type { Grid } from '../../../shared/collect/cell.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Parts {
  sheet: string;
  strings?: string;
  styles?: string;
  /** of the sheet in the workbook */
  state?: string;
}

/** A workbook of one sheet, as any program may write it. */
function workbook({ sheet, strings = '', styles = '', state = '' }: Parts): Uint8Array {
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${link('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="表" sheetId="1" ${state} r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${link('s', 'worksheet', 'worksheets/sheet1.xml')}${link('t', 'sharedStrings', 'sharedStrings.xml')}${link('u', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const row = (cells: string, number = 1): string => `<row r="${number}">${cells}</row>`;
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

async function cells(parts: Parts): Promise<string[]> {
  const [grid] = await readReturned('a.xlsx', workbook(parts));
  return (grid?.rows ?? []).flatMap((one) =>
    one.cells.map(({ text, fault }) => (fault ? `${text} [${fault}]` : text)),
  );
}

const FORMATS =
  '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="0&quot;件&quot;"/>' +
  [
    '0.0&quot;万元&quot;',
    '&quot;约&quot;0\\人',
    '0.0,&quot;千元&quot;',
    '&quot;¥&quot;#,##0.00_ ',
    '0.0万元',
    'General&quot;万&quot;',
  ]
    .map((code, at) => `<numFmt numFmtId="${at + 167}" formatCode="${code}"/>`)
    .join('') +
  '</numFmts>' +
  `<cellXfs>${[0, 9, 10, 14, 4, 164, 165, 166, 167, 168, 169, 170, 171, 172].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

it.each([
  ['<c r="A1"><v>31</v></c>', '31'],
  ['<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
  ['<c r="A1"><v>1E+21</v></c>', '1e+21'],
  ['<c r="A1" s="1"><v>0.98</v></c>', '98%'],
  ['<c r="A1" s="2"><v>0.985</v></c>', '98.5%'],
  ['<c r="A1" s="5"><v>0.9849</v></c>', '98.5%'],
  ['<c r="A1" s="4"><v>1234.5</v></c>', '1234.5'],
  ['<c r="A1" s="7"><v>31</v></c>', '31件'],
  ['<c r="A1" s="8"><v>26.5</v></c>', '26.5万元'],
  ['<c r="A1" s="9"><v>31</v></c>', '约31人'],
  ['<c r="A1" s="10"><v>26500</v></c>', '26500'],
  ['<c r="A1" s="11"><v>26500</v></c>', '26500'],
  ['<c r="A1" s="12"><v>26.5</v></c>', '26.5万元'],
  ['<c r="A1" s="13"><v>1.25</v></c>', '1.25万'],
  ['<c r="A1" s="3"><v>46000</v></c>', '46000 [date]'],
  ['<c r="A1" s="6"><v>46000</v></c>', '46000 [date]'],
  ['<c r="A1"><f>20+11</f><v>31</v></c>', '31'],
  ['<c r="A1"><f>20+11</f></c>', '=20+11 [no-value]'],
  ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0! [error]'],
  ['<c r="A1" t="b"><v>1</v></c>', 'TRUE [truth]'],
  ['<c r="A1" t="str"><f>A2</f><v>31件</v></c>', '31件'],
  ['<c r="A1" t="inlineStr"><is><t>３１</t></is></c>', '３１'],
  ['<c r="A1" t="s"><v>0</v></c>', '31件'],
  ['<c r="A1" t="s"><v>1</v></c>', ' 23 31'],
  ['<c r="A1" t="s"><v>2</v></c>', '数'],
  ['<c r="A1" t="s"><v>3</v></c>', '15 1 '],
  ['<c r="A1" t="s"><v>4</v></c>', '15件'],
])('A cell %s shows %s', async (cell, shown) => {
  const strings =
    '<si><r><t>31</t></r><r><t>件</t></r></si>' +
    '<si><r><rPr><strike/></rPr><t>23</t></r><r><t>31</t></r></si>' +
    '<si><t>数</t><rPh sb="0" eb="1"><t>スウ</t></rPh></si>' +
    '<si><r><t>15</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>' +
    '<si><r><t>15</t></r><r><rPr><vertAlign val="baseline"/><strike val="0"/></rPr><t>件</t></r></si>';
  await expect(cells({ sheet: data(row(cell)), strings, styles: FORMATS })).resolves.toEqual([shown]);
});

it('A value over several rows is nobody’s own; one over several columns is its row’s', async () => {
  const sheet = `${data(row('<c r="A1"><v>1</v></c>') + row('<c r="A2"><v>2</v></c>', 2))}<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="A2:B2"/></mergeCells>`;
  await expect(cells({ sheet })).resolves.toEqual(['1 [merged]', '2']);
});

it('Rows far down a sheet, without numbers of their own, or out of their order are rows like others', async () => {
  const sheet = data(
    `${row('<c r="A1048576"><v>1</v></c>', 1_048_576)}${row('<c r="C7"><v>3</v></c><c r="B7"><v>2</v></c>', 7)}<row><c><v>4</v></c></row>`,
  );
  const [grid] = await readReturned('a.xlsx', workbook({ sheet }));
  expect(
    grid?.rows.map(({ number, cells: own }) => [number, own.map(({ column, text }) => `${column}:${text}`)]),
  ).toEqual([
    [1_048_576, ['0:1']],
    [7, ['1:2', '2:3']],
    [8, ['0:4']],
  ]);
});

it('A hidden sheet says that it is one', async () => {
  const hidden = await readReturned(
    'a.xlsx',
    workbook({ sheet: data(row('<c r="A1"><v>1</v></c>')), state: 'state="veryHidden"' }),
  );
  expect(hidden[0]?.isHidden).toBe(true);
});

it('A hidden row says that it is one', async () => {
  const hidden = (number: number, attribute: string): string =>
    `<row r="${number}" ${attribute}><c><v>${number}</v></c></row>`;
  const sheet = data(
    hidden(1, 'hidden="1"') +
      hidden(2, 'hidden="true"') +
      hidden(3, 'ht="0" customHeight="1"') +
      hidden(4, 'hidden="0" ht="15"'),
  );
  const [grid] = await readReturned('a.xlsx', workbook({ sheet }));
  expect(grid?.rows.map((one) => one.isHidden ?? false)).toEqual([true, true, true, false]);
});

it('The cells of a hidden column say that they are in one', async () => {
  const cols =
    '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1" width="9"/><col min="4" max="4" width="0"/></cols>';
  const cells = ['A', 'B', 'C', 'D', 'E'].map((letter) => `<c r="${letter}1"><v>1</v></c>`).join('');
  const sheet = data(row(cells)).replace('<sheetData>', `${cols}<sheetData>`);
  expect(sheet).toContain(cols);
  const [grid] = await readReturned('a.xlsx', workbook({ sheet }));
  expect(grid?.rows[0]?.cells.map(({ isHidden = false }) => isHidden)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

it('In an .ods raised and struck words stand apart from the number, and what is hidden says so: rows, columns, sheets', async () => {
  const names = ['office', 'style', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const style = (name: string, attribute: string): string =>
    `<style:style style:name="${name}"><style:text-properties style:${attribute}/></style:style>`;
  const styles =
    style('T1', 'text-position="super 58%"') +
    style('T2', 'text-line-through-style="solid"') +
    style('T3', 'text-position="0% 100%"');
  const line = (content: string, attribute = ''): string =>
    `<table:table-row ${attribute}><table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell></table:table-row>`;
  const span = (name: string, words: string): string =>
    `<text:span text:style-name="${name}">${words}</text:span>`;
  const rows =
    line(`15${span('T1', '1')}`) +
    line(`${span('T2', '23')}31`) +
    line(`15${span('T3', '件')}`) +
    line('7', 'table:visibility="filter"');
  const columns =
    '<table:table-column/><table:table-column-group><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group><table:table-column/>';
  const wide =
    '<table:table-row><table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="4"><text:p>5</text:p></table:table-cell></table:table-row>';
  const unseen =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const content = `<office:document-content ${names.join(' ')}><office:automatic-styles>${styles}${unseen}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="表">${rows}</table:table><table:table table:name="藏" table:style-name="ta2">${columns}${wide}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
  const [grid, other] = await readReturned('a.ods', bytes);
  expect([grid?.isHidden, other?.isHidden]).toEqual([false, true]);
  expect(other?.rows[0]?.cells.map(({ isHidden = false }) => isHidden)).toEqual([false, true, true, false]);
  expect(
    grid?.rows.map(({ cells: [cell], isHidden }) => `${cell?.text}${isHidden ? ' hidden' : ''}`),
  ).toEqual(['15 1 ', ' 23 31', '15件', '7 hidden']);
});

it('A text of values is read with commas, tabs or semicolons, in any encoding, quoted or not', async () => {
  const read = async (bytes: Uint8Array): Promise<string[][]> => {
    const [grid]: Grid[] = await readReturned('a.csv', bytes);
    return (grid?.rows ?? []).map((one) => one.cells.map(({ column, text }) => `${column}:${text}`));
  };
  const rows = [
    ['0:数据名称', '1:今年数'],
    ['0:办理，案件', '1:1,234'],
  ];
  await expect(read(strToU8('数据名称,今年数\r\n"办理，案件","1,234"\r\n'))).resolves.toEqual(rows);
  await expect(read(strToU8('\ufeff数据名称\t今年数\n办理，案件\t1,234'))).resolves.toEqual(rows);
  await expect(read(strToU8('"a ""b""";2\n\n;3'))).resolves.toEqual([['0:a "b"', '1:2'], ['1:3']]);
});

it('What is no sheet is refused by name: an old workbook, a picture, an archive, a bomb, what is damaged or locked', async () => {
  const code = (bytes: Uint8Array, name = '表.xlsx'): Promise<unknown> =>
    readReturned(name, bytes).then(
      () => 'read',
      (error: { code: string; detail: string }) => `${error.code} ${error.detail}`,
    );
  const whole = workbook({ sheet: data('') });
  await expect(code(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff))).resolves.toBe('no-sheet 表.xlsx');
  await expect(code(zipSync({ 'a.txt': strToU8('a') }))).resolves.toBe('no-sheet 表.xlsx');
  await expect(code(new Uint8Array())).resolves.toBe('empty-file 表.xlsx');
  await expect(code(whole.subarray(0, whole.length - 40))).resolves.toBe('damaged 表.xlsx');
  await expect(code(workbook({ sheet: '<sheetData><row>' }))).resolves.toBe('damaged 表.xlsx');
  await expect(code(workbook({ sheet: data(`<!DOCTYPE a [<!ENTITY b "c">]>`) }))).resolves.toBe(
    'damaged 表.xlsx',
  );
  const bomb = workbook({
    sheet: data(row(`<c r="A1" t="inlineStr"><is><t>${'1'.repeat(20_000_000)}</t></is></c>`)),
  });
  expect(bomb.length).toBeLessThan(deflateRawSync(new Uint8Array(30_000_000)).length * 10);
  await expect(code(bomb)).resolves.toBe('too-large 表.xlsx');
  const wide = row(Array.from({ length: 1000 }, () => '<c><v>1</v></c>').join(''));
  await expect(code(workbook({ sheet: data(wide.repeat(300)) }))).resolves.toBe('too-large 表.xlsx');
});
