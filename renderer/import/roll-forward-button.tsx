import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Tooltip,
} from '@fluentui/react-components';
import { draftYear, otherDraftYears } from '../../shared/report/report-year.ts';
import { sentences } from '../messages.ts';

const useStyles = makeStyles({ group: { display: 'flex', gap: '1px' }, others: { minWidth: 0 } });

interface RollForwardButtonProps {
  /** The year of the report that was read. */
  last: number;
  disabled: boolean;
  onYear: (year: number) => void;
}

/** 做成2026年度草稿, with the other years below it. */
export function RollForwardButton({ last, disabled, onYear }: RollForwardButtonProps) {
  const styles = useStyles();
  const today = new Date();
  const proposed = draftYear(last, today);
  return (
    <div className={styles.group}>
      <Tooltip content={sentences.rollForward} relationship="description">
        <Button appearance="primary" disabled={disabled} onClick={() => onYear(proposed)}>
          做成{proposed}年度草稿
        </Button>
      </Tooltip>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="primary"
            className={styles.others}
            disabled={disabled}
            aria-label="做成别的年度"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {otherDraftYears(last, today).map((year) => (
              <MenuItem key={year} onClick={() => onYear(year)}>
                {year}年度草稿
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
