import type { Deadline, DueDate, Season } from './deadlines.ts';

/** To whom and when a report went. */
interface Sent {
  to: string;
  on: string;
}

/** What went out of the season's report, by what it was for. */
export type SentFor = Partial<Record<Deadline['for'], Sent | null>>;

const dayWords = (date: string, isOtherYear: boolean): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${isOtherYear ? `${year}年` : ''}${month}月${day}日`;
};

/** 1月20日已报送（云州县司法局）. */
const sentWords = ({ name }: Deadline, { to, on }: Sent, thisYear: string): string =>
  `${dayWords(on, !on.startsWith(thisYear))}已${name}${to === '' ? '' : `（${to}）`}`;

/** 距报送 3月1日 还有34天; what is over is only named, since whoever reads it knows. */
function dueWords({ deadline: { name }, date, daysLeft }: DueDate, thisYear: string): string {
  const day = dayWords(date, !date.startsWith(thisYear));
  if (daysLeft > 0) return `距${name} ${day} 还有${daysLeft}天`;
  return daysLeft === 0 ? `${name} ${day} 就是今天` : `${name} ${day} 已过`;
}

/**
 * The home screen's line: 2026年度报告：距报送 3月1日 还有34天，距公开 4月1日 还有65天.
 * @param today ISO, by the clerk's clock
 */
export function seasonWords({ reportYear, dates }: Season, sent: SentFor, today: string): string {
  const thisYear = today.slice(0, 4);
  const each = dates.map((due) => {
    const done = sent[due.deadline.for];
    return done ? sentWords(due.deadline, done, thisYear) : dueWords(due, thisYear);
  });
  return `${reportYear}年度报告：${each.join('，')}`;
}
