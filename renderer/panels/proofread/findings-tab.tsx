import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { type Finding, LEVEL_NAMES } from '../../../shared/proofread/finding.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import { correctableAtOnce } from './corrections.ts';
import { FindingLine } from './finding-line.tsx';
import { countWords } from './finding-words.ts';
import { FixAllDialog } from './fix-all-dialog.tsx';
import type { Proofreading } from './use-proofread.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Hints are one a kind, folded until asked for. */
function oneAKind(hints: readonly Finding[]): Finding[] {
  return hints.filter(({ rule }, at) => hints.findIndex((other) => other.rule === rule) === at);
}

interface FindingsTabProps {
  editor: Editor;
  proofreading: Proofreading;
}

/** 审校: what there is to say, certain and likely in the order of the page, hints folded. */
export function FindingsTab({ editor, proofreading }: FindingsTabProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const [fixing, setFixing] = useState<readonly Finding[] | null>(null);
  const { findings, ignored } = proofreading;
  const hints = oneAKind(findings.filter(({ level }) => level === 'hint'));
  const own = findings.filter(({ level }) => level !== 'hint');
  const atOnce = correctableAtOnce(editor.state.doc, findings);
  const lines = (shown: readonly Finding[]) =>
    shown.map((finding) => (
      <FindingLine
        key={`${finding.rule} ${finding.place.block} ${finding.place.from}`}
        {...{ finding, editor, proofreading }}
      />
    ));
  return (
    <>
      <div className={styles.head}>
        <Subtitle2>{countWords(findings)}</Subtitle2>
        {atOnce.length > 0 && (
          <Button size="small" onClick={() => setFixing(atOnce)}>
            全部改正（{atOnce.length} 处）
          </Button>
        )}
      </div>
      {own.length === 0 && <Text>没有必错和疑似之处。</Text>}
      <ul className={styles.list} aria-label="审校意见">
        {lines(own)}
      </ul>
      {hints.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? `收起${LEVEL_NAMES.hint}` : `看 ${hints.length} 条${LEVEL_NAMES.hint}`}
        </Button>
      )}
      {unfolded && (
        <ul className={styles.list} aria-label="提示">
          {lines(hints)}
        </ul>
      )}
      {ignored.places.length + ignored.words.length > 0 && (
        <Button size="small" appearance="subtle" onClick={proofreading.askAgain}>
          已设为不改 {ignored.places.length + ignored.words.length} 处，全部恢复提醒
        </Button>
      )}
      <Caption1 className={styles.quiet}>规则库日期：{OWN_PACK.date}</Caption1>
      {fixing && (
        <FixAllDialog
          findings={fixing}
          onFix={() => {
            proofreading.fix(fixing);
            setFixing(null);
          }}
          onClose={() => setFixing(null)}
        />
      )}
    </>
  );
}
