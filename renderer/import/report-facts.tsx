import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { writtenDate } from '../../shared/report/dates.ts';
import type { Report } from '../../shared/report/schema.ts';
import { Panel } from './panel.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** The report's name, year and office, and what stands around the five parts. */
export function ReportFacts({ report }: { report: Report }) {
  const styles = useStyles();
  const facts: [string, string][] = [
    ['标题', report.title],
    ['年度', `${report.year}年度`],
    ['单位', report.office],
    ['主送机关', report.addressee ?? ''],
    ['引言', report.lead.length > 0 ? `${report.lead.length} 段` : ''],
    ['署名', report.signature?.office ?? ''],
    ['成文日期', writtenDate(report.signature?.date ?? '')],
  ];
  return (
    <Panel title="报告">
      <div className={styles.facts}>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </div>
    </Panel>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <Text as="span" role="term" className={styles.name}>
        {name}
      </Text>
      <Text as="span" role="definition" className={styles.value}>
        {value === '' ? <span className={styles.name}>没有</span> : value}
      </Text>
    </>
  );
}
