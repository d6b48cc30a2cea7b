import { describe, expect, it } from 'vitest';
import { linesOf, p, r, readFake, table } from './read-fake.ts';

const box = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const mark = (kind: string, id = '2') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: string, content: string, id = '2') => `<w:${kind} w:id="${id}">${content}</w:${kind}>`;

describe('a table', () => {
  it('is one line a row, its cells parted by a full-width blank and kept beside', () => {
    const body = table([p('项目'), p('数量')], [p('培训'), p('5') + p('次')]) + p('文');
    const { lines } = readFake({ body });
    const read = {
      rows: [
        [{ text: '项目' }, { text: '数量' }],
        [{ text: '培训' }, { text: '5\n次' }],
      ],
    };
    expect(lines).toEqual([
      { text: '项目　数量', table: read },
      { text: '培训　5 次', table: read },
      { text: '文' },
    ]);
  });

  it('keeps the place of an empty cell, and makes no line of an empty row', () => {
    const { lines } = readFake({ body: table([p('甲'), p('<w:r/>'), p('乙')], [p('<w:r/>'), p('<w:r/>')]) });
    expect(lines.map(({ text, table: read }) => [text, read?.rows[0]])).toEqual([
      ['甲　乙', [{ text: '甲' }, { text: '' }, { text: '乙' }]],
    ]);
  });

  it('in a cell is flattened into it, a row a paragraph', () => {
    const inner = table([p('1'), p('2')], [p('3'), p('4')]);
    const { lines } = readFake({ body: table([p('甲'), inner + p('尾')]) });
    expect(lines.map(({ text, table: read }) => [text, read?.rows[0]])).toEqual([
      ['甲　1　2 3　4 尾', [{ text: '甲' }, { text: '1　2\n3　4\n尾' }]],
    ]);
  });

  it('ten deep says everything once', () => {
    let nested = p('芯');
    for (let depth = 0; depth < 10; depth++) nested = table([nested, p(`层${depth}`)]);
    const text = linesOf(nested).join('');
    expect(text.match(/芯/g)).toHaveLength(1);
    expect(text.match(/层\d/g)).toHaveLength(10);
  });

  it('that only frames paragraphs is read as these paragraphs', () => {
    const { lines } = readFake({ body: table([p('一、甲') + p('乙。')]) });
    expect(lines).toEqual([{ text: '一、甲' }, { text: '乙。' }]);
  });

  it('is read whatever wraps its rows and cells', () => {
    const wrap = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = wrap(
      `<w:tbl>${wrap(`<w:tr>${wrap(`<w:tc>${p('甲')}</w:tc>`)}<w:tc>${p('乙')}</w:tc></w:tr>`)}</w:tbl>`,
    );
    expect(linesOf(body)).toEqual(['甲　乙']);
  });
});

describe('a text box', () => {
  it('is read once, after its paragraph, and not in it', () => {
    const { lines, notes } = readFake({ body: p(r('前') + box(p('框')) + r('后')) + p('下') });
    expect(lines.map(({ text }) => text)).toEqual(['前后', '框', '下']);
    expect(notes).toEqual([]);
  });

  it('in a cell comes after the row', () => {
    expect(linesOf(table([p(r('甲') + box(p('框'))), p('乙')]))).toEqual(['甲　乙', '框']);
  });

  it('that is deleted or hidden is listed, not read', () => {
    const deleted = p(`<w:del w:id="1">${box(p('旧框'))}</w:del>`);
    const hidden = p(box(p('暗框')).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'));
    const { lines, leftOut } = readFake({ body: deleted + hidden });
    expect(lines).toEqual([]);
    expect(leftOut).toEqual([
      { text: '旧框', reason: 'deleted' },
      { text: '暗框', reason: 'hidden' },
    ]);
  });

  it('may be an ornamental lettering', () => {
    expect(
      linesOf(p('<w:r><w:pict><v:shape><v:textpath string="某镇文件"/></v:shape></w:pict></w:r>')),
    ).toEqual(['某镇文件']);
  });
});

describe('a note', () => {
  it('stays out of the text, and is listed behind the line with its mark', () => {
    const body = p(r('培训5次') + mark('footnote') + r('。') + mark('endnote')) + p('下');
    const { lines, leftOut } = readFake({
      body,
      footnotes: note('footnote', p('分隔'), '0') + note('footnote', p('含线上')),
      endnotes: note('endnote', p('见附件')),
    });
    expect(lines.map(({ text }) => text)).toEqual(['培训5次。', '下']);
    expect(leftOut).toEqual([
      { text: '含线上', reason: 'footnote' },
      { text: '见附件', reason: 'endnote' },
    ]);
  });

  it('whose mark is deleted is listed as deleted', () => {
    const body = p(`${r('甲')}<w:del w:id="1">${mark('footnote')}</w:del>`);
    const { lines, leftOut } = readFake({ body, footnotes: note('footnote', p('旧注')) });
    expect(lines.map(({ text }) => text)).toEqual(['甲']);
    expect(leftOut).toEqual([{ text: '旧注', reason: 'deleted' }]);
  });

  it('that refers to itself is read once', () => {
    const footnotes = note('footnote', p(r('注') + mark('footnote')));
    expect(linesOf(p(r('甲') + mark('footnote') + mark('footnote')), { footnotes })).toEqual(['甲']);
  });
});
