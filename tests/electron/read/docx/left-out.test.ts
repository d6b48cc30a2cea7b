import { describe, expect, it } from 'vitest';
import { field, GONGWEN, linesOf, numbered, p, r, readFake, table } from './read-fake.ts';

const styled = (id: string, name: string, rPr = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rPr}</w:style>`;

describe('what is no part of the paper', () => {
  it('lists hidden text, set on the run or by a style', () => {
    const styles = styled('H', 'H', '<w:rPr><w:vanish/></w:rPr>');
    const body =
      p(r('甲') + r('批注语', '<w:vanish/>') + r('乙')) +
      p(r('丙') + r('丁', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="H"/>');
    const { lines, leftOut } = readFake({ body, styles });
    expect(lines.map(({ text }) => text)).toEqual(['甲乙', '丁']);
    expect(leftOut).toEqual([
      { text: '批注语', reason: 'hidden' },
      { text: '丙', reason: 'hidden' },
    ]);
  });

  it.each(['strike', 'dstrike'])(
    'lists text that is struck out by w:%s, on the run or by a style',
    (name) => {
      const styles = styled('S', 'S', `<w:rPr><w:${name}/></w:rPr>`);
      const body =
        p(r('办结') + r('66', `<w:${name}/>`) + r('67件')) +
        p(r('丙') + r('丁', `<w:${name} w:val="0"/>`), '<w:pStyle w:val="S"/>');
      const { lines, leftOut } = readFake({ body, styles });
      expect(lines.map(({ text }) => text)).toEqual(['办结67件', '丁']);
      expect(leftOut).toEqual([
        { text: '66', reason: 'struck' },
        { text: '丙', reason: 'struck' },
      ]);
    },
  );

  it('runs a heading with a hidden mark into the paragraph behind it, as Word does', () => {
    const mark = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    expect(linesOf(p('（一）加强领导。', mark) + p('镇党委召开会议。'))).toEqual([
      '（一）加强领导。镇党委召开会议。',
    ]);
  });

  it('gives such a heading its own automatic number, and none to what runs into it', () => {
    const numbers = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
    const head = p('加强领导。', `${numbers}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`);
    expect(linesOf(head + p('开会。') + numbered('加强培训。', 1), { numbering: GONGWEN })).toEqual([
      '（一）加强领导。开会。',
      '（二）加强培训。',
    ]);
  });

  it('lists the text of comments and not in the body', () => {
    const body = p(
      `<w:commentRangeStart w:id="0"/>${r('甲')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const comments = `<w:comment w:id="0">${p('请核实')}${p('数字')}</w:comment>`;
    const { lines, leftOut } = readFake({ body, comments });
    expect(lines.map(({ text }) => text)).toEqual(['甲']);
    expect(leftOut).toEqual([{ text: '请核实\n数字', reason: 'comment' }]);
  });

  it('lists each text of headers and footers once, tables and boxes in them too', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p('急件')}</w:txbxContent></w:pict></w:r>`;
    const header = table([p('内部'), p('资料')]) + p(box);
    const { lines, leftOut } = readFake({ body: p('甲'), headers: [header, header] });
    expect(lines.map(({ text }) => text)).toEqual(['甲']);
    expect(leftOut).toEqual([
      { text: '内部　资料', reason: 'header-footer' },
      { text: '急件', reason: 'header-footer' },
    ]);
  });

  it.each([
    r('— ') + field('PAGE', r('1')) + r(' —'),
    r('— 1 —'),
    r('第') + field(' PAGE \\* MERGEFORMAT ', r('1')) + r('页 共') + field('NUMPAGES', r('12')) + r('页'),
    `<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`,
  ])('does not list a footer with nothing but page numbers: %s', (footer) => {
    expect(readFake({ body: p('甲'), footers: { f: p(footer) } }).leftOut).toEqual([]);
  });

  it('lists a footer that says something beside the page number, and a year', () => {
    const footers = { f: p(`${r('某镇 ')}${field('PAGE', r('1'))}`), g: p('2025') };
    expect(readFake({ body: p('甲'), footers }).leftOut).toEqual([
      { text: '某镇', reason: 'header-footer' },
      { text: '2025', reason: 'header-footer' },
    ]);
  });

  it('lists page numbers typed or counted within the body', () => {
    const { lines, leftOut } = readFake({
      body: p('甲') + p('— 3 —') + p(field('PAGE', r('4'))) + p('—3月以来'),
    });
    expect(lines.map(({ text }) => text)).toEqual(['甲', '—3月以来']);
    expect(leftOut).toEqual([
      { text: '— 3 —', reason: 'page-number' },
      { text: '4', reason: 'page-number' },
    ]);
  });

  it('lists a table of contents that runs over many paragraphs, by its field', () => {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const entry = `${r('一、总体')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', r('1'))}`;
    const body = p(begin + entry) + p(r('二、问题')) + p(end + r('正文'));
    const { lines, leftOut } = readFake({ body });
    expect(lines.map(({ text }) => text)).toEqual(['正文']);
    expect(leftOut).toEqual([
      { text: '一、总体 1', reason: 'toc' },
      { text: '二、问题', reason: 'toc' },
    ]);
  });

  it('lists a deleted text in a table of contents as deleted', () => {
    const entry = `<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>${r('一、总体')}`;
    expect(readFake({ body: p(field('TOC', entry)) }).leftOut).toEqual([
      { text: '旧', reason: 'deleted' },
      { text: '一、总体', reason: 'toc' },
    ]);
  });

  it('lists a table of contents with its heading by its content control', () => {
    const body = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、总体')}</w:sdtContent></w:sdt>${p('正文')}`;
    const { lines, leftOut } = readFake({ body });
    expect(lines.map(({ text }) => text)).toEqual(['正文']);
    expect(leftOut.map(({ text, reason }) => `${reason} ${text}`)).toEqual(['toc 目录', 'toc 一、总体']);
  });

  it('lists a table of contents by its styles alone', () => {
    const styles = styled('T1', 'toc 1') + styled('TH', 'TOC Heading');
    const body = p('目录', '<w:pStyle w:val="TH"/>') + p('一、总体1', '<w:pStyle w:val="T1"/>') + p('正文');
    const { lines, leftOut } = readFake({ body, styles });
    expect(lines.map(({ text }) => text)).toEqual(['正文']);
    expect(leftOut.map(({ text }) => text)).toEqual(['目录', '一、总体1']);
  });
});
