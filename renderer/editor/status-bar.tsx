import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { nameWithKey } from '../../shared/commands.ts';
import { runCommand } from '../commands.ts';
import { countParagraphs, countWords as countText } from '../document/convert/counts.ts';
import { gapsOf } from '../document/edit/gaps.ts';
import { useLastYearNow } from '../panels/last-year/last-year-context.tsx';
import { usePagesNow } from '../panels/preview/pages-context.tsx';
import { stateWords } from '../panels/proofread/finding-words.ts';
import { useProofreadingNow } from '../panels/proofread/proofreading-context.tsx';
import { useSettled } from '../session/use-settled.ts';
import { WordCounts } from './word-counts.tsx';
import { ZoomControl } from './zoom-control.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    columnGap: tokens.spacingHorizontalXL,
    '@media (max-width: 1239px)': { columnGap: tokens.spacingHorizontalM },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface StatusBarProps {
  editor: Editor;
  onCarried: () => void;
  onFigures: () => void;
  onFindings: () => void;
}

const readCounts = ({ doc }: Editor['state']) => ({
  words: countText(doc),
  paragraphs: countParagraphs(doc),
  gaps: gapsOf(doc).length,
});

/** Below the paper: how long the report is, and what of last year's still stands. */
export function StatusBar({ editor, onCarried, onFigures, onFindings }: StatusBarProps) {
  const styles = useStyles();
  const { pages } = usePagesNow();
  const lastYear = useLastYearNow();
  const proofreading = useProofreadingNow();
  const [{ value }] = useSettled(editor, readCounts);
  const { words, paragraphs, gaps } = value;
  return (
    <footer className={styles.bar}>
      <Way title={nameWithKey('outline')} onGo={() => runCommand('outline')}>
        目录
      </Way>
      <Caption1>共 {pages.length} 页</Caption1>
      <Caption1>
        <WordCounts words={words} editor={editor} />
      </Caption1>
      <Caption1>{paragraphs} 段</Caption1>
      {lastYear && <Way onGo={onCarried}>沿用去年 {lastYear.walk.waiting.length} 处</Way>}
      {gaps > 0 && (
        <Way title={nameWithKey('next-gap')} onGo={() => runCommand('next-gap')}>
          {gaps} 处待补
        </Way>
      )}
      <Way onGo={onFigures}>数据</Way>
      <Way onGo={onFindings}>审校：{stateWords(proofreading)}</Way>
      <ZoomControl />
    </footer>
  );
}

interface WayProps {
  title?: string;
  onGo: () => void;
  children: ReactNode;
}

/** A word of the bar that leads to what it counts. */
function Way({ title, onGo, children }: WayProps) {
  const styles = useStyles();
  return (
    <Caption1>
      <Link appearance="subtle" className={styles.link} title={title} onClick={onGo}>
        {children}
      </Link>
    </Caption1>
  );
}
