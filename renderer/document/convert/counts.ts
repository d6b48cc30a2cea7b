import type { Node } from '@tiptap/pm/model';
import { partNumber } from '../../../shared/report/numbering.ts';
import { partIndex } from '../../../shared/report/parts.ts';
import { hanziNumeral } from '../../../shared/text/hanzi-numerals.ts';
import { wordCount } from '../../../shared/text/word-count.ts';
import { isTable } from '../edit/tables.ts';
import { isOneLine, isPart, type Zone, type ZoneName, zonesOf } from '../schema/zones.ts';
import { numberedBlocks } from './numbers.ts';

/** How a zone is called in a list of all of them. */
export function zoneTitle(name: ZoneName): string {
  if (isPart(name)) return `${hanziNumeral(partIndex(name) + 1)}、`;
  return {
    title: '标题',
    addressee: '主送机关',
    lead: '引言',
    signatureOffice: '署名',
    signatureDate: '日期',
    annexTitle: '附件标题',
    annex: '附件',
  }[name];
}

/** How many 字 a zone of the report has. */
export interface ZoneCount {
  name: ZoneName;
  count: number;
}

function zoneWords({ name, node, pos }: Zone): number {
  if (isOneLine(node)) return wordCount(node.textContent);
  const heading = isPart(name) ? wordCount(partNumber(partIndex(name)) + node.attrs.heading) : 0;
  return numberedBlocks(node, pos).reduce((sum, { node: block, number }) => {
    if (isTable(block)) return sum + textsOf(block).reduce((count, text) => count + wordCount(text), 0);
    return block.content.size > 0 ? sum + wordCount(number + block.textContent) : sum;
  }, heading);
}

function textsOf(table: Node): string[] {
  const texts: string[] = [];
  table.descendants((node) => {
    if (node.isTextblock) texts.push(node.textContent);
    return !node.isTextblock;
  });
  return texts;
}

/** The 字 of each zone as Word counts them in the exported file, with headings and numbers. */
export const countByZone = (doc: Node): ZoneCount[] =>
  zonesOf(doc).map((zone) => ({ name: zone.name, count: zoneWords(zone) }));

/** The 字 of the whole report. */
export const countWords = (doc: Node): number => countByZone(doc).reduce((sum, { count }) => sum + count, 0);

/** The paragraphs that would stand in the Word file: every line with text, and the five part headings. */
export function countParagraphs(doc: Node): number {
  return zonesOf(doc).reduce((count, { name, node, pos }) => {
    if (isOneLine(node)) return count + (node.content.size > 0 ? 1 : 0);
    const written = numberedBlocks(node, pos).filter(({ node }) => node.content.size > 0);
    return count + written.length + (isPart(name) ? 1 : 0);
  }, 0);
}
