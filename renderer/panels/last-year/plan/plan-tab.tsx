import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useRef } from 'react';
import type { PlanAnswer } from '../../../../shared/roll-forward/baseline.ts';
import { documentSentences } from '../../../document/convert/document-sentences.ts';
import { insertGapAtEnd } from '../../../document/edit/gaps.ts';
import { editAndGoThere } from '../../../document/edit/separate-step.ts';
import { sentences as words } from '../../../messages.ts';
import { LongList } from '../../../ui/long-list.tsx';
import type { LastYear } from '../use-last-year.ts';
import { PlanLine } from './plan-line.tsx';
import { ShortcomingLine } from './shortcoming-line.tsx';
import { usePlan } from './use-plan.ts';

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: tokens.spacingHorizontalL },
  list: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
    padding: 0,
    listStyleType: 'none',
  },
  line: { paddingBottom: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const PLAN_HEIGHT = 110;

/** Puts the caret to a sentence of part one. */
function goToSentence(editor: Editor, sentence: string): void {
  const found = documentSentences(editor.state.doc).find(
    (one) => one.part === 'measures' && one.sentence === sentence,
  );
  if (!found) return;
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(found.from))).scrollIntoView());
  editor.view.focus();
}

/** 去年计划: what last year's plan promised and whether part one says so, and what became of last year's shortcomings. */
export function PlanTab({ editor, lastYear }: { editor: Editor; lastYear: LastYear }) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const items = usePlan(editor, lastYear);
  const { shortcomings } = lastYear.baseline;
  const { decisions, settle, answerPlan } = lastYear.deciding;
  const answerOf = (text: string): PlanAnswer | null => decisions.plans?.[text] ?? null;
  const missing = items.filter(({ where, item }) => where === null && !answerOf(item.text)).length;
  return (
    <div ref={body} className={styles.body}>
      <Subtitle2 as="h2">
        {missing > 0 ? `去年计划还有 ${missing} 项没有写到` : '去年计划都有着落了'}
      </Subtitle2>
      {items.length === 0 && (
        <Text as="p" className={styles.quiet}>
          {words.noPlan}
        </Text>
      )}
      <LongList
        label="去年的计划"
        items={items}
        keyOf={({ item }) => item.where + item.text}
        height={PLAN_HEIGHT}
        scroller={body}
        className={styles.list}
        lineClassName={styles.line}
      >
        {(reported) => (
          <PlanLine
            reported={reported}
            answer={answerOf(reported.item.text)}
            onAnswer={(answer) => answerPlan(reported.item.text, answer)}
            onTake={() => editAndGoThere(editor, insertGapAtEnd('measures', reported.item.text))}
            onGo={(sentence) => goToSentence(editor, sentence)}
          />
        )}
      </LongList>
      <Subtitle2 as="h2">去年写的不足</Subtitle2>
      {shortcomings.length === 0 && (
        <Text as="p" className={styles.quiet}>
          {words.noShortcomings}
        </Text>
      )}
      <ul className={styles.list} aria-label="去年的不足">
        {shortcomings.map(({ where, text }) => (
          <li key={where + text} className={styles.line}>
            <ShortcomingLine
              where={where}
              text={text}
              state={decisions.shortcomings[text] ?? null}
              onState={(state) => settle(text, state)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
