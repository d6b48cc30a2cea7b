import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { type RefObject, useRef, useState } from 'react';
import { type Finding, LEVEL_NAMES } from '../../../shared/proofread/finding.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import { useWindowed } from '../../ui/use-windowed.ts';
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
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
}

/** 审校: what there is to say, certain and likely in the order of the page, hints folded. */
export function FindingsTab({ editor, proofreading, scroller }: FindingsTabProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const [fixing, setFixing] = useState<readonly Finding[] | null>(null);
  const { findings, ignored } = proofreading;
  const hints = oneAKind(findings.filter(({ level }) => level === 'hint'));
  const own = findings.filter(({ level }) => level !== 'hint');
  const atOnce = correctableAtOnce(editor.state.doc, findings);
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
      <FindingList name="审校意见" findings={own} {...{ editor, proofreading, scroller }} />
      {hints.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? `收起${LEVEL_NAMES.hint}` : `看 ${hints.length} 条${LEVEL_NAMES.hint}`}
        </Button>
      )}
      {unfolded && <FindingList name="提示" findings={hints} {...{ editor, proofreading, scroller }} />}
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

const LINE_HEIGHT = 120;

const keyOf = ({ rule, place }: Finding): string => `${rule} ${place.block} ${place.from}`;

interface FindingListProps extends FindingsTabProps {
  name: string;
  findings: readonly Finding[];
}

function FindingList({ name, findings, editor, proofreading, scroller }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { lines, measure } = useWindowed({
    scroller,
    list,
    count: findings.length,
    keyOf: (at) => `${at} ${findings[at] && keyOf(findings[at])}`,
    height: LINE_HEIGHT,
  });
  return (
    <ul ref={list} className={styles.list} aria-label={name}>
      {lines.map(({ at, marginTop, marginBottom }) => {
        const finding = findings[at];
        return (
          finding && (
            <FindingLine
              key={`${at} ${keyOf(finding)}`}
              {...{ finding, editor, proofreading, measure, at, marginTop, marginBottom }}
            />
          )
        );
      })}
    </ul>
  );
}
