import { expect, it } from 'vitest';
import { deleted, LeadersFile, runXml } from './leaders-file.ts';

interface Given {
  id: string;
  author: string;
  words: string;
  /** the id of what it answers */
  answers?: string;
}

const paragraphId = (id: string): string => id.padStart(8, '0');

/** Gives a file comments of Word's, in this order, and what Word 2013 says of them. */
function withComments(file: LeadersFile, comments: readonly Given[]): LeadersFile {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const [w14, w15] = ['2010/wordml', '2012/wordml'].map(
    (name) => `http://schemas.microsoft.com/office/word/${name}`,
  );
  const own = comments.map(
    ({ id, author, words }) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-01-14T09:30:00Z">` +
      `<w:p w14:paraId="${paragraphId(id)}"><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`,
  );
  const more = comments.map(
    ({ id, answers }) =>
      `<w15:commentEx w15:paraId="${paragraphId(id)}" w15:done="0"` +
      `${answers === undefined ? '' : ` w15:paraIdParent="${paragraphId(answers)}"`}/>`,
  );
  file.put(
    'word/comments.xml',
    `<w:comments xmlns:w="${main}" xmlns:w14="${w14}">${own.join('')}</w:comments>`,
  );
  file.put(
    'word/commentsExtended.xml',
    `<w15:commentsEx xmlns:w15="${w15}">${more.join('')}</w15:commentsEx>`,
  );
  return file.replace(
    '</Relationships>',
    `<Relationship Id="rIdOfComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
    'word/_rels/document.xml.rels',
  );
}

const around = (id: string, xml: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${xml}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

const ASKED = { id: '5', author: '王县长', words: '这里写具体一点。' };
const ANSWER = { id: '6', author: '李主任', words: '已请司法所补充。', answers: '5' };
const ANSWER_TO_IT = { id: '7', author: '王县长', words: '好。', answers: '6' };

it.each([
  ['behind what they answer', [ASKED, ANSWER, ANSWER_TO_IT]],
  ['before what they answer', [ANSWER, ANSWER_TO_IT, ASKED]],
])('Answers that stand %s are answers, each under its name', async (_, comments) => {
  const file = (await LeadersFile.of()).run('普法形式还比较单一。', (rPr, words) =>
    around('5', runXml(words, rPr)),
  );
  const read = await withComments(file, comments).takeBack();
  expect(
    read.comments.map(({ author, quote, replies }) => [author, quote, replies.map((reply) => reply.author)]),
  ).toEqual([['王县长', '普法形式还比较单一。', ['李主任', '王县长']]]);
});

it.each([
  ['a figure in a cell', '412', 't1/1.1'],
  ['words of the title', '2025年度', 'title'],
])('A comment on %s is on them', async (_, on, block) => {
  const file = (await LeadersFile.of()).run(on, (rPr, words) => around('5', runXml(words, rPr)));
  const { comments, returned } = await withComments(file, [ASKED]).takeBack();
  expect(returned.proposals).toEqual([]);
  expect(comments.map(({ quote, place }) => [quote, place.block])).toEqual([[on, block]]);
});

it('A comment on words that are struck out with changes tracked is on them as they were sent', async () => {
  const file = (await LeadersFile.of()).run('普法形式还比较单一。', (rPr, words) =>
    around('5', deleted(words, rPr)),
  );
  const { comments, returned } = await withComments(file, [ASKED]).takeBack();
  expect(returned.proposals.map(({ kind, before }) => [kind, before])).toEqual([
    ['deleted', '普法形式还比较单一。'],
  ]);
  expect(comments.map(({ quote, place }) => [quote, place])).toEqual([
    ['普法形式还比较单一。', { block: 'q1', from: 16, to: 26 }],
  ]);
});

it('A comment that is on nothing is kept', async () => {
  const { comments } = await withComments(await LeadersFile.of(), [ASKED]).takeBack();
  expect(comments.map(({ text, quote }) => [text, quote])).toEqual([['这里写具体一点。', '']]);
});
