import type { FileComment } from '../../../shared/comments/anchor.ts';
import type { WordPackage } from '../../package/word-package.ts';
import { descendants, elements, textOf, type XmlElement } from '../../package/xml-element.ts';

type Range = Pick<FileComment, 'quote' | 'paragraph' | 'from'>;
type Ranges = Map<string, Range>;

/** Words that are on their way out, and where they went from. */
const GONE: readonly string[] = ['w:del', 'w:moveFrom'];

const PARAGRAPH_ID = /(?:^|\})(?:w14:)?paraId$/;

const attributeLike = ({ attributes }: XmlElement, name: RegExp): string =>
  Object.entries(attributes).find(([key]) => name.test(key))?.[1] ?? '';

/** Where each comment stands: its words, the paragraph that it begins in, and from which letter on. */
function rangesOf(document: XmlElement): Ranges {
  const ranges: Ranges = new Map();
  const open = new Set<string>();
  const begun: string[] = [];
  const struck = new Map<string, string>();
  const inParagraph = (parent: XmlElement, paragraph: { text: string }): void => {
    for (const each of elements(parent)) {
      const id = each.attributes['w:id'] ?? '';
      if (each.name === 'w:commentRangeStart') begin(id, paragraph);
      else if (each.name === 'w:commentRangeEnd') open.delete(id);
      else if (each.name === 'w:commentReference' && !ranges.has(id)) {
        begin(id, paragraph);
        open.delete(id);
      } else if (each.name === 'w:t') {
        const words = textOf(each);
        paragraph.text += words;
        note(words);
      } else if (GONE.includes(each.name)) strike(each);
      else if (each.name !== 'w:p') inParagraph(each, paragraph);
    }
  };
  const note = (words: string): void => {
    for (const one of open) {
      const range = ranges.get(one);
      if (range) range.quote += words;
    }
  };
  const strike = (mark: XmlElement): void => {
    const words = [...descendants(mark, 'w:delText'), ...descendants(mark, 'w:t')].map(textOf).join('');
    for (const one of open) struck.set(one, (struck.get(one) ?? '') + words);
  };
  const begin = (id: string, paragraph: { text: string }): void => {
    ranges.set(id, { quote: '', paragraph: '', from: paragraph.text.length });
    open.add(id);
    begun.push(id);
  };
  for (const p of descendants(document, 'w:p')) {
    const paragraph = { text: '' };
    inParagraph(p, paragraph);
    for (const id of begun.splice(0)) {
      const range = ranges.get(id);
      if (range) range.paragraph = paragraph.text;
      // All that it was on is struck out: the text that was sent still has it.
      if (range?.quote === '') range.quote = struck.get(id) ?? '';
    }
    // What runs over paragraphs is on the words of the first.
    open.clear();
  }
  return ranges;
}

interface Extended {
  parent: string;
  done: boolean;
}

/** What Word 2013 and later say of comments: whose answer each is, and whether it is done; by the id of its last paragraph. */
function extendedOf(word: WordPackage): Map<string, Extended> {
  const part = word.names.find((name) => /(?:^|\/)commentsExtended\.xml$/i.test(name));
  const root = part && word.xml(part);
  return new Map(
    elements(root || undefined).map((each) => [
      attributeLike(each, PARAGRAPH_ID),
      {
        parent: attributeLike(each, /paraIdParent$/),
        done: attributeLike(each, /(?:^|\}|:)done$/) === '1',
      },
    ]),
  );
}

/** A comment is told by its last paragraph. */
function idOf(comment: XmlElement): string {
  const last = descendants(comment, 'w:p').at(-1);
  return last ? attributeLike(last, PARAGRAPH_ID) : '';
}

const isAnswer = (comment: XmlElement, extended: ReadonlyMap<string, Extended>): boolean =>
  (extended.get(idOf(comment))?.parent ?? '') !== '';

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));

/**
 * The comments of a Word file with the words that they are on, answers with what they answer.
 * @param now ISO instant, for one that has none
 */
export function fileComments(word: WordPackage, now: string): FileComment[] {
  const ranges = rangesOf(word.document);
  const extended = extendedOf(word);
  const byParagraph = new Map<string, FileComment>();
  const found: FileComment[] = [];
  // An answer may stand before what it answers.
  for (const each of elements(word.related('comments'), 'w:comment').toSorted(
    (one, other) => Number(isAnswer(one, extended)) - Number(isAnswer(other, extended)),
  )) {
    const paragraphs = descendants(each, 'w:p');
    const text = paragraphs
      .map((p) => descendants(p, 'w:t').map(textOf).join(''))
      .join('\n')
      .trim();
    const { 'w:author': author = '', 'w:date': date = '', 'w:id': id = '' } = each.attributes;
    const own = idOf(each);
    const said = { author, at: isDate(date) ? new Date(date).toISOString() : now, text };
    const more = extended.get(own);
    const answered = more && more.parent !== '' ? byParagraph.get(more.parent) : undefined;
    if (answered) {
      if (text !== '') answered.replies.push(said);
      byParagraph.set(own, answered);
      continue;
    }
    if (text === '') continue;
    const range = ranges.get(id) ?? { quote: '', paragraph: '', from: 0 };
    const comment: FileComment = { ...said, ...range, done: more?.done ?? false, replies: [] };
    byParagraph.set(own, comment);
    found.push(comment);
  }
  return found;
}
