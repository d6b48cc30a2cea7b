import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { partNumber, sectionNumber } from '../../shared/report/numbering.ts';
import type { Part, Report } from '../../shared/report/schema.ts';
import { sentences } from '../messages.ts';
import { Panel } from './panel.tsx';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalL,
  },
  count: { color: tokens.colorNeutralForeground3 },
  sections: { gridColumn: '1 / -1', margin: 0, padding: 0, listStyleType: 'none' },
  section: {
    display: 'block',
    paddingLeft: tokens.spacingHorizontalXXL,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  empty: { gridColumn: '1 / -1', color: tokens.colorPaletteDarkOrangeForeground1 },
});

const paragraphs = ({ blocks, sections }: Part): number =>
  blocks.length + sections.reduce((sum, section) => sum + section.blocks.length, 0);

/** The five parts as recognised, with the headings of their sections and how much stands in each. */
export function PartList({ report }: { report: Report }) {
  return (
    <Panel title="五个部分">
      {report.parts.map((part, at) => (
        <PartEntry key={part.role} part={part} at={at} />
      ))}
    </Panel>
  );
}

function PartEntry({ part, at }: { part: Part; at: number }) {
  const styles = useStyles();
  const empty = part.sections.length === 0 && part.blocks.length === 0;
  return (
    <div className={styles.part}>
      <Text weight="semibold">
        {partNumber(at)}
        {part.heading}
      </Text>
      <Text className={styles.count}>
        {part.sections.length > 0 && `${part.sections.length} 个小节，`}
        {paragraphs(part)} 段
      </Text>
      {empty && <Text className={styles.empty}>{sentences.emptyPart}</Text>}
      <ul className={styles.sections}>
        {part.sections.map((section, place) => (
          // Sections have no name of their own but their place, and the list does not change.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place}>
            <Text className={styles.section}>
              {sectionNumber(place)}
              {section.heading}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
