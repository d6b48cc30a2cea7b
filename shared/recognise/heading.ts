import { cutFirstSentence } from '../text/sentences.ts';
import { simplified } from './simplified.ts';

/** A heading cut from its line: `rest` runs on after it; `doubtful` when the cut is a guess. */
export interface Heading {
  heading: string;
  rest: string;
  doubtful: boolean;
}

const LONGEST_HEADING = 50;
const USUAL_HEADING = 30;
/** What a heading hardly ever counts: it may have run into the first sentence behind it. */
const COUNTS = /\d(?:个|件|次|场|人|名|万|份|条|处|期|[%％])/;

/** What stands behind a subject that begins a sentence: 竹坞镇成立…, 我镇坚持…. */
const PREDICATE =
  '(?:党委|党工委|党组|人民政府|办事处|始终|坚持|认真|积极|严格|全面|深入|持续|不断|成立|制定|组织|印发|召开|结合|按照|围绕|依托|通过|切实|扎实|着力|高度|充分|紧扣|聚焦|把|将|以|在|共|现有)';
/** What a subject that begins a sentence does not follow: 打造竹坞镇…, 在我镇…. */
const NOT_BEHIND =
  '(?<![在对全本按由和及向把将使让从以到各、，,：:（(“《]|(?<!参)与|(?<!行)为|推进|推动|打造|提升|助力|促进|确保|法治|平安)';

/** Stands for the place's own name, letter by letter. */
const NAME = '\uE000';

/** Where a sentence begins that no heading holds. */
const SENTENCE_START = new RegExp(
  `(?<=.{5})(?:${NOT_BEHIND}(?:(?<!${NAME})${NAME}+|我[镇乡局]|我街道)(?=${PREDICATE})|(?<![\\d在到至自从于对按据、，,：:（(“《—-])20\\d{2}\\s*年(?:度?(?:以来)?[，,]|\\d{1,2}月)|截至20|(?<![自从])自20\\d{2}年|(?<![第统之唯合同如专单、，,：:；])一是(?=[^，,。]{2,30}[。；;，,]))`,
);

/** The place in a line where a sentence begins that no heading holds, -1 for none. */
function sentenceStart(line: string, name: string): number {
  const named = name === '' ? line : line.replaceAll(name, NAME.repeat(name.length));
  return SENTENCE_START.exec(named)?.index ?? -1;
}

/** Where a text without a stop probably goes on after its heading. */
const BODY_START =
  /(?<=.{6})(?:(?<!\s)\s+(?=\S{10})|(?=一是|首先[，,]|20\d{2}\s*年[，,度以来]|全年|今年以来|一年来|我[镇乡]|我街道|[镇乡]党委|街道党工委|截至|截止))/;

const bare = (heading: string): string => heading.replace(/[。；;:：，,]$/, '');

/** Cuts a section's or item's line into its heading and what runs on from it. */
export function cutHeading(line: string, name = ''): Heading {
  const { heading, stop, rest } = cutFirstSentence(line);
  const closed = stop === '。' || stop === '' ? heading : heading + stop;
  const sentence = sentenceStart(simplified(line), simplified(name));
  if (sentence > 0 && sentence < heading.length && sentence <= LONGEST_HEADING)
    return { heading: bare(line.slice(0, sentence).trim()), rest: line.slice(sentence), doubtful: true };
  if (rest.trim() !== '' && heading.length <= LONGEST_HEADING)
    return {
      heading: closed,
      rest: rest.trim(),
      doubtful: heading.length > USUAL_HEADING && COUNTS.test(heading),
    };
  if (line.length <= LONGEST_HEADING) return { heading: bare(closed), rest: '', doubtful: false };
  const start = BODY_START.exec(simplified(line));
  const repeated = name === '' ? -1 : line.indexOf(name, 6);
  const cut = start && (repeated < 0 || start.index < repeated) ? start.index : repeated;
  if (cut >= 6 && cut <= LONGEST_HEADING) {
    return { heading: bare(line.slice(0, cut).trim()), rest: line.slice(cut).trim(), doubtful: true };
  }
  return { heading: closed, rest: rest.trim(), doubtful: true };
}
