import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { Place } from '../../shared/report/place.ts';
import { rangeOf, textRanges } from '../document/convert/places.ts';

/** Puts the caret to a place and brings it into view; to the report's beginning when it is gone. */
export function goToPlace(editor: Editor, place: Place): void {
  const { state, view } = editor;
  const { from } = rangeOf(textRanges(state.doc), place) ?? { from: 1 };
  const selection = TextSelection.near(state.doc.resolve(from));
  view.dispatch(state.tr.setSelection(selection));
  view.focus();
  const { node } = view.domAtPos(selection.from);
  const element = node instanceof HTMLElement ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
