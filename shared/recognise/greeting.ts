import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';

const HAN = '[\\p{Script=Han}]';
/** An addressee into which the lead runs on: 县委、县政府：2025年，…. */
const GREETING = new RegExp(
  `^((?:${HAN}{2,20}[、，,])?${HAN}{1,20}(?:委|政府|委员会|办公室|办|局|党组|领导小组)[:：])\\s*(?=(?:20\\d{2}|${HAN}).{12})`,
  'u',
);

/** A line above the body as an addressee and the lead that runs on behind it, where it is both. */
export function cutGreeting(line: SourceLine): SourceLine[] {
  const { text } = line;
  const [, greeting = ''] = GREETING.exec(simplified(text)) ?? [];
  if (greeting === '' || /如下|报告/.test(greeting)) return [line];
  const lead = text.slice(greeting.length).trim();
  return [
    { ...line, text: text.slice(0, greeting.length) },
    { ...line, text: lead },
  ];
}
