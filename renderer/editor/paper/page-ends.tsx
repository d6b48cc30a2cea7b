import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { pageStarts } from '../../../shared/layout/places-on-pages.ts';
import { PagePositions } from '../../document/convert/page-positions.ts';
import { usePagesNow } from '../../panels/preview/pages-context.tsx';
import './page-ends.css';

/** The beginning of a page: its number, the position of its first character and, of a part's heading, that it is one. */
interface PageStart {
  number: number;
  pos: number;
  isHeading: boolean;
}

/** Where the pages begin on the screen, in pixels from the desk's corner. */
interface Drawn {
  /** of the sheet */
  left: number;
  width: number;
  tops: readonly (readonly [page: number, top: number])[];
}

const NOTHING: Drawn = { left: 0, width: 0, tops: [] };

/** The upper edge of what stands at a page's beginning, in the window. */
function edgeOf({ view }: Editor, { pos, isHeading }: PageStart): number {
  if (!isHeading) return view.coordsAtPos(pos).top;
  const { node } = view.domAtPos(pos);
  const element = node instanceof Element ? node : node.parentElement;
  const heading = element?.closest('section')?.querySelector('.part-heading');
  return heading?.getBoundingClientRect().top ?? view.coordsAtPos(pos).top;
}

const isSame = (one: Drawn, other: Drawn): boolean =>
  one.left === other.left && one.width === other.width && one.tops.join() === other.tops.join();

/** Where the pages end on the sheet. They follow each change of the text at once, and the layout when typing rests. */
function usePageEnds(
  editor: Editor,
  desk: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
): Drawn {
  const { pages, texts, doc } = usePagesNow();
  const starts = useRef<readonly PageStart[]>([]);
  const [drawn, setDrawn] = useState(NOTHING);
  const measure = useCallback(() => {
    const box = layer.current?.offsetParent?.getBoundingClientRect();
    if (!box || editor.isDestroyed) return;
    const size = editor.state.doc.content.size;
    const sheet = editor.view.dom.getBoundingClientRect();
    const next: Drawn = {
      left: Math.round(sheet.left - box.left),
      width: Math.round(sheet.width),
      tops: starts.current
        .filter(({ pos }) => pos <= size)
        .map((start) => [start.number, Math.round(edgeOf(editor, start) - box.top)]),
    };
    setDrawn((old) => (isSame(old, next) ? old : next));
  }, [editor, layer]);
  useEffect(() => {
    // The text has moved on; it is laid out again when typing rests.
    if (editor.isDestroyed || editor.state.doc !== doc) return;
    const positions = new PagePositions(doc, texts);
    starts.current = pageStarts(pages).flatMap((place) => {
      const pos = positions.posOf(place);
      const isHeading = texts[place.paragraph]?.address.startsWith('part:') ?? false;
      return pos === null ? [] : [{ number: place.number, pos, isHeading }];
    });
    measure();
  }, [editor, pages, texts, doc, measure]);
  useEffect(() => {
    const follow = ({ transaction }: { transaction: Transaction }): void => {
      if (!transaction.docChanged) return;
      starts.current = starts.current.map((start) => ({
        ...start,
        pos: transaction.mapping.map(start.pos),
      }));
    };
    // A line more or less moves what stands below; so does another width of the window.
    const resized = new ResizeObserver(measure);
    resized.observe(editor.view.dom);
    if (desk.current) resized.observe(desk.current);
    editor.on('transaction', follow);
    return () => {
      resized.disconnect();
      editor.off('transaction', follow);
    };
  }, [editor, desk, measure]);
  return drawn;
}

/** Where the pages of the Word file end, drawn over the sheet; no part of the text. */
export function PageEnds({ editor, desk }: { editor: Editor; desk: RefObject<HTMLElement | null> }) {
  const layer = useRef<HTMLDivElement>(null);
  const { left, width, tops } = usePageEnds(editor, desk, layer);
  return (
    <div ref={layer} className="page-ends" aria-hidden="true" style={{ left, width }}>
      {tops.map(([number, top]) => (
        <div key={number} className="page-end" style={{ top }}>
          <span>第 {number} 页</span>
        </div>
      ))}
    </div>
  );
}
