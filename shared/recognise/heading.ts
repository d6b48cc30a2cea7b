import { cutFirstSentence } from '../report/sentences.ts';
import { simplified } from './simplified.ts';

/** A heading cut from its line: `rest` runs on after it; `doubtful` when the cut is a guess. */
export interface Heading {
  heading: string;
  rest: string;
  doubtful: boolean;
}

const LONGEST_HEADING = 50;

/** Where a text without a stop probably goes on after its heading. */
const BODY_START =
  /(?<=.{6})(?:(?<!\s)\s+(?=\S{10})|(?=一是|首先[，,]|20\d{2}\s*年[，,度以来]|全年|今年以来|一年来|我[镇乡]|我街道|[镇乡]党委|街道党工委|截至|截止))/;

/** A heading without a stop that runs into the first of several points. */
const POINTS_START = /^(.{3,50}?[^，,、：:；;])(一是.*[。；;，,].{0,2}二是.*)$/;

const bare = (heading: string): string => heading.replace(/[。；;:：，,]$/, '');

/** Cuts a section's or item's line into its heading and what runs on from it. */
export function cutHeading(line: string, name = ''): Heading {
  const { heading, stop, rest } = cutFirstSentence(line);
  const closed = stop === '。' || stop === '' ? heading : heading + stop;
  const points = POINTS_START.exec(line);
  if (points?.[1] !== undefined && points[1].length < heading.length)
    return { heading: points[1].trim(), rest: points[2] ?? '', doubtful: true };
  if (rest.trim() !== '' && heading.length <= LONGEST_HEADING)
    return { heading: closed, rest: rest.trim(), doubtful: false };
  if (line.length <= LONGEST_HEADING) return { heading: bare(closed), rest: '', doubtful: false };
  const start = BODY_START.exec(simplified(line));
  const repeated = name === '' ? -1 : line.indexOf(name, 6);
  const cut = start && (repeated < 0 || start.index < repeated) ? start.index : repeated;
  if (cut >= 6 && cut <= LONGEST_HEADING) {
    return { heading: bare(line.slice(0, cut).trim()), rest: line.slice(cut).trim(), doubtful: true };
  }
  return { heading: closed, rest: rest.trim(), doubtful: true };
}
