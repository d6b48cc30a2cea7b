import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../../electron/package/word-package.ts';
import { child } from '../../../../electron/package/xml-element.ts';
import { Formatting } from '../../../../electron/word/formatting/formatting.ts';
import { readText } from '../../../../electron/word/inspect/reading/document-text.ts';
import { type FakeDocx, fakeDocx } from './fake-docx.ts';

function firstParagraph(content: FakeDocx) {
  const word = openPackage(fakeDocx(content));
  const [paragraph] = readText(new Formatting(word), child(word.document, 'w:body')).paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
}

const run = (rPr: string, text = '字') => `<w:r><w:rPr>${rPr}</w:rPr><w:t>${text}</w:t></w:r>`;
const runFormat = (content: FakeDocx) => {
  const [piece] = firstParagraph(content).pieces;
  if (!piece) throw new Error('no run');
  return piece.format;
};
const paragraphStyle = (id: string, inner: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${inner}</w:style>`;
const defaults = (rPr: string, pPr = '') =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${pPr}</w:pPr></w:pPrDefault></w:docDefaults>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`;

describe('the looks of a run', () => {
  const styles =
    defaults(size(20)) +
    paragraphStyle('Base', `<w:rPr>${size(24)}<w:b/></w:rPr>`) +
    paragraphStyle('Derived', `<w:rPr>${size(28)}</w:rPr>`, 'Base') +
    `<w:style w:type="character" w:styleId="Strong"><w:rPr>${size(30)}<w:b/></w:rPr></w:style>`;
  const inStyle = (runs: string, style = 'Derived') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

  it('comes from defaults, then styles from the most basic on, then character style, then the run', () => {
    const sizeIn = (body: string) => runFormat({ styles, body }).sizePoints;
    expect(sizeIn(`<w:p>${run('')}</w:p>`)).toBe(10);
    expect(sizeIn(inStyle(run(''), 'Base'))).toBe(12);
    expect(sizeIn(inStyle(run('')))).toBe(14);
    expect(sizeIn(inStyle(run('<w:rStyle w:val="Strong"/>')))).toBe(15);
    expect(sizeIn(inStyle(run(`<w:rStyle w:val="Strong"/>${size(32)}`)))).toBe(16);
  });

  it('is bold by style or by hand, and plain again where two styles both switch it on', () => {
    const boldIn = (rPr: string) => runFormat({ styles, body: inStyle(run(rPr)) }).bold;
    expect(boldIn('')).toBe(true);
    expect(boldIn('<w:rStyle w:val="Strong"/>')).toBe(false);
    expect(boldIn('<w:b w:val="0"/>')).toBe(false);
    expect(boldIn('<w:rStyle w:val="Strong"/><w:b/>')).toBe(true);
  });

  it('survives styles that are based on each other in a circle', () => {
    const circle = paragraphStyle('A', `<w:rPr>${size(40)}</w:rPr>`, 'B') + paragraphStyle('B', '', 'A');
    expect(runFormat({ styles: circle, body: inStyle(run(''), 'A') }).sizePoints).toBe(20);
  });

  it('takes the default paragraph style where none is named', () => {
    const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr>${size(32)}</w:rPr></w:style>`;
    expect(runFormat({ styles: normal, body: `<w:p>${run('')}</w:p>` }).sizePoints).toBe(16);
  });

  it('names theme fonts by what they stand for, and a later plain font instead of a theme', () => {
    const theme = `<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/><a:font script="Hant" typeface="新細明體"/></a:minorFont></a:fontScheme></a:themeElements>`;
    const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/>';
    const content = { theme, styles: defaults(themed) };
    const formatOf = (rPr: string, settings = '') =>
      runFormat({ ...content, settings, body: `<w:p>${run(rPr)}</w:p>` });
    expect(formatOf('')).toMatchObject({
      eastAsia: { name: '等线', themed: true },
      latin: { name: 'Calibri', themed: true },
    });
    expect(formatOf('', '<w:themeFontLang w:eastAsia="zh-TW"/>').eastAsia.name).toBe('新細明體');
    expect(formatOf('<w:rFonts w:eastAsia="仿宋"/>').eastAsia).toEqual({ name: '仿宋', themed: false });
  });

  it('sets quotation marks in the Chinese font only where the run asks for it', () => {
    const fonts = (hint: string) => `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="仿宋"${hint}/>`;
    const marksOf = (hint: string) => runFormat({ body: `<w:p>${run(fonts(hint), '“')}</w:p>` }).marks.name;
    expect(marksOf('')).toBe('Arial');
    expect(marksOf(' w:hint="eastAsia"')).toBe('仿宋');
  });

  it('reads strict measures with their units', () => {
    expect(runFormat({ body: `<w:p>${run('<w:sz w:val="16pt"/>')}</w:p>` }).sizePoints).toBe(16);
  });
});

describe('the looks of a paragraph', () => {
  const formatOf = (pPr: string, content: FakeDocx = {}) =>
    firstParagraph({ ...content, body: `<w:p><w:pPr>${pPr}</w:pPr></w:p>` }).format;

  it('inherits indents one by one', () => {
    const styles = paragraphStyle(
      'S',
      '<w:pPr><w:ind w:left="100" w:right="200" w:firstLine="640"/></w:pPr>',
    );
    const { left, right, firstLine } = formatOf('<w:pStyle w:val="S"/><w:ind w:right="0"/>', { styles });
    expect([left.twips, right.twips, firstLine.twips]).toEqual([100, 0, 640]);
  });

  it('lets characters win over twips, and a later hanging indent over a first-line one', () => {
    const styles = paragraphStyle('S', '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr>');
    const inStyle = (ind: string) => formatOf(`<w:pStyle w:val="S"/>${ind}`, { styles }).firstLine;
    expect(inStyle('<w:ind w:firstLine="0"/>').chars).toBe(2);
    expect(inStyle('<w:ind w:firstLineChars="0" w:firstLine="640"/>')).toEqual({ twips: 640, chars: null });
    expect(inStyle('<w:ind w:firstLineChars="0" w:hanging="360"/>')).toMatchObject({
      twips: -360,
      chars: null,
    });
  });

  it('puts the indents of a numbering over the style and under the paragraph itself', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const styles = paragraphStyle('S', '<w:pPr><w:ind w:left="100" w:firstLine="640"/></w:pPr>');
    const content = { numbering, styles };
    const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const numbered = formatOf(`<w:pStyle w:val="S"/>${numPr}`, content);
    expect([numbered.left.twips, numbered.firstLine.twips]).toEqual([720, -360]);
    expect(formatOf(`<w:pStyle w:val="S"/>${numPr}<w:ind w:left="0"/>`, content).left.twips).toBe(0);
    const ofStyle = paragraphStyle('S', `<w:pPr>${numPr}<w:ind w:left="50"/></w:pPr>`);
    expect(formatOf('<w:pStyle w:val="S"/>', { numbering, styles: ofStyle }).left.twips).toBe(50);
  });

  it('reads the names of strict OOXML', () => {
    const format = formatOf('<w:ind w:start="21pt" w:endChars="100"/><w:jc w:val="end"/>');
    expect(format).toMatchObject({ left: { twips: 420 }, right: { chars: 1 }, alignment: 'right' });
  });
});

describe('the text of a paragraph', () => {
  const textOf = (inner: string) => firstParagraph({ body: `<w:p>${inner}</w:p>` }).text;
  const field = (mark: string) => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`;

  it('holds tracked insertions and no deletions, links and controls, and no hidden text', () => {
    const inner = `${run('', '甲')}<w:ins>${run('', '乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del><w:hyperlink>${run('', '丁')}</w:hyperlink><w:sdt><w:sdtContent>${run('', '戊')}</w:sdtContent></w:sdt>${run('<w:vanish/>', '己')}`;
    expect(textOf(inner)).toBe('甲乙丁戊');
  });

  it('holds the result of a field and not its code', () => {
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText><w:t>码</w:t></w:r>`;
    const nested = `${field('begin')}${code('IF ')}${field('begin')}${code('PAGE')}${field('separate')}${run('', '3')}${field('end')}${field('separate')}${run('', '果')}${field('end')}`;
    expect(textOf(`${run('', '前')}${nested}${run('', '后')}`)).toBe('前果后');
    const { fields } = firstParagraph({ body: `<w:p>${nested}<w:fldSimple w:instr=" DATE \\@ x"/></w:p>` });
    expect(fields).toEqual(['IF', 'PAGE', 'DATE']);
  });

  it('holds tabs and breaks', () => {
    expect(textOf('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:br w:type="page"/></w:r>')).toBe(
      '甲\t乙\n\f',
    );
  });
});
