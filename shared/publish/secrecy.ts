import type { Report } from '../report/schema.ts';
import { mapTexts } from '../roll-forward/map-texts.ts';

const LINE = /^(?:密 {0,4}级 {0,4}[:：] {0,4})?(?:绝密|机密|秘密)(?: {0,4}[★☆].{0,20})?$/;
const IN_TEXT = /(?:绝密|机密|秘密) {0,4}[★☆][^，。；\n]{0,12}/;

/** 密级 as a line of a paper has it (GB/T 9704-2012, 7.2.3), "" for a line that is none. */
export const secrecyOfLine = (line: string): string => {
  const text = line.trim();
  return LINE.test(text) ? text : (IN_TEXT.exec(text)?.[0] ?? '');
};

/** 密级 of a report, in its 版头 or typed into a text; "" for none. */
export function secrecyOf(report: Report): string {
  const texts: string[] = [report.letterhead?.secrecy ?? '', report.addressee ?? ''];
  mapTexts(report, (text) => {
    texts.push(text);
    return text;
  });
  const [own = '', ...others] = texts;
  return own.trim() || (others.map(secrecyOfLine).find((found) => found !== '') ?? '');
}
