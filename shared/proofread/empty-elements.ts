import { bySection, headingOf } from '../report/blocks.ts';
import { partNumber, sectionNumber } from '../report/numbering.ts';
import { type Place, partAddress, wholeOf } from '../report/place.ts';
import type { Block, Part, Report, Section } from '../report/schema.ts';
import { tableText } from '../report/table.ts';

/** An element that a report has nothing in: where it stands as a clerk names it, and what is said of it. */
export interface EmptyElement {
  place: Place;
  where: string;
  message: string;
}

const isBlank = (text: string): boolean => text.trim() === '';

const saysNothing = (block: Block): boolean =>
  isBlank((headingOf(block) ?? '') + block.text) &&
  (block.kind !== 'table' || isBlank(tableText(block.rows)));

const LONGEST_HEADING = 24;

/** A heading that is a sentence says by itself what there is to say: 法律顾问作用发挥不够充分，参与面不广. */
const isSentence = (heading: string): boolean =>
  /[，；：。！？]/.test(heading) || heading.trim().length > LONGEST_HEADING;

function emptySection(section: Section, others: readonly Block[], where: string): EmptyElement[] {
  const { id, heading, text } = section;
  const isEmpty = isBlank(text) && others.every(saysNothing);
  const place = wholeOf(id);
  if (isBlank(heading) && isEmpty) return [{ place, where, message: '这一小节是空的，请写上内容或删去。' }];
  if (isBlank(heading)) return [{ place, where, message: '这一小节没有标题，请补上。' }];
  if (!isEmpty || isSentence(heading)) return [];
  return [{ place, where: where + heading.trim(), message: '标题下面还没有内容，请写上或删去。' }];
}

function ofPart({ role, heading, blocks }: Part, at: number): EmptyElement[] {
  const where = partNumber(at);
  if (blocks.every(saysNothing))
    return [
      {
        place: wholeOf(partAddress(role)),
        where: where + heading.trim(),
        message: '这一部分还没有内容，请写上。',
      },
    ];
  return bySection(blocks).flatMap(({ head, blocks: others }, index) =>
    head ? emptySection(head, others, where + sectionNumber(index - 1)) : [],
  );
}

function ofSignature({ signature }: Report): EmptyElement[] {
  const { office = '', date = '' } = signature ?? {};
  return [
    ...(isBlank(office)
      ? [{ place: wholeOf('office'), where: '署名', message: '还没有署名，请填写单位全称。' }]
      : []),
    ...(isBlank(date)
      ? [{ place: wholeOf('date'), where: '成文日期', message: '还没有成文日期，请填写。' }]
      : []),
  ];
}

/** What a report has nothing in, from the title down to the date: title, parts, sections, 署名 and 成文日期. */
export const emptyElements = (report: Report): EmptyElement[] => [
  ...(isBlank(report.title)
    ? [{ place: wholeOf('title'), where: '标题', message: '还没有标题，请填写。' }]
    : []),
  ...report.parts.flatMap(ofPart),
  ...ofSignature(report),
];
