import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { WaitingInText } from '../document/convert/standing-sentences.ts';
import { WAY_NAMES, type Way } from '../panels/last-year/carried/settling.ts';
import { useLastYearNow } from '../panels/last-year/last-year-context.tsx';
import type { Walk } from '../panels/last-year/use-last-year.ts';

const useStyles = makeStyles({
  choices: {
    position: 'fixed',
    zIndex: 1000,
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    padding: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

/** The mouse rests so long on a sentence before its choices come, and is so long away before they go. */
const REST_MS = 400;
const AWAY_MS = 300;
/** How high the choices are, with what parts them from the line, in pixels. */
const HEIGHT = 40;

interface Shown {
  sentence: WaitingInText;
  left: number;
  top: number;
}

const CHOICES = Object.entries(WAY_NAMES) as [Way, string][];

/** The sentence that a drawn mark belongs to, and where its choices go: below its last line, above it at the window's end. */
function shownAt({ view }: Editor, walk: Walk, mark: Element): Shown | null {
  const pos = view.posAtDOM(mark, 0) + 1;
  const [sentence] = walk.sentencesIn(pos, pos);
  const rect = [...mark.getClientRects()].at(-1);
  if (!sentence || !rect) return null;
  const below = rect.bottom + HEIGHT < window.innerHeight;
  return { sentence, left: rect.left, top: below ? rect.bottom : rect.top - HEIGHT };
}

/** What can be done with the sentence of last year's that the mouse rests on. */
export function CarriedChoices({ editor }: { editor: Editor }) {
  const lastYear = useLastYearNow();
  return lastYear && <Choices editor={editor} walk={lastYear.walk} />;
}

function Choices({ editor, walk }: { editor: Editor; walk: Walk }) {
  const styles = useStyles();
  const [shown, setShown] = useState<Shown | null>(null);
  const latest = useRef(walk);
  latest.current = walk;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (run: () => void, delay: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, delay);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest is read when the mouse moves
  useEffect(() => {
    const { dom } = editor.view;
    const over = ({ target, buttons }: MouseEvent): void => {
      const mark = target instanceof Element ? target.closest('.carried') : null;
      if (mark && buttons === 0 && editor.isEditable)
        later(() => setShown(mark.isConnected ? shownAt(editor, latest.current, mark) : null), REST_MS);
      else later(() => setShown(null), AWAY_MS);
    };
    const away = (): void => later(() => setShown(null), AWAY_MS);
    const hide = (): void => later(() => setShown(null), 0);
    dom.addEventListener('mouseover', over);
    dom.addEventListener('mouseleave', away);
    for (const event of ['keydown', 'mousedown', 'contextmenu']) dom.addEventListener(event, hide);
    document.addEventListener('scroll', hide, true);
    return () => {
      clearTimeout(timer.current);
      dom.removeEventListener('mouseover', over);
      dom.removeEventListener('mouseleave', away);
      for (const event of ['keydown', 'mousedown', 'contextmenu']) dom.removeEventListener(event, hide);
      document.removeEventListener('scroll', hide, true);
    };
  }, [editor]);
  if (!shown) return null;
  const { sentence, left, top } = shown;
  return (
    <div
      role="toolbar"
      aria-label="去年的这一句"
      className={styles.choices}
      style={{ left, top }}
      onMouseEnter={() => clearTimeout(timer.current)}
      onMouseLeave={() => later(() => setShown(null), AWAY_MS)}
      // The caret and the focus stay in the paper.
      onMouseDown={(event) => event.preventDefault()}
    >
      {CHOICES.map(([way, name]) => (
        <Button
          key={way}
          size="small"
          appearance="subtle"
          tabIndex={-1}
          onClick={() => {
            setShown(null);
            walk.settle(way, [sentence]);
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
