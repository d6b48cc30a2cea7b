import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../electron/read/docx/read-docx.ts';
import { keptTexts } from '../../../../shared/recognise/read-line.ts';
import { recogniseText } from '../../../../shared/recognise/recognise-text.ts';
import { sectionCounts } from '../../../support/sections.ts';
import { relationshipsXml } from '../../word/formatting/fake-docx.ts';
import { GONGWEN, linesOf, numbered, p, r, readableDocx, readFake } from './read-fake.ts';

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const levelsOf = (styles: string, ...ids: string[]) =>
  readFake({ styles, body: ids.map((id) => p('文', `<w:pStyle w:val="${id}"/>`)).join('') }).lines.map(
    ({ level }) => level,
  );

describe('a Word file', () => {
  it('gives a title by the name of its style, also of the one it is based on', () => {
    const styles =
      style('a', 'Title') +
      style('b', '公文标题') +
      style('c', 'mine', '<w:basedOn w:val="a"/>') +
      style('d', 'Subtitle');
    expect(levelsOf(styles, 'a', 'b', 'c', 'd')).toEqual(['title', 'title', 'title', undefined]);
  });

  it('gives headings by outline level, set or known from the name of the style', () => {
    const level = (value: number) => `<w:pPr><w:outlineLvl w:val="${value}"/></w:pPr>`;
    const styles = style('a', 'x', level(1)) + style('b', 'heading 3') + style('c', 'y', level(9));
    expect(levelsOf(styles, 'a', 'b', 'c')).toEqual([2, 3, undefined]);
  });

  it('makes no lines of empty paragraphs and keeps full-width forms', () => {
    expect(linesOf(p('　　Ａ，１　甲 ') + p('<w:r/>') + p('　'))).toEqual(['Ａ，１　甲']);
  });

  it('tells of pictures, charts, objects and files in it that are not read', () => {
    const body =
      p(
        '<w:r><w:drawing><a:graphic><a:graphicData uri="x/picture"><a:blip/></a:graphicData></a:graphic></w:drawing></w:r>',
      ) +
      p('<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>') +
      p('<w:r><w:drawing><a:graphic><a:graphicData uri="http://x/chart"/></a:graphic></w:drawing></w:r>') +
      p('<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>') +
      '<w:altChunk r:id="x"/>';
    expect(readFake({ body }).notes).toEqual([
      '文件里有 2 张图片，没有读入。',
      '文件里有 1 个图表或图示，其中的文字没有读入。',
      '文件里有 1 个嵌入的对象（公式、表格等），没有读入。',
      '文件里有 1 份嵌在里面的别的文件，其中的文字没有读入。',
    ]);
  });

  it('reads the pages, texts and Word files in it where they stand', () => {
    const inner = readableDocx({ body: p('丁') });
    const chunks: [string, string | Uint8Array][] = [
      ['a.html', '<html><p>乙<del>旧</del></html>'],
      ['b.txt', '丙'],
      ['c.docx', inner],
    ];
    const links = chunks.map(([name], at): [string, string, string] => [`c${at}`, 'aFChunk', name]);
    const bytes = readableDocx({
      body: p('甲') + chunks.map((_, at) => `<w:altChunk r:id="c${at}"/>`).join('') + p('戊'),
      parts: {
        ...Object.fromEntries(chunks.map(([name, content]) => [`word/${name}`, content])),
        'word/_rels/document.xml.rels': relationshipsXml(links),
      },
    });
    const { lines, notes } = readDocx(bytes);
    expect(keptTexts(lines)).toEqual(['甲', '乙', '丙', '丁', '戊']);
    expect(notes).toEqual(['文件里有 1 处修订，按接受修订后的文字读入。']);
  });

  it('lists what is struck out of a page in a cell', () => {
    const bytes = readableDocx({
      body: `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc><w:altChunk r:id="c"/><w:p/></w:tc></w:tr></w:tbl>`,
      parts: {
        'word/c.html': '<html><p>办结<s>66</s>67件</p></html>',
        'word/_rels/document.xml.rels': relationshipsXml([['c', 'aFChunk', 'c.html']]),
      },
    });
    const { lines } = readDocx(bytes);
    expect(keptTexts(lines)).toEqual(['甲　办结67件']);
    expect(lines.filter(({ leftOut }) => leftOut).map(({ text, leftOut }) => [text, leftOut])).toEqual([
      ['66', 'struck'],
    ]);
  });

  it.each([
    ['in a paragraph', '<w:p><w:r><w:t>甲</w:t></w:r><w:altChunk r:id="c"/></w:p>'],
    ['in a run', '<w:p><w:r><w:t>甲</w:t><w:altChunk r:id="c"/></w:r></w:p>'],
    [
      'in a content control of a paragraph',
      '<w:p><w:r><w:t>甲</w:t></w:r><w:sdt><w:sdtContent><w:altChunk r:id="c"/></w:sdtContent></w:sdt></w:p>',
    ],
    [
      'in a content control of the body',
      `${p('甲')}<w:sdt><w:sdtContent><w:altChunk r:id="c"/></w:sdtContent></w:sdt>`,
    ],
  ])('loses none of it, wherever it stands: %s', (_, body) => {
    const bytes = readableDocx({
      body: body + p('丁'),
      parts: {
        'word/c.html': '<html><p>办结<s>66</s>67件</p><p>丙</p></html>',
        'word/_rels/document.xml.rels': relationshipsXml([['c', 'aFChunk', 'c.html']]),
      },
    });
    const { lines } = readDocx(bytes);
    expect(keptTexts(lines)).toEqual(['甲', '办结67件', '丙', '丁']);
    expect(lines.filter(({ leftOut }) => leftOut).map(({ text, leftOut }) => [text, leftOut])).toEqual([
      ['66', 'struck'],
    ]);
  });

  it('reads RTF in it, says what that holds beside its text, and does without one that is damaged', () => {
    const object = '{\\object{\\*\\objclass Equation.3}{\\result{\\pict 00}}}';
    const chunks = {
      'word/a.rtf': `{\\rtf1 {\\deleted old}b${object}\\par}`,
      'word/b.rtf': '{\\rtf1 c',
      'word/c.html': '<html><p>d<ins>e</ins></html>',
    };
    const links = Object.keys(chunks).map((name, at): [string, string, string] => [
      `c${at}`,
      'aFChunk',
      name.replace('word/', ''),
    ]);
    const bytes = readableDocx({
      body: p('甲') + links.map(([id]) => `<w:altChunk r:id="${id}"/>`).join('') + p('乙'),
      parts: { ...chunks, 'word/_rels/document.xml.rels': relationshipsXml(links) },
    });
    const { lines, notes } = readDocx(bytes);
    expect(keptTexts(lines)).toEqual(['甲', 'b【待补：公式】', 'de', '乙']);
    expect(lines).toContainEqual({ text: 'old', leftOut: 'deleted' });
    expect(notes).toContain('文件里有 1 份嵌在里面的别的文件，其中的文字没有读入。');
    expect(notes).toContain('文件里有 2 处修订，按接受修订后的文字读入。');
    expect(notes).toContain('文件里有 1 个公式没有读入，原处写作“【待补：公式】”，请对照原文补上。');
    expect(keptTexts(readDocx(bytes, { tracked: 'rejected' }).lines)).toEqual([
      '甲',
      'oldb【待补：公式】',
      'd',
      '乙',
    ]);
  });

  it('without anything in it gives nothing', () => {
    expect(readFake({})).toEqual({ lines: [], tables: [], leftOut: [], trackedChanges: 0, notes: [] });
  });

  it('that is no Word file is refused', () => {
    expect(() => readDocx(new TextEncoder().encode('文'))).toThrow(
      expect.objectContaining({ code: 'unsupported-file' }),
    );
  });

  it('of twenty thousand runs is read', { timeout: 60_000 }, () => {
    const runs = r('推进法治政府建设，', '<w:b/>').repeat(20);
    const bytes = readableDocx({ body: numbered(runs, 1).repeat(1000), numbering: GONGWEN });
    expect(readDocx(bytes).lines).toHaveLength(1000);
  });

  it('with automatic numbers is recognised as the report that it is', () => {
    const heads = ['工作举措', '工作亮点', '主要负责人履职情况', '存在问题', '下一步打算'];
    const body =
      p('某镇人民政府关于2025年度法治政府建设情况的报告') +
      p('县人民政府：') +
      heads.map((head) => numbered(head, 0) + numbered('加强学习。召开会议5次。', 1)).join('') +
      p('某镇人民政府') +
      p('2026年1月10日');
    const text = linesOf(body, { numbering: GONGWEN }).join('\n');
    const { report } = recogniseText(text, { id: 'r1' });
    expect(report.title).toBe('某镇人民政府关于2025年度法治政府建设情况的报告');
    expect(report.parts.map(({ heading }) => heading)).toEqual(heads);
    expect(sectionCounts(report.parts)).toEqual([1, 1, 1, 1, 1]);
  });
});
