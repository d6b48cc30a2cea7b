import { Button, Caption1, Link, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { countedZone } from '../../../../shared/roll-forward/carried.ts';
import { missingWords, sentences } from '../../../messages.ts';
import { useWindowed } from '../../../ui/use-windowed.ts';
import type { LastYear, Walk } from '../use-last-year.ts';
import { CarriedActions } from './carried-actions.tsx';
import { CarriedLine } from './carried-line.tsx';
import { KeptList } from './kept-list.tsx';
import { ManyMenu } from './many-menu.tsx';
import { OnlyTools } from './only-tools.tsx';
import { PartBars } from './part-bars.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalS,
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}` },
  },
  done: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

const LINE_HEIGHT = 76;

/** What each key does while the list has the focus. */
const keysOf = (walk: Walk): Record<string, () => void> => ({
  ArrowDown: () => walk.go(walk.at + 1),
  ArrowUp: () => walk.go(walk.at - 1),
  Enter: () => walk.settle('keep', walk.covered),
  KeyK: () => walk.settle('keep', walk.covered),
  KeyC: () => walk.settle('change', walk.covered),
  KeyD: () => walk.settle('drop', walk.covered),
  KeyS: () => walk.settle('letStand', walk.covered),
});

/** What selects several lines; null for any other key. */
function selectionKey(walk: Walk, { code, shiftKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | null {
  if (ctrlKey || metaKey) return code === 'KeyA' ? walk.selectAll : null;
  if (!shiftKey) return null;
  return { ArrowDown: () => walk.extend(1), ArrowUp: () => walk.extend(-1) }[code] ?? null;
}

/** 沿用去年: the sentences that still stand as last year wrote them, to be settled one by one. */
export function CarriedTab({ walk, lastYear }: { walk: Walk; lastYear: LastYear }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [showsKept, setShowsKept] = useState(false);
  const { lines, measure } = useWindowed({
    scroller: list,
    list,
    count: walk.shown.length,
    keyOf: (at) => walk.shown[at]?.carried.key ?? '',
    height: LINE_HEIGHT,
    kept: [walk.at],
  });
  const covered = new Set(walk.covered);
  const { confirmed, standing = [] } = lastYear.deciding.decisions;
  const kept = confirmed.length + standing.length;
  const missing = walk.waiting.filter(({ now }) => now === null).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the panel's opening takes the focus and the paper there
  useEffect(() => {
    list.current?.focus();
    walk.open();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const select = selectionKey(walk, event);
    if (select) {
      event.preventDefault();
      select();
      return;
    }
    if (event.shiftKey) return;
    const control = event.ctrlKey || event.metaKey;
    const act = control ? (event.code === 'KeyZ' ? walk.takeBack : undefined) : keysOf(walk)[event.code];
    if (!act) return;
    event.preventDefault();
    // The paper's own undo must not run as well.
    event.stopPropagation();
    act();
  };
  return (
    <>
      <div className={styles.head}>
        <PartBars
          walk={walk}
          total={(part) => lastYear.sentences.filter((one) => countedZone(one.part) === part).length}
        />
        {!showsKept && <OnlyTools walk={walk} />}
        <Caption1 className={styles.hint}>{sentences.carriedKeys}</Caption1>
        {missing > 0 && (
          <Caption1>
            {missingWords(missing)} <Link onClick={walk.dropMissing}>都不写了</Link>
          </Caption1>
        )}
        {lastYear.questions.map(({ where, text, asked }) => (
          <Caption1 key={text + asked}>
            {where}
            {text}：{asked}
          </Caption1>
        ))}
      </div>
      {showsKept ? (
        <KeptList lastYear={lastYear} />
      ) : (
        <div
          ref={list}
          className={styles.list}
          role="listbox"
          aria-label="沿用去年的句子"
          aria-multiselectable
          aria-activedescendant={walk.at >= 0 ? `carried-${walk.at}` : undefined}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          {lines.map(({ at, marginTop, marginBottom }) => {
            const waiting = walk.shown[at];
            return (
              waiting && (
                <CarriedLine
                  key={waiting.carried.key}
                  {...{ measure, at, marginTop, marginBottom }}
                  total={walk.shown.length}
                  waiting={waiting}
                  current={at === walk.at}
                  selected={covered.has(waiting)}
                  onPick={() => {
                    list.current?.focus();
                    walk.go(at);
                  }}
                />
              )
            );
          })}
          {walk.shown.length === 0 && (
            <Text className={styles.done}>
              {walk.waiting.length === 0 ? sentences.carriedDone : sentences.carriedNoneShown}
            </Text>
          )}
        </div>
      )}
      {!showsKept && <CarriedActions walk={walk} />}
      <div className={styles.foot}>
        <Button size="small" appearance="subtle" onClick={walk.takeBack}>
          撤回上一步（Ctrl+Z）
        </Button>
        {walk.shown.length > 0 && !showsKept && (
          <ManyMenu onChoose={(what, way) => walk.settle(way, walk.selectAround(what))} />
        )}
        {walk.headingsOnly && (
          <Tooltip content={sentences.headingsOnly} relationship="description">
            <Button size="small" appearance="subtle" onClick={walk.headingsOnly}>
              这部分只留标题
            </Button>
          </Tooltip>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabled={kept === 0 && !showsKept}
          onClick={() => setShowsKept(!showsKept)}
        >
          {showsKept ? '看还没处理的' : `看已保留的 ${kept} 处`}
        </Button>
      </div>
    </>
  );
}
