import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { deadlinesInForce, isOldPack } from '../../shared/county/county-settings.ts';
import { type SentFor, seasonWords } from '../../shared/county/deadline-words.ts';
import { seasonOf } from '../../shared/county/deadlines.ts';
import { localIsoDate, writtenDate } from '../../shared/report/dates.ts';
import type { ReportSummary } from '../../shared/requests.ts';
import { sentences } from '../messages.ts';
import { useCounty } from '../session/county.ts';

const useStyles = makeStyles({
  line: {
    display: 'block',
    minHeight: tokens.lineHeightBase200,
    marginBottom: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
  },
});

/** The day by the clerk's clock, looked at again when the window comes to the front. */
function useToday(): string {
  const [today, setToday] = useState(() => localIsoDate(new Date()));
  useEffect(() => {
    const look = () => setToday(localIsoDate(new Date()));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return today;
}

/** What went out of the reports of a year; of several the one that went out last. */
function sentOf(reports: readonly ReportSummary[], year: number): SentFor {
  const own = reports.filter((report) => report.year === year);
  const last = (what: 'submitted' | 'published') =>
    own
      .flatMap((report) => report[what] ?? [])
      .sort((one, other) => one.on.localeCompare(other.on))
      .at(-1) ?? null;
  return { submitting: last('submitted'), publishing: last('published') };
}

/** How many days are left until the report is to be handed in and published, and where these days come from. */
export function DeadlineLine({ reports }: { reports: readonly ReportSummary[] }) {
  const styles = useStyles();
  const today = useToday();
  const { now, isRead } = useCounty();
  // Its place is kept: what lies below must not move away from under a click.
  if (!isRead) return <div className={styles.line} />;
  const season = seasonOf(deadlinesInForce(now), today);
  const { from } = now;
  return (
    <Text size={200} className={styles.line} role="note" aria-label="期限">
      {seasonWords(season, sentOf(reports, season.reportYear), today)}
      {from && now.deadlines && `　按${from.issuer}${writtenDate(from.date)}的方案包`}
      {from && isOldPack(from.date, today) && `　${sentences.oldPack}`}
    </Text>
  );
}
