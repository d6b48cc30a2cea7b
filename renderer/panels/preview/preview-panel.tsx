import { Button, Caption1, makeStyles, Slider, Subtitle2, Tooltip, tokens } from '@fluentui/react-components';
import {
  ArrowMaximizeRegular,
  ArrowMinimizeRegular,
  DismissRegular,
  DocumentPdfRegular,
  PrintRegular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { runCommand } from '../../commands.ts';
import { region } from '../../ui/regions.ts';
import { PagePicture } from './page-picture.tsx';
import { usePagesNow } from './pages-context.tsx';
import './preview.css';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', marginRight: 'auto' },
  zoom: { minWidth: '96px', width: '96px' },
  percent: { width: '40px', textAlign: 'right', color: tokens.colorNeutralForeground3 },
  desk: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingVerticalL,
  },
});

/** A sheet's width in real size on a screen of 96 dots an inch; beside the paper there is room for an upright one. */
const widthPx = ({ landscape }: LaidOutPage, wide: boolean): number =>
  ((landscape && wide ? 297 : 210) / 25.4) * 96;
const BESIDE = 45;
const WIDE = 100;

interface PreviewPanelProps {
  wide: boolean;
  onWide: (wide: boolean) => void;
  onClose: () => void;
}

/** 预览: the pages of the Word file as they will be, beside the paper or in its place. */
export function PreviewPanel({ wide, onWide, onClose }: PreviewPanelProps) {
  const styles = useStyles();
  const pages = usePagesNow();
  const [zoom, setZoom] = useState(wide ? WIDE : BESIDE);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  const resize = (): void => {
    setZoom(wide ? BESIDE : WIDE);
    onWide(!wide);
  };
  return (
    <aside className={styles.panel} aria-label="预览" onKeyDown={onKeyDown} {...region}>
      <div className={styles.bar}>
        <Subtitle2 as="h2">预览</Subtitle2>
        <Caption1 className={styles.count}>共 {pages.length} 页</Caption1>
        <Slider
          size="small"
          className={styles.zoom}
          aria-label="缩放"
          min={30}
          max={160}
          value={zoom}
          onChange={(_, { value }) => setZoom(value)}
        />
        <Caption1 className={styles.percent}>{zoom}%</Caption1>
        <Tool name="打印（Ctrl+P）" icon={<PrintRegular />} onClick={() => runCommand('print')} />
        <Tool name="导出PDF" icon={<DocumentPdfRegular />} onClick={() => runCommand('export-pdf')} />
        <Tool
          name={wide ? '放回旁边' : '放大'}
          icon={wide ? <ArrowMinimizeRegular /> : <ArrowMaximizeRegular />}
          onClick={resize}
        />
        <Tool name="关闭预览（Esc）" icon={<DismissRegular />} onClick={onClose} />
      </div>
      <div className={styles.desk}>
        {pages.map((page) => (
          <div
            key={page.number}
            className="preview-sheet"
            style={{ width: (widthPx(page, wide) * zoom) / 100 }}
          >
            <PagePicture page={page} />
          </div>
        ))}
      </div>
    </aside>
  );
}

function Tool({ name, icon, onClick }: { name: string; icon: ReactElement; onClick: () => void }) {
  return (
    <Tooltip content={name} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
