import type { Question } from '../recognise/recognition.ts';
import type { Report } from '../report/schema.ts';
import { type Statement, statementsOf } from './statements.ts';

const CAUSES = /原因/;
const LACKS = /不足|问题|短板|差距/;

const isCause = ({ heading }: Statement): boolean => CAUSES.test(heading) && !LACKS.test(heading);

/**
 * Last year's shortcomings (part four), one question each: solved, or does it stay? A section that gives causes alone
 * is left out.
 */
export const lastShortcomings = (last: Report): Question[] =>
  statementsOf(last, 'shortcomings')
    .filter((statement) => !isCause(statement))
    .map(({ where, text }) => ({
      where,
      text,
      asked: '去年写的这条不足解决了吗？解决了就删去，并把做法写进第一部分；没有解决就保留，并写清原因。',
    }));
