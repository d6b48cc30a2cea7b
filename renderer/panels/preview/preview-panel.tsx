import { Button, Caption1, makeStyles, Subtitle2, Tooltip, tokens } from '@fluentui/react-components';
import {
  ArrowMaximizeRegular,
  ArrowMinimizeRegular,
  DocumentPdfRegular,
  PrintRegular,
} from '@fluentui/react-icons';
import type { Editor } from '@tiptap/react';
import { type ReactElement, useState } from 'react';
import { runCommand } from '../../commands.ts';
import { Range } from '../../ui/range.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { usePagesNow } from './pages-context.tsx';
import { PreviewPages } from './preview-pages.tsx';
import './preview.css';

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', marginRight: 'auto' },
  percent: { width: '40px', textAlign: 'right', color: tokens.colorNeutralForeground3 },
  desk: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const BESIDE = 45;
const WIDE = 100;

interface PreviewPanelProps {
  editor: Editor;
  /** Brings the paper into sight. */
  onGo: () => void;
  wide: boolean;
  onWide: (wide: boolean) => void;
  onClose: () => void;
}

/** 预览: the pages of the Word file as they will be, beside the paper or in its place. */
export function PreviewPanel({ editor, onGo, wide, onWide, onClose }: PreviewPanelProps) {
  const styles = useStyles();
  const { pages } = usePagesNow();
  const [zoom, setZoom] = useState(wide ? WIDE : BESIDE);
  const resize = (): void => {
    setZoom(wide ? BESIDE : WIDE);
    onWide(!wide);
  };
  const bar = (
    <>
      <Subtitle2 as="h2">预览</Subtitle2>
      <Caption1 className={styles.count}>共 {pages.length} 页</Caption1>
      <Range name="缩放" min={30} max={160} value={zoom} onChange={setZoom} />
      <Caption1 className={styles.percent}>{zoom}%</Caption1>
      <Tool name="打印（Ctrl+P）" icon={<PrintRegular />} onClick={() => runCommand('print')} />
      <Tool name="导出PDF" icon={<DocumentPdfRegular />} onClick={() => runCommand('export-pdf')} />
      <Tool
        name={wide ? '放回旁边' : '放大'}
        icon={wide ? <ArrowMinimizeRegular /> : <ArrowMaximizeRegular />}
        onClick={resize}
      />
    </>
  );
  return (
    <SidePanel name="预览" isMain={wide} {...{ bar, onClose }}>
      <PreviewPages {...{ editor, wide, zoom }} className={styles.desk} onGo={onGo} />
    </SidePanel>
  );
}

function Tool({ name, icon, onClick }: { name: string; icon: ReactElement; onClick: () => void }) {
  return (
    <Tooltip content={name} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
