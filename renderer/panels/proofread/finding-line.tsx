import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import type { RefCallback } from 'react';
import { type Finding, LEVEL_NAMES } from '../../../shared/proofread/finding.ts';
import { isCorrectable } from './corrections.ts';
import type { Proofreading } from './use-proofread.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const COLOURS = { certain: 'danger', likely: 'warning', hint: 'informative' } as const;

/** One finding: what is wrong, why, and what can be done. */
export function FindingLine({
  finding,
  editor,
  proofreading,
  measure,
  at,
  marginTop,
  marginBottom,
}: {
  finding: Finding;
  editor: Editor;
  proofreading: Proofreading;
  /** How the line stands in the windowed list. */
  measure: RefCallback<HTMLElement>;
  at: number;
  marginTop: number;
  marginBottom: number;
}) {
  const styles = useStyles();
  const { level, where, message, basis, quote, fix } = finding;
  return (
    <li ref={measure} data-index={at} className={styles.line} style={{ marginTop, marginBottom }}>
      <span className={styles.head}>
        <Badge appearance="tint" color={COLOURS[level]}>
          {LEVEL_NAMES[level]}
        </Badge>
        <Caption1 className={styles.quiet}>{where}</Caption1>
      </span>
      <Text>{message}</Text>
      <Caption1 className={styles.quiet}>依据：{basis}</Caption1>
      <span className={styles.actions}>
        {fix !== undefined && isCorrectable(editor.state.doc, finding) && (
          <Button size="small" appearance="primary" onClick={() => proofreading.fix([finding])}>
            {fix === '' ? '删去' : '改正'}
          </Button>
        )}
        <Button size="small" onClick={() => proofreading.go(finding)}>
          去看
        </Button>
        <Button size="small" appearance="subtle" onClick={() => proofreading.ignoreHere(finding)}>
          这里不改
        </Button>
        {quote !== '' && (
          <Button size="small" appearance="subtle" onClick={() => proofreading.ignoreWord(finding)}>
            本单位都这样写
          </Button>
        )}
      </span>
    </li>
  );
}
