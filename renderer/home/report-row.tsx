import {
  Badge,
  Button,
  ListItem,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowExportRegular,
  DeleteRegular,
  DocumentArrowRightRegular,
  DocumentCopyRegular,
  MoreHorizontalRegular,
  RenameRegular,
  SendRegular,
} from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { draftYear, otherDraftYears } from '../../shared/report/report-year.ts';
import type { ReportSummary } from '../../shared/requests.ts';
import { goToReport } from '../place.ts';
import { momentWords, timeWords } from '../ui/time-words.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px 128px 128px 32px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    cursor: 'pointer',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  names: { display: 'flex', flexDirection: 'column' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** What became of a report: of a past year, never exported, exported as it stands, or changed since. */
function exportState(
  { exportedAt, savedAt }: ReportSummary,
  isPast: boolean,
): '往年' | '草稿' | '已导出' | '导出后有改动' {
  if (exportedAt === null) return isPast ? '往年' : '草稿';
  return exportedAt >= savedAt ? '已导出' : '导出后有改动';
}

interface ReportRowProps {
  report: ReportSummary;
  /** how many reports on the list have its name, itself one of them */
  sameName: number;
  /** whether its office has one of a later year */
  isPast: boolean;
  onCopy: () => void;
  onExport: () => void;
  onOutgoing: () => void;
  onRename: () => void;
  onDelete: () => void;
  onRollForward: (year: number) => void;
}

/** One report of the list. Click or Enter opens it, F2 renames, Delete deletes. */
export function ReportRow(props: ReportRowProps) {
  const { report, sameName, isPast, onRename, onDelete } = props;
  const styles = useStyles();
  const state = exportState(report, isPast);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'F2') onRename();
    else if (event.key === 'Delete') onDelete();
  };
  return (
    <ListItem
      className={styles.row}
      aria-label={`${report.name}，${state}`}
      onAction={() => goToReport(report.id)}
      onKeyDown={onKeyDown}
    >
      <Text role="gridcell" className={styles.names}>
        <Text className={styles.name}>{report.name}</Text>
        <Text size={200} className={styles.quiet}>
          {report.name.includes(String(report.year)) ? report.office : `${report.year}年度，${report.office}`}
          {sameName > 1 && `　同名的有 ${sameName} 份，这份改于${momentWords(report.savedAt)}`}
        </Text>
      </Text>
      <Text role="gridcell">
        <Badge appearance="tint" color={state === '已导出' ? 'success' : 'informative'}>
          {state}
        </Badge>
      </Text>
      <Text role="gridcell" className={styles.quiet}>
        {[
          report.carried ? `沿用去年 ${report.carried} 处` : '',
          report.gaps > 0 ? `${report.gaps} 处待补` : '',
          report.comments > 0 ? `批注 ${report.comments} 条` : '',
        ]
          .filter(Boolean)
          .join('，')}
      </Text>
      <Text role="gridcell" className={styles.quiet}>
        {timeWords(report.savedAt, new Date())}
      </Text>
      <Text role="gridcell">
        <RowMenu {...props} />
      </Text>
    </ListItem>
  );
}

function RowMenu({
  report,
  onRename,
  onDelete,
  onRollForward,
  onCopy,
  onExport,
  onOutgoing,
}: ReportRowProps) {
  const today = new Date();
  const proposed = draftYear(report.year, today);
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="更多" relationship="description">
          <Button
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={`${report.name}：更多`}
            onClick={(event) => event.preventDefault()}
          />
        </Tooltip>
      </MenuTrigger>
      {/* The menu stands in the row for React: what is chosen in it is not a click on the row. */}
      <MenuPopover
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <MenuList>
          <MenuItem icon={<DocumentArrowRightRegular />} onClick={() => onRollForward(proposed)}>
            以此为底稿写{proposed}年度
          </MenuItem>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem>以此为底稿写别的年度</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {otherDraftYears(report.year, today).map((year) => (
                  <MenuItem key={year} onClick={() => onRollForward(year)}>
                    {year}年度
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <MenuItem icon={<DocumentCopyRegular />} onClick={onCopy}>
            复制一份
          </MenuItem>
          <MenuItem icon={<ArrowExportRegular />} onClick={onExport}>
            导出Word
          </MenuItem>
          <MenuItem icon={<SendRegular />} onClick={onOutgoing}>
            送达记录
          </MenuItem>
          <MenuItem icon={<RenameRegular />} secondaryContent="F2" onClick={onRename}>
            重命名
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} secondaryContent="Delete" onClick={onDelete}>
            删除
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
