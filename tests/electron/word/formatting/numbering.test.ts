import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../../electron/package/word-package.ts';
import { child, elements } from '../../../../electron/package/xml-element.ts';
import { Formatting } from '../../../../electron/word/formatting/formatting.ts';
import { NumberCounter } from '../../../../electron/word/formatting/numbering.ts';
import { type FakeDocx, fakeDocx } from './fake-docx.ts';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

const GONGWEN = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="Part"/>')}${level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="Section"/>')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

const numbered = (numId: number, ilvl: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:p>`;
const styled = (style: string, more = '') => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr></w:p>`;

/** The labels of all paragraphs, in order. */
function labels(content: FakeDocx): string[] {
  const word = openPackage(fakeDocx({ numbering: GONGWEN, ...content }));
  const formatting = new Formatting(word);
  const counter = new NumberCounter(formatting.numbering);
  return elements(child(word.document, 'w:body'), 'w:p').map((p) => {
    const place = formatting.listPlace(child(p, 'w:pPr'));
    return place ? counter.next(place) : '';
  });
}

const style = (id: string, numPr: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`;

describe('automatic numbers', () => {
  it('count each level, and the inner ones anew under every outer one', () => {
    const body = [0, 1, 1, 2, 0, 1, 2, 2].map((ilvl) => numbered(1, ilvl)).join('');
    expect(labels({ body })).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）', '1.', '2.']);
  });

  it('come from styles, the level from the one that names the style', () => {
    const styles = style('Part', '<w:numId w:val="1"/>') + style('Section', '<w:numId w:val="1"/>', 'Part');
    const body = styled('Part') + styled('Section') + styled('Section') + styled('Part');
    expect(labels({ styles, body })).toEqual(['一、', '（一）', '（二）', '二、']);
  });

  it('are taken away from a paragraph by numId 0', () => {
    const styles = style('Part', '<w:numId w:val="1"/>');
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels({ styles, body: styled('Part', none) + styled('Part') })).toEqual(['', '一、']);
  });

  it('run on through two numberings of one list, unless one starts again', () => {
    const second = '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>';
    const third =
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = [1, 2, 3, 3].map((numId) => numbered(numId, 0)).join('');
    expect(labels({ numbering: GONGWEN + second + third, body })).toEqual(['一、', '二、', '五、', '六、']);
  });

  it('keep counting across an outer level when told never to restart', () => {
    const numbering = GONGWEN.replace(
      '<w:lvlText w:val="%3."/>',
      '<w:lvlRestart w:val="0"/><w:lvlText w:val="%3."/>',
    );
    const body = [0, 2, 0, 2].map((ilvl) => numbered(1, ilvl)).join('');
    expect(labels({ numbering, body })).toEqual(['一、', '1.', '二、', '2.']);
  });

  it('show outer numbers in their own format, or as figures in a legal one', () => {
    expect(labels({ body: numbered(1, 0) + numbered(1, 3) })).toEqual(['一、', '一.1']);
    const numbering = GONGWEN.replace('<w:lvlText w:val="%1.%4"/>', '<w:isLgl/><w:lvlText w:val="%1.%4"/>');
    expect(labels({ numbering, body: numbered(1, 0) + numbered(1, 3) })).toEqual(['一、', '1.1']);
  });

  it('follow a list that only points to the list style that defines it', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="S"/>${level(0, 'decimal', '（%1）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    expect(labels({ numbering, body: numbered(1, 0) })).toEqual(['（1）']);
  });

  it('are empty for bullets and for lists that do not exist', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '●')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    expect(labels({ numbering, body: numbered(1, 0) + numbered(9, 0) })).toEqual(['', '']);
  });

  it('stay short in a hostile list', () => {
    const hostile = (format: string, start: number) =>
      `<w:abstractNum w:abstractNumId="1">${level(0, format, '%1'.repeat(50_000)).replace('w:start w:val="1"', `w:start w:val="${start}"`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    for (const format of ['lowerLetter', 'upperRoman', 'decimal'])
      for (const start of [32_767, 2_147_483_647]) {
        const [label = ''] = labels({ numbering: hostile(format, start), body: numbered(1, 0) });
        expect(label.length).toBeGreaterThan(0);
        expect(label.length).toBeLessThan(2000);
      }
  });
});
