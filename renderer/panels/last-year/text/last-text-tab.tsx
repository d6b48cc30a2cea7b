import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import { documentSentences, type SentenceInText } from '../../../document/convert/document-sentences.ts';
import { insertSentence } from '../../../document/edit/insert-sentence.ts';
import { separateEdit } from '../../../document/edit/separate-step.ts';
import { sentences as words } from '../../../messages.ts';
import { useSettled } from '../../../session/use-settled.ts';
import { useWindowed } from '../../../ui/use-windowed.ts';
import type { LastYear } from '../use-last-year.ts';
import { lastPart } from './last-part.ts';
import { LastSentence } from './last-sentence.tsx';
import { pairSentences } from './pair-sentences.ts';
import { usePartInView } from './use-part-in-view.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  text: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    lineHeight: '26px',
  },
  // Room that is measured with the block.
  block: { margin: 0, paddingBottom: tokens.spacingVerticalS },
  empty: { color: tokens.colorNeutralForeground3 },
});

const readSentences = ({ doc }: EditorState): SentenceInText[] => documentSentences(doc);

const BLOCK_HEIGHT = 110;

/** Only a small heading before its text has none. */
const STOPPED = /[。！？]$/;

/** 去年稿: last year's text of the part that the clerk is at, with what became of its words; a click brings a sentence across. */
export function LastTextTab({ editor, lastYear }: { editor: Editor; lastYear: LastYear }) {
  const styles = useStyles();
  const text = useRef<HTMLDivElement>(null);
  const { sentences } = lastYear;
  const { report } = lastYear.baseline;
  const inView = usePartInView(editor);
  const { part } = inView;
  const [{ value: standing }] = useSettled(editor, readSentences);
  const { heading, blocks } = useMemo(() => lastPart(report, sentences, part), [report, sentences, part]);
  const now = useMemo(() => standing.filter((one) => one.part === part), [standing, part]);
  const all = useMemo(() => blocks.flatMap((block) => block.sentences), [blocks]);
  const pairs = useMemo(() => {
    const found = pairSentences(
      all.map((one) => ({ ...one, sentence: one.begun })),
      now,
    );
    return new Map(all.map(({ key }, at) => [key, now[found[at] ?? -1]?.sentence ?? null]));
  }, [all, now]);
  const { lines, measure } = useWindowed({
    scroller: text,
    list: text,
    count: blocks.length,
    keyOf: (at) => blocks[at]?.key ?? '',
    height: BLOCK_HEIGHT,
  });
  useEffect(() => {
    const box = text.current;
    if (box) box.scrollTop = inView.progress * (box.scrollHeight - box.clientHeight);
  }, [inView]);
  const bring = (sentence: string): void => {
    separateEdit(editor, insertSentence(sentence, part)).scrollIntoView().run();
    editor.view.focus();
  };
  return (
    <>
      <div className={styles.head}>
        <Subtitle2 as="h2">{heading}</Subtitle2>
        <Caption1 className={styles.hint}>{words.lastTextHint}</Caption1>
      </div>
      <div ref={text} className={styles.text}>
        {blocks.length === 0 && <p className={styles.empty}>{words.lastPartEmpty}</p>}
        {lines.map(({ at: index, marginTop, marginBottom }) => {
          const block = blocks[index];
          return (
            block && (
              <p
                key={block.key}
                ref={measure}
                data-index={index}
                className={styles.block}
                style={{ marginTop, marginBottom }}
              >
                {block.number}
                {block.sentences.map((one, at) => (
                  <Fragment key={one.key}>
                    <LastSentence
                      last={one.before}
                      now={pairs.get(one.key) ?? null}
                      onBring={() => bring(one.begun)}
                    />
                    {at < block.sentences.length - 1 && !STOPPED.test(one.before) && '。'}
                  </Fragment>
                ))}
              </p>
            )
          );
        })}
      </div>
    </>
  );
}
