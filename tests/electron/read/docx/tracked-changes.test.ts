import { describe, expect, it } from 'vitest';
import { GONGWEN, numbered, p, r, readFake, table } from './read-fake.ts';

const by = (name: string, content: string, author = '张三') =>
  `<w:${name} w:id="1" w:author="${author}">${content}</w:${name}>`;
const ins = (text: string, author?: string) => by('ins', r(text), author);
const del = (text: string, author?: string) => by('del', `<w:r><w:delText>${text}</w:delText></w:r>`, author);
const changedMark = (name: string, more = '') => `${more}<w:rPr>${by(name, '')}</w:rPr>`;

const texts = (body: string, tracked: 'accepted' | 'rejected', numbering = '') =>
  readFake({ body, numbering }, tracked).lines.map(({ text }) => text);

describe('tracked changes', () => {
  const body = p(r('培训') + del('3') + ins('5') + r('次'));

  it('are read as if accepted, with what is deleted listed and their number told', () => {
    const { lines, leftOut, trackedChanges, notes } = readFake({ body });
    expect(lines.map(({ text }) => text)).toEqual(['培训5次']);
    expect(leftOut).toEqual([{ text: '3', reason: 'deleted' }]);
    expect(trackedChanges).toBe(2);
    expect(notes).toEqual(['文件里有 2 处修订，按接受修订后的文字读入。']);
  });

  it('are read as if rejected when asked to, with what was inserted listed', () => {
    const { lines, leftOut, notes } = readFake({ body }, 'rejected');
    expect(lines.map(({ text }) => text)).toEqual(['培训3次']);
    expect(leftOut).toEqual([{ text: '5', reason: 'deleted' }]);
    expect(notes).toEqual(['文件里有 2 处修订，按拒绝修订后的文字读入。']);
  });

  it('that were inserted by one and deleted by another are in neither reading', () => {
    const both = p(r('甲') + by('ins', del('乙', '李四')) + r('丙'));
    expect(texts(both, 'accepted')).toEqual(['甲丙']);
    expect(texts(both, 'rejected')).toEqual(['甲丙']);
  });

  it('move a text from its old place to its new one', () => {
    const moved = p(by('moveFrom', r('甲'))) + p('乙') + p(by('moveTo', r('甲')));
    expect(texts(moved, 'accepted')).toEqual(['乙', '甲']);
    expect(texts(moved, 'rejected')).toEqual(['甲', '乙']);
    expect(readFake({ body: moved }).trackedChanges).toBe(1);
  });

  it('join paragraphs whose mark is deleted, and do not when rejected', () => {
    const joined = p('甲，', changedMark('del')) + p('乙。') + p('丙');
    expect(texts(joined, 'accepted')).toEqual(['甲，乙。', '丙']);
    expect(texts(joined, 'rejected')).toEqual(['甲，', '乙。', '丙']);
  });

  it('join paragraphs whose mark is inserted when rejected', () => {
    const split = p('甲，', changedMark('ins')) + p('乙。');
    expect(texts(split, 'accepted')).toEqual(['甲，', '乙。']);
    expect(texts(split, 'rejected')).toEqual(['甲，乙。']);
  });

  it('take a deleted paragraph out of the counting', () => {
    const gone = p(
      del('旧'),
      changedMark('del', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    );
    const list = numbered('甲', 0) + gone + numbered('乙', 0);
    expect(texts(list, 'accepted', GONGWEN)).toEqual(['一、甲', '二、乙']);
    expect(texts(list, 'rejected', GONGWEN)).toEqual(['一、甲', '二、旧', '三、乙']);
  });

  it('take a deleted paragraph at the end of the file out as well', () => {
    const { lines, leftOut, notes } = readFake({ body: p('甲') + p(del('旧'), changedMark('del')) });
    expect(lines.map(({ text }) => text)).toEqual(['甲']);
    expect(leftOut).toEqual([{ text: '旧', reason: 'deleted' }]);
    expect(notes).toEqual(['文件里有 1 处修订，按接受修订后的文字读入。']);
  });

  it('give a paragraph its former number back when rejected', () => {
    const numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const changed = p('甲', `<w:pPrChange w:id="1"><w:pPr>${numbers}</w:pPr></w:pPrChange>`);
    expect(texts(changed, 'accepted', GONGWEN)).toEqual(['甲']);
    expect(texts(changed, 'rejected', GONGWEN)).toEqual(['一、甲']);
  });

  it('add and take away rows and cells of a table', () => {
    const rows = table([p('甲')], [p('乙')])
      .replace('<w:tr>', `<w:tr><w:trPr>${by('del', '')}</w:trPr>`)
      .replace(/<w:tc>(?!.*<w:tc>)/, `<w:tc><w:tcPr>${by('cellIns', '')}</w:tcPr>`);
    const { lines, leftOut, trackedChanges } = readFake({ body: rows });
    expect(lines.map(({ text }) => text)).toEqual(['乙']);
    expect(leftOut).toEqual([{ text: '甲', reason: 'deleted' }]);
    expect(trackedChanges).toBe(1);
    expect(texts(rows, 'rejected')).toEqual(['甲']);
  });

  it('take the numbers in a deleted row out of the counting', () => {
    const rows = table([numbered('甲', 0)], [numbered('乙', 0)]).replace(
      '<w:tr>',
      `<w:tr><w:trPr>${by('del', '')}</w:trPr>`,
    );
    expect(texts(rows, 'accepted', GONGWEN)).toEqual(['一、乙']);
    expect(texts(rows, 'rejected', GONGWEN)).toEqual(['一、甲', '二、乙']);
  });

  it('of one person side by side count once, of two people twice', () => {
    const same = p(`${ins('甲')}<w:bookmarkStart w:id="1"/>${ins('乙')}`, changedMark('ins'));
    expect(readFake({ body: same }).trackedChanges).toBe(1);
    const two = p(ins('甲') + ins('乙', '李四'));
    expect(readFake({ body: two }).trackedChanges).toBe(2);
  });

  it('of looks alone are no changes of the text', () => {
    const looks = p(r('甲', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'));
    expect(readFake({ body: looks })).toMatchObject({ trackedChanges: 0, notes: [] });
  });
});
