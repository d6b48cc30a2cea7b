import type { Report } from '../report/schema.ts';
import { secrecyOfLine } from '../report/secrecy-line.ts';
import { mapTexts } from '../roll-forward/map-texts.ts';

/** 密级 of a report, in its 版头, in its publication record or typed into a text; "" for none. */
export function secrecyOf(report: Report): string {
  const texts: string[] = [
    report.letterhead?.secrecy ?? '',
    report.addressee ?? '',
    ...Object.values(report.publication),
  ];
  mapTexts(report, (text) => {
    texts.push(text);
    return text;
  });
  const [own = '', ...others] = texts;
  return own.trim() || (others.map(secrecyOfLine).find((found) => found !== '') ?? '');
}
