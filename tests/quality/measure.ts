import { pageParagraphs } from '../../shared/gongwen/page-paragraphs.ts';
import { allBlocks, headingOf } from '../../shared/report/blocks.ts';
import { defaultHeading, partIndex } from '../../shared/report/parts.ts';
import type { Part, Report } from '../../shared/report/schema.ts';
import { sectionsOf } from '../support/sections.ts';

/** How many of what was looked for was found, and what was not. */
export interface Count {
  found: number;
  total: number;
  missed: string[];
}

const count = (total: number, missed: string[]): Count => ({ found: total - missed.length, total, missed });

/** Letters and digits alone: marks, widths and blanks are drawn anew. */
const essence = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What is wanted and not in what there is, each once. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of there) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    return times <= 0;
  });
}

const isEmpty = ({ blocks }: Part): boolean => blocks.length === 0;

/** The report's texts from lead to last part, without the numbers in front of them. */
function bodyTexts(report: Report): string[] {
  const bare: Report = { ...report, title: '', addressee: null, signature: null };
  const empty = new Set(report.parts.filter(isEmpty).map(({ heading }) => heading));
  return pageParagraphs(bare)
    .filter(({ style, text }) => style !== 'part' || !empty.has(text.replace(/^.、/, '')))
    .map(({ text }) =>
      essence(text.replace(/^(?:[一二三四五六七八九十]+[、是]|（[一二三四五六七八九十\d]+）|\d+\.)/, '')),
    );
}

/** Paragraphs with their wording, levels apart. */
export const countParagraphs = (expected: Report, found: Report): Count => {
  const wanted = bodyTexts(expected);
  return count(wanted.length, missing(wanted, bodyTexts(found)));
};

const figuresOf = (report: Report): string[] => bodyTexts(report).flatMap((text) => text.match(/\d+/g) ?? []);

export const countFigures = (expected: Report, found: Report): Count => {
  const wanted = figuresOf(expected);
  return count(wanted.length, missing(wanted, figuresOf(found)));
};

const headingKey = (level: string, heading: string): string =>
  `${level} ${heading.normalize('NFKC').replace(/\s/g, '')}`;

function headingsOf({ parts }: Report): string[] {
  return parts
    .filter((part) => !isEmpty(part))
    .flatMap((part) => [
      headingKey(part.role, part.heading),
      ...sectionsOf(part).map(({ heading, text }) =>
        headingKey(`${part.role}/${text === '' ? 'own-line' : 'run-in'}`, heading),
      ),
    ]);
}

/** Parts and sections at their levels; one found that should not be counts as missed too. */
export function countHeadings(expected: Report, found: Report): Count {
  const [wanted, there] = [headingsOf(expected), headingsOf(found)];
  const wrong = missing(there, wanted).map((heading) => `false: ${heading}`);
  const missed = missing(wanted, there);
  return count(Math.max(wanted.length, missed.length), missed.length > 0 ? missed : wrong);
}

/** Every block with its level, its small heading and its text. */
const blocksOf = (report: Report): string[] =>
  allBlocks(report).map(
    (block) =>
      `${block.kind} ${essence(block.kind === 'section' ? '' : (headingOf(block) ?? ''))} ${essence(block.text)}`,
  );

/** Items, sub-items, points and paragraphs at their levels. */
export function countBlocks(expected: Report, found: Report): Count {
  const wanted = blocksOf(expected);
  return count(wanted.length, missing(wanted, blocksOf(found)));
}

const YEARS = /(?:19|20)\d{2}/g;

/** Every text that speaks of a year, from the title down. */
function datedTexts(report: Report): string[] {
  const texts = [report.title, ...report.parts.map(({ heading }) => heading), ...bodyTexts(report)];
  return texts.map(essence).filter((text) => text.match(YEARS));
}

const yearsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(YEARS) ?? []);

/** How many years of the expected report are others than in the report before the roll. */
export function movedYears(before: Report, expected: Report): number {
  const [old, now] = [yearsOf(datedTexts(before)), yearsOf(datedTexts(expected))];
  return now.filter((year, at) => year !== old[at]).length;
}

/** Years as they should stand after the roll, moved or kept; all years of a text that reads otherwise are missed. */
export function countYears(expected: Report, rolled: Report): Count {
  const wanted = datedTexts(expected);
  const wrong = missing(wanted, datedTexts(rolled));
  return {
    total: yearsOf(wanted).length,
    found: yearsOf(wanted).length - yearsOf(wrong).length,
    missed: wrong,
  };
}

/** Whether a part is there with nothing in it but its usual heading. */
export function isKeptEmpty(report: Report, role: Part['role']): boolean {
  const part = report.parts[partIndex(role)];
  return part !== undefined && isEmpty(part) && part.heading === defaultHeading(role, report.year);
}

/** Adds counts up. */
export const sum = (counts: readonly Count[]): Count => ({
  found: counts.reduce((total, one) => total + one.found, 0),
  total: counts.reduce((total, one) => total + one.total, 0),
  missed: counts.flatMap(({ missed }) => missed),
});
