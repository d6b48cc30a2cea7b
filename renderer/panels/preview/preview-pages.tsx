import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { placeAt, spotOf } from '../../../shared/layout/places-on-pages.ts';
import { PagePositions } from '../../document/convert/page-positions.ts';
import { formatNow } from '../../session/profile.ts';
import { PagePicture } from './page-picture.tsx';
import { usePagesNow } from './pages-context.tsx';

/** A sheet's width in real size on a screen of 96 dots an inch; beside the paper there is room for an upright one. */
const widthPx = ({ landscape }: LaidOutPage, wide: boolean): number =>
  ((landscape && wide ? 297 : 210) / 25.4) * 96;

const sheetOf = (desk: Element, number: number): Element | null =>
  desk.querySelector(`.preview-sheet[data-page="${number}"]`);

/** Scrolls the preview to a spot where it is out of sight. */
function showSpot(desk: Element, { number, down }: { number: number; down: number }): void {
  const sheet = sheetOf(desk, number)?.getBoundingClientRect();
  const box = desk.getBoundingClientRect();
  if (!sheet) return;
  const top = sheet.top + down * sheet.height;
  const margin = box.height / 5;
  if (top >= box.top + margin && top <= box.bottom - margin) return;
  desk.scrollTop += top - (box.top + box.height / 3);
}

/** Keeps the caret's place in sight while the clerk writes and moves about in the text. */
function useCaretInSight(editor: Editor, desk: RefObject<HTMLElement | null>): void {
  const { pages, texts, doc } = usePagesNow();
  const show = useCallback((): void => {
    // The text has moved on; it is laid out again when typing rests.
    if (!desk.current || editor.isDestroyed || editor.state.doc !== doc) return;
    const place = new PagePositions(doc, texts).placeOf(editor.state.selection.head);
    const spot = place && spotOf(pages, place, formatNow().page);
    if (spot) showSpot(desk.current, spot);
  }, [editor, desk, pages, texts, doc]);
  useEffect(() => {
    show();
    editor.on('selectionUpdate', show);
    return () => void editor.off('selectionUpdate', show);
  }, [editor, show]);
}

interface PreviewPagesProps {
  editor: Editor;
  wide: boolean;
  /** in percent of the real size */
  zoom: number;
  className: string;
  /** Called before the caret is put into the text: the paper must be in sight. */
  onGo: () => void;
}

/** The pages, one below the other: they follow the caret, and a click in one puts the caret there. */
export function PreviewPages({ editor, wide, zoom, className, onGo }: PreviewPagesProps) {
  const { pages, texts, doc } = usePagesNow();
  const desk = useRef<HTMLElement>(null);
  useCaretInSight(editor, desk);
  const go = (event: MouseEvent, page: LaidOutPage): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    const place = placeAt(pages, page.number, x, y, formatNow().page);
    const pos = place && new PagePositions(doc, texts).posOf(place);
    if (pos === null || editor.state.doc !== doc) return;
    onGo();
    // Only what has the focus is scrolled to its caret.
    editor.view.focus();
    const { tr } = editor.state;
    editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(pos))).scrollIntoView());
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keys as well
    <section ref={desk} className={className} aria-label="页面" tabIndex={0}>
      {pages.map((page) => (
        // The caret is moved with the keys in the text itself.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={page.number}
          className="preview-sheet"
          data-page={page.number}
          style={{ width: (widthPx(page, wide) * zoom) / 100 }}
          onClick={(event) => go(event, page)}
        >
          <PagePicture page={page} />
        </div>
      ))}
    </section>
  );
}
