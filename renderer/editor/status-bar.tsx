import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { nameWithKey } from '../../shared/commands.ts';
import { runCommand } from '../commands.ts';
import { grouped } from '../messages.ts';
import type { Overview } from './use-outline.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface StatusBarProps {
  overview: Overview;
  pages: number;
  /** How many of last year's sentences still wait; null for a report that is no draft of last year's. */
  carried: number | null;
  onCarried: () => void;
  onFigures: () => void;
  /** 必错 2，疑似 5. */
  findings: string;
  onFindings: () => void;
}

/** Below the paper: how long the report is, and what of last year's still stands. */
export function StatusBar(props: StatusBarProps) {
  const { overview, pages, carried, onCarried, onFigures, findings, onFindings } = props;
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <Caption1>共 {pages} 页</Caption1>
      <Caption1>{grouped(overview.characters)} 字</Caption1>
      <Caption1>{overview.paragraphs} 段</Caption1>
      {carried !== null && (
        <Caption1>
          <Link appearance="subtle" className={styles.link} onClick={onCarried}>
            沿用去年 {carried} 处
          </Link>
        </Caption1>
      )}
      {overview.gaps > 0 && (
        <Caption1>
          <Link
            appearance="subtle"
            className={styles.link}
            title={nameWithKey('next-gap')}
            onClick={() => runCommand('next-gap')}
          >
            {overview.gaps} 处待补
          </Link>
        </Caption1>
      )}
      <Caption1>
        <Link appearance="subtle" className={styles.link} onClick={onFigures}>
          数据
        </Link>
      </Caption1>
      <Caption1>
        <Link appearance="subtle" className={styles.link} onClick={onFindings}>
          审校：{findings}
        </Link>
      </Caption1>
    </footer>
  );
}
