import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { Zone as BlockZone } from '../../../../shared/report/blocks.ts';
import { blockZoneOf, zoneAt, zonesOf } from '../../../document/schema/zones.ts';

/** The part that the clerk is at, and how far down it the top of the desk stands, from 0 to 1. */
export interface PartInView {
  part: BlockZone;
  progress: number;
}

function partOfCaret({ state: { doc, selection } }: Editor): PartInView | null {
  const zone = zoneAt(selection.$head);
  const part = blockZoneOf(doc, zone);
  return part && { part, progress: (selection.head - zone.start) / Math.max(1, zone.end - zone.start) };
}

/** How far down the desk the line lies that is counted as where the clerk looks. */
const EYE_LEVEL = 0.25;

function partAtEyeLevel(editor: Editor, desk: Element): PartInView | null {
  const { top, height } = desk.getBoundingClientRect();
  const eye = top + height * EYE_LEVEL;
  let found: PartInView | null = null;
  const { doc } = editor.state;
  for (const zone of zonesOf(doc)) {
    const part = blockZoneOf(doc, zone);
    const element = editor.view.nodeDOM(zone.pos);
    if (!part || !(element instanceof HTMLElement)) continue;
    const box = element.getBoundingClientRect();
    if (found && box.top > eye) break;
    found = { part, progress: Math.min(1, Math.max(0, (eye - box.top) / box.height)) };
  }
  return found;
}

/** Follows the part with the caret, and the paper as it is scrolled: whichever moved last. */
export function usePartInView(editor: Editor): PartInView {
  const [inView, setInView] = useState<PartInView>(
    () => partOfCaret(editor) ?? { part: 'lead', progress: 0 },
  );
  useEffect(() => {
    const desk = editor.view.dom.closest('main');
    if (!desk) return;
    const onScroll = (): void => {
      const next = partAtEyeLevel(editor, desk);
      if (next) setInView(next);
    };
    const onCaret = (): void => {
      const next = partOfCaret(editor);
      // Within a part the scrolling leads; a caret that moves must not shake the text beside it.
      if (next) setInView((old) => (old.part === next.part ? old : next));
    };
    // The caret may have moved since this was first drawn.
    if (partOfCaret(editor) === null) onScroll();
    else onCaret();
    desk.addEventListener('scroll', onScroll, { passive: true });
    editor.on('selectionUpdate', onCaret);
    return () => {
      desk.removeEventListener('scroll', onScroll);
      editor.off('selectionUpdate', onCaret);
    };
  }, [editor]);
  return inView;
}
