import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Finding } from '../../../shared/gongwen/finding.ts';
import { findingCounts, findingWords, groupFindings } from '../../../shared/gongwen/finding-groups.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '64px 160px 1fr',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  clause: { color: tokens.colorNeutralForeground3 },
});

/** The findings on the screen: broken demands, then practice, then what is kept, folded. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const groups = groupFindings(findings);
  return (
    <>
      <Text weight="semibold">{findingCounts(findings)}</Text>
      <Accordion multiple collapsible defaultOpenItems={['broken', 'practice']}>
        {groups.map((group) => (
          <AccordionItem key={group.kind} value={group.kind}>
            <AccordionHeader as="h3">{`${group.title} ${group.findings.length} 项`}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list} aria-label={group.title}>
                {group.findings.map((finding) => (
                  <li key={JSON.stringify(finding)} className={styles.row}>
                    <span className={styles.clause}>{finding.clause}</span>
                    <span>{finding.element}</span>
                    <span>{findingWords(finding)}</span>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
