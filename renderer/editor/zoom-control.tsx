import { Button, Caption1, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { nameWithKey } from '../../shared/commands.ts';
import { runCommand } from '../commands.ts';
import { Range } from '../ui/range.tsx';
import { useSheetZoom, ZOOM, zoomSheet } from './paper/sheet-zoom.ts';

const useStyles = makeStyles({
  zoom: { display: 'flex', alignItems: 'center', marginLeft: 'auto', flexShrink: 0 },
  button: { minWidth: '24px', height: '20px', padding: 0 },
  range: { '@media (max-width: 999px)': { display: 'none' } },
  percent: { width: '44px', textAlign: 'right', color: tokens.colorNeutralForeground2 },
});

/** How large the sheet is drawn: smaller, larger, and back with a click on the percentage. */
export function ZoomControl() {
  const styles = useStyles();
  const zoom = useSheetZoom();
  const tool = { size: 'small', appearance: 'subtle', className: styles.button } as const;
  return (
    <div className={styles.zoom}>
      <Tooltip content={nameWithKey('sheet-smaller')} relationship="label">
        <Button {...tool} icon={<SubtractRegular />} onClick={() => runCommand('sheet-smaller')} />
      </Tooltip>
      <Range
        name="正文大小"
        className={styles.range}
        min={ZOOM.least}
        max={ZOOM.most}
        step={ZOOM.step}
        value={zoom}
        onChange={zoomSheet}
      />
      <Tooltip content={nameWithKey('sheet-larger')} relationship="label">
        <Button {...tool} icon={<AddRegular />} onClick={() => runCommand('sheet-larger')} />
      </Tooltip>
      <Tooltip content={nameWithKey('sheet-usual')} relationship="description">
        <Button
          {...tool}
          className={styles.percent}
          aria-label={`正文大小 ${zoom}%`}
          onClick={() => runCommand('sheet-usual')}
        >
          <Caption1>{zoom}%</Caption1>
        </Button>
      </Tooltip>
    </div>
  );
}
