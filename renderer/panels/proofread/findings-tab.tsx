import {
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { type RefObject, useRef, useState } from 'react';
import { type Finding, LEVEL_NAMES } from '../../../shared/proofread/finding.ts';
import { useWindowed } from '../../ui/use-windowed.ts';
import { correctableAtOnce } from './corrections.ts';
import { type Grouping, groupFindings } from './finding-groups.ts';
import { FindingLine } from './finding-line.tsx';
import { stateWords } from './finding-words.ts';
import { FixAllDialog } from './fix-all-dialog.tsx';
import { IgnoredList } from './ignored-list.tsx';
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
  const [grouping, setGrouping] = useState<Grouping>('level');
  const { findings } = proofreading;
  const hints = oneAKind(findings.filter(({ level }) => level === 'hint'));
  const own = findings.filter(({ level }) => level !== 'hint');
  const atOnce = correctableAtOnce(editor.state.doc, findings);
  return (
    <>
      <div className={styles.head}>
        <Subtitle2>{stateWords(proofreading)}</Subtitle2>
        {atOnce.length > 0 && (
          <Button size="small" onClick={() => setFixing(atOnce)}>
            全部改正（{atOnce.length} 处）
          </Button>
        )}
      </div>
      {proofreading.isRead && own.length === 0 && <Text>没有必错和疑似之处。</Text>}
      {own.length > 0 && (
        <TabList
          size="small"
          selectedValue={grouping}
          onTabSelect={(_, { value }) => setGrouping(value === 'part' ? 'part' : 'level')}
        >
          <Tab value="level">按轻重</Tab>
          <Tab value="part">按部分</Tab>
        </TabList>
      )}
      {groupFindings(own, grouping).map((group) => (
        <section key={group.name} aria-label={`审校意见：${group.name}`}>
          <Caption1Strong>
            {group.name}　{group.findings.length} 处
          </Caption1Strong>
          <FindingList name={group.name} findings={group.findings} {...{ editor, proofreading, scroller }} />
        </section>
      ))}
      {hints.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? `收起${LEVEL_NAMES.hint}` : `看 ${hints.length} 条${LEVEL_NAMES.hint}`}
        </Button>
      )}
      {unfolded && <FindingList name="提示" findings={hints} {...{ editor, proofreading, scroller }} />}
      <IgnoredList proofreading={proofreading} />
      <Caption1 className={styles.quiet}>规则库日期：{proofreading.rulesDate}</Caption1>
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
