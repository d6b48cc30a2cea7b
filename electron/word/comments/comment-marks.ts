import { commentedTexts } from '../../../shared/comments/anchor.ts';
import type { Comment } from '../../../shared/comments/comment.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { element, withChildren } from '../../package/write-xml.ts';
import { child, descendants, elements, type XmlElement, type XmlNode } from '../../package/xml-element.ts';
import { runsOf, signsOf } from '../revise/runs.ts';

/** A comment's number in the file, where it begins and where it ends, in letters of its paragraph. */
interface Mark {
  id: number;
  from: number;
  to: number;
}

const textOf = (paragraph: XmlElement): string =>
  signsOf(paragraph)
    .filter((sign) => sign.element === null)
    .map(({ text }) => text)
    .join('');

/** Which paragraph of the file has a text of the report, by the text's address. */
function paragraphsOf(report: Report, paragraphs: readonly XmlElement[]): Map<string, [XmlElement, string]> {
  const texts = paragraphs.map(textOf);
  const found = new Map<string, [XmlElement, string]>();
  let next = 0;
  for (const [address, words] of commentedTexts(report)) {
    const [line = ''] = words.split('\n');
    const fits = (text: string): boolean => line !== '' && (text.endsWith(line) || text.includes(line));
    const at = texts.findIndex((text, index) => index >= next && fits(text));
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    found.set(address, [paragraph, line]);
    next = at + 1;
  }
  return found;
}

const reference = (id: number): XmlElement[] => [
  element('w:commentRangeEnd', { 'w:id': String(id) }),
  element('w:r', {}, [element('w:commentReference', { 'w:id': String(id) })]),
];

/** A paragraph with the marks of comments between its letters. */
function marked(paragraph: XmlElement, marks: readonly Mark[]): XmlElement {
  const pPr = child(paragraph, 'w:pPr');
  const signs = signsOf(paragraph);
  const cuts = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  const children: XmlNode[] = pPr ? [pPr] : [];
  let [taken, length] = [0, 0];
  const takeUpTo = (limit: number): void => {
    const first = taken;
    while (taken < signs.length && (length < limit || signs[taken]?.element)) {
      const sign = signs[taken];
      if (sign?.element && length >= limit) break;
      length += sign?.element ? 0 : (sign?.text.length ?? 0);
      taken += 1;
    }
    children.push(...runsOf(signs.slice(first, taken), 'w:t'));
  };
  for (const cut of cuts) {
    takeUpTo(cut);
    for (const { id, to, from } of marks) if (to === cut && from < cut) children.push(...reference(id));
    for (const { id, from, to } of marks) {
      if (from !== cut) continue;
      children.push(element('w:commentRangeStart', { 'w:id': String(id) }));
      if (to === cut) children.push(...reference(id));
    }
  }
  takeUpTo(Number.POSITIVE_INFINITY);
  return withChildren(paragraph, children);
}

const isPlain = (paragraph: XmlElement): boolean =>
  elements(paragraph).every(({ name }) => name === 'w:pPr' || name === 'w:r');

function replaced(node: XmlElement, by: ReadonlyMap<XmlElement, XmlElement>): XmlElement {
  const found = by.get(node);
  if (found) return found;
  return withChildren(
    node,
    node.children.map((each) => (typeof each === 'string' ? each : replaced(each, by))),
  );
}

/**
 * A document with the marks of comments where their words are. One whose words are in the report no more is on its title.
 * @param ids the numbers that each comment has in the file: its own, and its answers'
 */
export function withCommentMarks(
  document: XmlElement,
  report: Report,
  comments: readonly Comment[],
  ids: (comment: Comment) => readonly number[],
): XmlElement {
  const paragraphs = descendants(document, 'w:p').filter((each) => isPlain(each) && textOf(each) !== '');
  const places = paragraphsOf(report, paragraphs);
  const byParagraph = new Map<XmlElement, Mark[]>();
  for (const comment of comments) {
    const { place, gone } = comment;
    const [paragraph, words] = (gone ? undefined : places.get(place.block)) ??
      places.get('title') ?? [paragraphs[0], ''];
    if (!paragraph) continue;
    const whole = textOf(paragraph);
    const start = Math.max(0, whole.lastIndexOf(words));
    const isHere = !gone && places.get(place.block)?.[0] === paragraph;
    const from = Math.min(whole.length, start + (isHere ? place.from : 0));
    const to = Math.min(whole.length, Math.max(from, isHere ? start + place.to : whole.length));
    const marks = byParagraph.get(paragraph) ?? [];
    marks.push(...ids(comment).map((id) => ({ id, from, to })));
    byParagraph.set(paragraph, marks);
  }
  const by = new Map([...byParagraph].map(([paragraph, marks]) => [paragraph, marked(paragraph, marks)]));
  return replaced(document, by);
}
