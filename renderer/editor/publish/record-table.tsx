import { Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { recordRows } from '../../../shared/publish/public-record.ts';
import type { PublicLook } from '../../../shared/publish/publish.ts';
import type { Publishing } from './use-publish.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  name: { width: '84px', color: tokens.colorNeutralForeground3 },
});

const pairs = <T,>(rows: readonly T[]): T[][] =>
  rows.flatMap((_, at) => (at % 2 === 0 ? [rows.slice(at, at + 2)] : []));

/** 公开信息 as it is published, what is doubtful about it, and whether it stands above the text. */
export function RecordTable({
  look: { record, faults },
  publishing: { withRecord, setWithRecord },
}: {
  look: PublicLook;
  publishing: Publishing;
}) {
  const styles = useStyles();
  return (
    <>
      <table className={styles.table} aria-label="公开信息">
        <tbody>
          {pairs(recordRows(record)).map((pair) => (
            <tr key={pair[0]?.[0]}>
              {pair.map(([name, value]) => [
                <th key={name} scope="row" className={`${styles.cell} ${styles.name}`}>
                  {name}
                </th>,
                <td key={`${name} value`} className={styles.cell}>
                  {value}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      {faults.map((words) => (
        <MessageBar key={words} intent="warning" layout="multiline">
          <MessageBarBody>{words}</MessageBarBody>
        </MessageBar>
      ))}
      <Checkbox
        label="公开稿开头带这张表（网站另有公开信息栏的不用带）"
        checked={withRecord}
        onChange={(_, { checked }) => setWithRecord(checked === true)}
      />
    </>
  );
}
