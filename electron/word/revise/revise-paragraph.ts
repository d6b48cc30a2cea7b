import { compareWords } from '../../../shared/compare/compare-words.ts';
import type { Stretch } from '../../../shared/compare/line.ts';
import { element, withChildren, writeXml } from '../../package/write-xml.ts';
import { child, type XmlElement } from '../../package/xml-element.ts';
import type { RevisionMarks } from './revision-marks.ts';
import { lookOf, runsOf, signsOf, textOfSigns, withOldLook } from './runs.ts';

type Signs = ReturnType<typeof signsOf>;

const LAST_OF_PROPERTIES = ['w:rPr', 'w:sectPr', 'w:pPrChange'];

const named = (parent: XmlElement | undefined, names: readonly string[], isIn: boolean) =>
  (parent?.children ?? []).filter((node) => typeof node !== 'string' && names.includes(node.name) === isIn);

/** A paragraph's properties with a mark on its end, and with what they were. */
function propertiesOf(
  paragraph: XmlElement,
  { mark, change, keepsSection = true }: { mark?: XmlElement; change?: XmlElement; keepsSection?: boolean },
): XmlElement | null {
  const pPr = child(paragraph, 'w:pPr');
  const rPr = child(pPr, 'w:rPr');
  const section = child(pPr, 'w:sectPr');
  const ofMark = [...(mark ? [mark] : []), ...(rPr?.children ?? [])];
  const children = [
    ...named(pPr, LAST_OF_PROPERTIES, false),
    ...(ofMark.length > 0 ? [element('w:rPr', {}, ofMark)] : []),
    ...(section && keepsSection ? [section] : []),
    ...(change ? [change] : []),
  ];
  return children.length > 0 ? element('w:pPr', {}, children) : null;
}

const paragraphOf = (properties: XmlElement | null, children: readonly XmlElement[]): XmlElement =>
  element('w:p', {}, properties ? [properties, ...children] : children);

/** What has come or gone as a whole: its runs, and its end. A section's end that has gone ends none. */
export function wholeParagraph(
  paragraph: XmlElement,
  kind: 'ins' | 'del' | 'moveFrom' | 'moveTo',
  marks: RevisionMarks,
): XmlElement {
  const isGone = kind === 'del' || kind === 'moveFrom';
  const runs = runsOf(signsOf(paragraph), kind === 'del' ? 'w:delText' : 'w:t');
  const properties = propertiesOf(paragraph, { mark: marks.whole(`w:${kind}`), keepsSection: !isGone });
  return paragraphOf(properties, runs.length > 0 ? [marks.whole(`w:${kind}`, runs)] : []);
}

/** Text that stays: set as it is now, with how it was set where that differs. */
function stayingRuns(before: Signs, after: Signs, marks: RevisionMarks): XmlElement[] {
  const runs: XmlElement[] = [];
  let from = 0;
  const isBreak = (at: number): boolean =>
    at === after.length ||
    lookOf(after[at] as Signs[number]) !== lookOf(after[from] as Signs[number]) ||
    lookOf(before[at] as Signs[number]) !== lookOf(before[from] as Signs[number]);
  for (let at = 1; at <= after.length; at += 1) {
    if (!isBreak(at)) continue;
    const [first, old] = [after[from] as Signs[number], before[from] as Signs[number]];
    const change = marks.mark('w:rPrChange', [old.rPr ?? element('w:rPr')]);
    const written = runsOf(after.slice(from, at), 'w:t');
    runs.push(...(lookOf(first) === lookOf(old) ? written : written.map((run) => withOldLook(run, change))));
    from = at;
  }
  return runs;
}

const frameOf = (paragraph: XmlElement): string =>
  named(child(paragraph, 'w:pPr'), LAST_OF_PROPERTIES, false).map(writeXml).join('');

const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What two texts share by words; nothing where that would cut a rare character in two. */
function wordsApart(before: string, after: string): Stretch[] {
  const stretches = compareWords(before, after);
  if (!stretches.some(({ text }) => HALF_CHARACTER.test(text))) return stretches;
  return [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ];
}

/** One paragraph that was revised, its words tracked; what did not change comes back as it is. */
export function revisedParagraph(before: XmlElement, after: XmlElement, marks: RevisionMarks): XmlElement {
  if (writeXml(before) === writeXml(after)) return after;
  const [old, now] = [signsOf(before), signsOf(after)];
  const content: XmlElement[] = [];
  let [at, other] = [0, 0];
  for (const { kind, text } of wordsApart(textOfSigns(old), textOfSigns(now))) {
    const length = [...text].length;
    const gone = old.slice(at, at + length);
    const come = now.slice(other, other + length);
    if (kind !== 'new') at += length;
    if (kind !== 'gone') other += length;
    if (kind === 'same') content.push(...stayingRuns(gone, come, marks));
    else if (kind === 'gone') content.push(marks.mark('w:del', runsOf(gone, 'w:delText')));
    else content.push(marks.mark('w:ins', runsOf(come, 'w:t')));
  }
  const wasSet = withChildren(element('w:pPr'), named(child(before, 'w:pPr'), LAST_OF_PROPERTIES, false));
  const change = frameOf(before) === frameOf(after) ? undefined : marks.mark('w:pPrChange', [wasSet]);
  return paragraphOf(propertiesOf(after, change ? { change } : {}), content);
}
