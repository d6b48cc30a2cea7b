import { describe, expect, it } from 'vitest';
import { linesOf, p } from './read-fake.ts';

const broken = (...pieces: string[]) =>
  p(`<w:r>${pieces.map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`).join('<w:br/>')}</w:r>`);
const TITLE = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';

describe('a line break', () => {
  it('joins what it parts, with a blank between Latin words only', () => {
    expect(linesOf(broken('某镇人民', '政府'))).toEqual(['某镇人民政府']);
    expect(linesOf(broken('Word', 'Press'))).toEqual(['Word Press']);
  });

  it.each(['一、甲', '（一）甲', '(一)甲', '1.甲', '１．甲', '（1）甲'])(
    'begins a line before %s',
    (next) => {
      expect(linesOf(broken('上文。', next))).toEqual(['上文。', next]);
    },
  );

  it('begins a line before a typed indent or the date of a signature', () => {
    expect(linesOf(broken('甲。', '　　乙。'))).toEqual(['甲。', '乙。']);
    expect(linesOf(broken('某镇人民政府', '2025年1月10日'))).toEqual(['某镇人民政府', '2025年1月10日']);
    expect(linesOf(broken('截至', '2025年1月10日止'))).toEqual(['截至2025年1月10日止']);
  });

  it('begins a line after a blank one', () => {
    expect(linesOf(broken('甲。', '', '乙。', '丙。'))).toEqual(['甲。', '乙。丙。']);
  });

  it('never begins a line in a title', () => {
    const title = broken('某镇', '一、甲').replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>');
    expect(linesOf(title, { styles: TITLE })).toEqual(['某镇一、甲']);
  });

  it('of a page or a column begins a line', () => {
    const body = p(
      '<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t><w:br w:type="column"/><w:t>丙</w:t></w:r>',
    );
    expect(linesOf(body)).toEqual(['甲', '乙', '丙']);
  });
});
