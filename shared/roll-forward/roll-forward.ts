import type { Question } from '../recognise/recognition.ts';
import type { Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { TELL_NOBODY, type TellShare } from '../tell-share.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { nextDocumentNumber } from './document-number.ts';
import { mapTexts, type TextPlace } from './map-texts.ts';
import { rollSentence, type YearMove } from './roll-sentence.ts';

/** A sentence, heading or entry that the roll changed. `after` is "" for what was emptied. */
export interface Moved {
  where: string;
  before: string;
  after: string;
}

/** What came of rolling a report forward: the new report, and all a clerk needs to trust it. */
export interface Rolled {
  report: Report;
  moved: Moved[];
  questions: Question[];
}

/** The questions and moves met on the way; the same question about the same text is kept once. */
class RollLog {
  readonly moved: Moved[] = [];
  readonly questions: Question[] = [];

  move(where: string, before: string, after: string): string {
    if (before !== after) this.moved.push({ where, before: before.trim(), after: after.trim() });
    return after;
  }

  ask(where: string, text: string, asked: string): void {
    const isKnown = this.questions.some(
      (one) => one.where === where && one.text === text && one.asked === asked,
    );
    if (!isKnown) this.questions.push({ where, text, asked });
  }
}

const rollText =
  (move: YearMove, log: RollLog) =>
  (text: string, { where, isHeading }: TextPlace): string =>
    (isHeading ? [text] : splitSentences(text))
      .map((sentence) => {
        const rolled = rollSentence(sentence, isHeading, move);
        for (const asked of rolled.asked) log.ask(where, rolled.text.trim(), asked);
        return log.move(where, sentence, rolled.text);
      })
      .join('');

/** What belongs to last year's paper alone: its dates and numbers. */
function clearRecords(report: Report, distance: number, log: RollLog): Report {
  const { publication, signature, letterhead, imprint } = report;
  const number = (where: string, typed: string) =>
    log.move(where, typed, nextDocumentNumber(typed, distance));
  return {
    ...report,
    publication: {
      ...publication,
      indexNumber: log.move('索引号', publication.indexNumber, ''),
      documentNumber: number('发文字号', publication.documentNumber),
      writtenOn: log.move('公开信息成文日期', publication.writtenOn, ''),
      publishedOn: log.move('发布日期', publication.publishedOn, ''),
    },
    signature: signature && { ...signature, date: log.move('成文日期', signature.date, '') },
    ...(letterhead && {
      letterhead: { ...letterhead, documentNumber: number('版头', letterhead.documentNumber) },
    }),
    ...(imprint && { imprint: { ...imprint, printedOn: log.move('印发日期', imprint.printedOn, '') } }),
  };
}

/** A plan's heading that was left at the report's own year last year is a year behind after the move as well. */
function askPlanHeading({ parts, year }: Report, log: RollLog): void {
  const { heading } = parts[4];
  if (heading.includes(`${year}年`) && !heading.includes(String(year + 1)))
    log.ask('五、', heading, `标题里写的是${year}年，工作思路一般写${year + 1}年，请看一看。`);
}

function charactersOf(report: Report): number {
  let characters = 0;
  mapTexts(report, (text) => {
    characters += text.length;
    return text;
  });
  return Math.max(1, characters);
}

/**
 * Makes this year's report out of last year's: years that mean the report or its plan move, dates and numbers of last
 * year's paper are emptied, every other word stays as it was. What may no longer be true is asked, never changed.
 * @param year the year the new report speaks of
 * @param tell is told how much is done, by characters
 * @param id the new report's id; block ids stay as they were, made unique where they were not
 */
export function rollForward(
  last: Report,
  { year, id, tell = TELL_NOBODY }: { year: number; id: string; tell?: TellShare },
): Rolled {
  const log = new RollLog();
  const move = { from: last.year, to: year };
  const roll = rollText(move, log);
  const all = charactersOf(last);
  let done = 0;
  const rolled = mapTexts(clearRecords(withUniqueIds(last), year - last.year, log), (text, place) => {
    done += text.length;
    tell(done / all);
    return roll(text, place);
  });
  const report: Report = {
    ...rolled,
    id,
    year,
    ...(last.titleLines && {
      titleLines: last.titleLines.map((line) => rollSentence(line, true, move).text),
    }),
  };
  askPlanHeading(report, log);
  return { report, moved: log.moved, questions: log.questions };
}
