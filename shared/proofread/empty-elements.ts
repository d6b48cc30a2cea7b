import { partNumber, sectionNumber } from '../report/numbering.ts';
import type { Block, Part, Report, Section } from '../report/schema.ts';
import { tableText } from '../report/table.ts';
import { type Place, partAddress, sectionAddress, wholeOf } from './place.ts';

/** An element that a report has nothing in: where it stands as a clerk names it, and what is said of it. */
export interface EmptyElement {
  place: Place;
  where: string;
  message: string;
}

const isBlank = (text: string): boolean => text.trim() === '';

const saysNothing = ({ heading = '', text, rows = [] }: Block): boolean =>
  isBlank(heading) && isBlank(text) && isBlank(tableText(rows));

const isEmptySection = ({ heading, blocks }: Section): boolean =>
  isBlank(heading) && blocks.every(saysNothing);

const LONGEST_HEADING = 24;

/** A heading that is a sentence says by itself what there is to say: 法律顾问作用发挥不够充分，参与面不广. */
const isSentence = (heading: string): boolean =>
  /[，；：。！？]/.test(heading) || heading.trim().length > LONGEST_HEADING;

function emptySection(section: Section, where: string, place: Place): EmptyElement[] {
  const { heading, blocks } = section;
  const named = where + heading.trim();
  if (isEmptySection(section)) return [{ place, where, message: '这一小节是空的，请写上内容或删去。' }];
  if (isBlank(heading)) return [{ place, where, message: '这一小节没有标题，请补上。' }];
  if (!blocks.every(saysNothing) || isSentence(heading)) return [];
  return [{ place, where: named, message: '标题下面还没有内容，请写上或删去。' }];
}

function ofPart({ role, heading, blocks, sections }: Part, at: number): EmptyElement[] {
  const where = partNumber(at);
  if (blocks.every(saysNothing) && sections.every(isEmptySection))
    return [
      {
        place: wholeOf(partAddress(role)),
        where: where + heading.trim(),
        message: '这一部分还没有内容，请写上。',
      },
    ];
  return sections.flatMap((section, index) =>
    emptySection(section, where + sectionNumber(index), wholeOf(sectionAddress(role, index))),
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
