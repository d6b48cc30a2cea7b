import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPackage } from '../../../../electron/package/word-package.ts';
import { child, childValue, descendants, type XmlElement } from '../../../../electron/package/xml-element.ts';
import { Formatting } from '../../../../electron/word/formatting/formatting.ts';
import { writeReport } from '../../../../electron/word/write/write-report.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Report } from '../../../../shared/report/schema.ts';

function report(): Report {
  const blank = blankReport('id', 2025, '临溪县青禾镇人民政府');
  blank.lead = [{ id: 'l', kind: 'paragraph', text: '现将有关情况报告如下。' }];
  blank.parts[0].blocks = [
    { id: 's1', kind: 'section', heading: '加强学习', text: '' },
    { id: 'i1', kind: 'item', text: '健全学法制度' },
    { id: 'i2', kind: 'item', text: '组织学法12次，覆盖全体干部。' },
    { id: 'i4', kind: 'item', text: '推行“一次上门、全面体检”……' },
    { id: 'i5', kind: 'item', text: '做到“学用结合。”' },
    { id: 'i6', kind: 'item', text: '完善制度（试行）' },
    { id: 'u1', kind: 'subitem', heading: '分级培训', text: '' },
    { id: 's2', kind: 'section', heading: '规范执法', text: '开展检查9次。' },
    { id: 'i3', kind: 'item', heading: '评查案卷', text: '评查60件。' },
  ];
  const signature = { office: '临溪县青禾镇人民政府', date: '2026-01-12' };
  return { ...blank, addressee: '临溪县人民政府', signature };
}

async function stylesOf(): Promise<XmlElement[]> {
  const styles = openPackage(await writeReport(report())).related('styles');
  return styles ? descendants(styles, 'w:style') : [];
}

const nameOf = (style: XmlElement): string => childValue(style, 'w:name') ?? '';

test('Word’s own styles stand for the title and four levels of headings, with their levels', async () => {
  const built = (await stylesOf()).filter(({ attributes }) => attributes['w:customStyle'] === undefined);
  const levels = built.map((style) => [nameOf(style), childValue(child(style, 'w:pPr'), 'w:outlineLvl')]);
  expect(Object.fromEntries(levels)).toMatchObject({
    ...{ Title: undefined, 'heading 1': '0', 'heading 2': '1', 'heading 3': '2', 'heading 4': '3' },
  });
});

test('Enter goes on with what follows: the addressee, the text, the date', async () => {
  const styles = await stylesOf();
  const named = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', nameOf(style)]));
  const next = Object.fromEntries(
    styles.map((style) => [nameOf(style), named.get(childValue(style, 'w:next') ?? '')]),
  );
  expect(next).toMatchObject({
    ...{ Title: '主送机关', 主送机关: '公文正文', 公文正文: '公文正文', 署名: '成文日期' },
    ...{ 'heading 1': '公文正文', 'heading 2': '公文正文', 'heading 3': '公文正文', 'heading 4': '公文正文' },
  });
});

test('Every style of a paragraph says what Enter goes on with', async () => {
  const styles = (await stylesOf()).filter(({ attributes }) => attributes['w:type'] === 'paragraph');
  const ids = styles.map(({ attributes }) => attributes['w:styleId']);
  expect(ids.length).toBeGreaterThan(15);
  for (const style of styles) expect(ids).toContain(childValue(style, 'w:next'));
});

test('A page number looks as its style says, and a paragraph that its style keeps to the next says so no more', async () => {
  const parts = unzipSync(await writeReport(report()));
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d\.xml$/.test(name));
  expect(footers).toHaveLength(2);
  for (const name of footers)
    expect(strFromU8(parts[name] ?? new Uint8Array())).not.toMatch(/<w:(?:sz|szCs|rFonts)[\s/>]/);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(document).not.toMatch(/<w:pStyle w:val="SignatureOffice"\/><w:keepNext\/>/);
});

test('A line with a number is a heading where it is one, and text where it is text', async () => {
  const word = openPackage(await writeReport(report()));
  const styles = descendants(word.document, 'w:p').map((paragraph) => {
    const text = descendants(paragraph, 'w:t')
      .map(({ children }) => children.join(''))
      .join('');
    return [text, childValue(child(paragraph, 'w:pPr'), 'w:pStyle')];
  });
  expect(Object.fromEntries(styles)).toMatchObject({
    '（一）加强学习': 'Heading2',
    '1.健全学法制度': 'Heading3',
    '2.组织学法12次，覆盖全体干部。': 'BodyText',
    '3.推行“一次上门、全面体检”……': 'BodyText',
    '4.做到“学用结合。”': 'BodyText',
    '5.完善制度（试行）': 'Heading3',
    '（1）分级培训': 'Heading4',
    '（二）规范执法。开展检查9次。': 'BodyText',
  });
  const halves = descendants(word.document, 'w:rStyle').map(({ attributes }) => attributes['w:val']);
  expect(halves).toEqual(['Heading2Char']);
});

test('Another line pitch of 公文正文 is that of all the report’s text, from 主送机关 to 成文日期', async () => {
  const parts = unzipSync(await writeReport(report()));
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  const changed = styles.replace(
    /(w:styleId="BodyText">.*?w:line=")\d+/,
    (_, before: string) => `${before}600`,
  );
  expect(changed).not.toBe(styles);
  const word = openPackage(zipSync({ ...parts, 'word/styles.xml': strToU8(changed) }));
  const formatting = new Formatting(word);
  const pitches = descendants(word.document, 'w:p')
    .map((paragraph) => child(paragraph, 'w:pPr'))
    .filter((pPr) => childValue(pPr, 'w:pStyle') !== 'Title')
    .map((pPr) => formatting.paragraph(pPr).get('w:spacing')?.attributes['w:line']);
  expect(pitches.length).toBeGreaterThan(12);
  expect(new Set(pitches)).toEqual(new Set(['600']));
});
