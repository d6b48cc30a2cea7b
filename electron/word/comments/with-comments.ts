import { strFromU8, strToU8 } from 'fflate';
import type { Comment } from '../../../shared/comments/comment.ts';
import { escapeXml } from '../../../shared/escape-xml.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { Archive } from '../../package/archive.ts';
import { openPackage } from '../../package/word-package.ts';
import { writeXml } from '../../package/write-xml.ts';
import { child } from '../../package/xml-element.ts';
import { zipParts } from '../write/zip-parts.ts';
import { withCommentMarks } from './comment-marks.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DATE = new Date(2000, 0, 1);

/** What is said in the file: a comment, or an answer to one. */
interface Said {
  id: number;
  author: string;
  at: string;
  text: string;
  /** the number of the comment that it answers */
  answers: number | null;
  done: boolean;
}

/** Word knows a comment by its last paragraph: eight hexadecimal digits below 80000000. */
const paragraphId = (id: number): string => (0x10000000 + id).toString(16).toUpperCase();

function commentXml({ id, author, at, text }: Said): string {
  const lines = text.split('\n');
  const paragraphs = lines.map((line, index) => {
    const own = index === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : '';
    return `<w:p${own}><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  const date = `${at.slice(0, 19)}Z`;
  return (
    `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:date="${date}" ` +
    `w:initials="${escapeXml(author.slice(0, 2))}">${paragraphs.join('')}</w:comment>`
  );
}

const extendedXml = ({ id, answers, done }: Said): string =>
  `<w15:commentEx w15:paraId="${paragraphId(id)}"` +
  `${answers === null ? '' : ` w15:paraIdParent="${paragraphId(answers)}"`} w15:done="${done ? 1 : 0}"/>`;

/** What a comment says in a file, where its words are in the text no more. */
const textIn = ({ gone, quote, text }: Comment): string => (gone ? `【原文已删：${quote}】${text}` : text);

function saidIn(comments: readonly Comment[]): { said: Said[]; idsOf: Map<Comment, number[]> } {
  const said: Said[] = [];
  const idsOf = new Map<Comment, number[]>();
  for (const comment of comments) {
    const { author, at, done, replies } = comment;
    const own = said.length;
    said.push({ id: own, author, at, text: textIn(comment), answers: null, done });
    for (const reply of replies) said.push({ id: said.length, ...reply, answers: own, done });
    idsOf.set(
      comment,
      said.slice(own).map(({ id }) => id),
    );
  }
  return { said, idsOf };
}

/**
 * A report's Word file with its comments (ISO/IEC 29500-1, 17.13.4), answers and what is done as Word 2013 and later keep
 * them. Its text stays as it is.
 * @param bytes a .docx as we write it
 */
export function withComments(bytes: Uint8Array, report: Report, comments: readonly Comment[]): Uint8Array {
  if (comments.length === 0) return bytes;
  const { said, idsOf } = saidIn(comments);
  const document = withCommentMarks(
    openPackage(bytes).document,
    report,
    comments,
    (one) => idsOf.get(one) ?? [],
  );
  const archive = new Archive(bytes);
  const parts = new Map(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()]));
  const textOf = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const insert = (name: string, before: string, what: string): void => {
    const text = textOf(name);
    const at = text.lastIndexOf(before);
    parts.set(name, strToU8(text.slice(0, at) + what + text.slice(at)));
  };
  const written = textOf('word/document.xml');
  const body = child(document, 'w:body');
  if (!body) return bytes;
  // The namespaces are declared in front of the body.
  const head = written.slice(0, written.indexOf('<w:body>'));
  parts.set('word/document.xml', strToU8(`${head}${writeXml(body)}</w:document>`));
  const root = `xmlns:w="${W}" xmlns:mc="${MC}" xmlns:w14="${W14}" xmlns:w15="${W15}" mc:Ignorable="w14 w15"`;
  parts.set(
    'word/comments.xml',
    strToU8(`${XML}<w:comments ${root}>${said.map(commentXml).join('')}</w:comments>`),
  );
  parts.set(
    'word/commentsExtended.xml',
    strToU8(`${XML}<w15:commentsEx ${root}>${said.map(extendedXml).join('')}</w15:commentsEx>`),
  );
  insert(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/word/comments.xml" ContentType="${TYPES}.comments+xml"/>` +
      `<Override PartName="/word/commentsExtended.xml" ContentType="${TYPES}.commentsExtended+xml"/>`,
  );
  insert(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>` +
      `<Relationship Id="rIdCommentsEx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>`,
  );
  return zipParts(parts, DATE);
}
