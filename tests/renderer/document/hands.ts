import { history, redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { search } from 'prosemirror-search';
import { vi } from 'vitest';
import { trackCarried } from '../../../renderer/document/draw/carried-tracking.ts';
import { drawNumbers } from '../../../renderer/document/draw/numbering.ts';
import { asCommand, type Edit } from '../../../renderer/document/edit/edit.ts';
import { givenBackNumbers } from '../../../renderer/document/edit/given-back-numbers.ts';
import { guardZones } from '../../../renderer/document/edit/guard.ts';
import { tableNeighbours } from '../../../renderer/document/edit/table-neighbours.ts';
import { typedMarks } from '../../../renderer/document/edit/typed-marks.ts';
import { typedNumbers } from '../../../renderer/document/edit/typed-number.ts';
import { blockIds } from '../../../renderer/document/schema/block-ids.ts';

/** The end of a composition is taken over a little after its event. */
const SETTLES_MS = 60;

/** A clerk's hands on the paper, without a screen: what is typed goes the way that the paper's plugins make it go. */
export class Hands {
  state: EditorState;
  composing = false;
  readonly isDestroyed = false;

  /** @param onChange hears of every transaction that was applied */
  constructor(
    doc: Node,
    readonly onChange: (tr: Transaction, state: EditorState) => void = () => {},
  ) {
    this.state = EditorState.create({
      doc,
      plugins: [
        history({ depth: 1000 }),
        guardZones(),
        tableNeighbours(),
        typedNumbers(),
        givenBackNumbers(),
        typedMarks(),
        drawNumbers(),
        blockIds(),
        search(),
        trackCarried(),
      ],
    });
  }

  readonly dispatch = (tr: Transaction): void => {
    const { state, transactions } = this.state.applyTransaction(tr);
    this.state = state;
    for (const each of transactions) this.onChange(each, state);
  };

  /** The plugins take these hands for the view: they use no more of it. */
  get #view(): EditorView {
    return this as unknown as EditorView;
  }

  do(edit: Edit): boolean {
    return asCommand(edit)(this.state, this.dispatch);
  }

  select(from: number, to: number): void {
    const { doc, tr } = this.state;
    const at = (part: number) => doc.resolve(Math.round(part * doc.content.size));
    this.dispatch(tr.setSelection(TextSelection.between(at(from), at(to))));
  }

  type(text: string): void {
    for (const letter of text) this.#typeLetter(letter);
  }

  /** As an input method writes: pinyin first, then the words in its place. */
  compose(text: string): void {
    this.#event('compositionstart');
    this.composing = true;
    const { from, to } = this.state.selection;
    if (this.state.selection.$from.parent.isTextblock) {
      this.dispatch(this.state.tr.insertText('pin', from, to).setMeta('composition', 1));
      this.dispatch(this.state.tr.insertText(text, from, from + 3).setMeta('composition', 1));
    }
    this.composing = false;
    this.#event('compositionend');
    vi.advanceTimersByTime(SETTLES_MS);
  }

  undo(): boolean {
    return undo(this.state, this.dispatch);
  }

  redo(): boolean {
    return redo(this.state, this.dispatch);
  }

  #typeLetter(letter: string): void {
    const { from, to } = this.state.selection;
    const insert = () => this.state.tr.insertText(letter, from, to);
    const isHeard = this.state.plugins.some(
      (plugin: Plugin) =>
        plugin.props.handleTextInput?.call(plugin, this.#view, from, to, letter, insert) === true,
    );
    if (!isHeard) this.dispatch(insert());
  }

  #event(name: 'compositionstart' | 'compositionend'): void {
    for (const plugin of this.state.plugins) {
      const hear = plugin.props.handleDOMEvents?.[name];
      hear?.call(plugin, this.#view, { type: name } as CompositionEvent);
    }
  }
}
