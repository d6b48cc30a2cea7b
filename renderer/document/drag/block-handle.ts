import { closeHistory } from '@tiptap/pm/history';
import { Plugin, type PluginView } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type BlockRange, moveTo, takenAlong } from '../edit/move-to.ts';
import { type DropTarget, drawnBlockAt, dropTargetAt, posOfDrawn } from './drop-target.ts';
import { scrollAlong } from './scroll-along.ts';

/** So far left of its block the handle stands, in pixels. */
const ASIDE = 26;

interface Dragged {
  range: BlockRange;
  target: DropTarget | null;
  stopScrolling: () => void;
}

/** A handle beside the block under the mouse. Dragged, it takes the block, its items or its section along. */
class BlockHandle implements PluginView {
  readonly #view: EditorView;
  readonly #handle: HTMLElement;
  readonly #line: HTMLElement;
  #block: HTMLElement | null = null;
  #dragged: Dragged | null = null;
  #y = 0;

  constructor(view: EditorView) {
    this.#view = view;
    this.#handle = view.dom.ownerDocument.createElement('div');
    this.#handle.className = 'block-handle';
    this.#handle.title = '按住拖动，可以挪到别处（Alt+↑、Alt+↓ 也行）';
    this.#handle.setAttribute('aria-hidden', 'true');
    this.#line = view.dom.ownerDocument.createElement('div');
    this.#line.className = 'drop-line';
    this.#line.hidden = true;
    this.#handle.addEventListener('pointerdown', this.#onPointerDown);
    this.#handle.addEventListener('pointermove', this.#onPointerMove);
    this.#handle.addEventListener('pointerup', this.#onPointerUp);
    this.#handle.addEventListener('pointercancel', this.#cancel);
    this.#handle.addEventListener('mouseleave', this.#onMouseLeave);
    view.dom.addEventListener('mousemove', this.#onMouseMove);
    view.dom.addEventListener('mouseleave', this.#onMouseLeave);
    this.#hide();
  }

  /** What is typed may move or remove the block: the next move of the mouse shows the handle again. */
  update(view: EditorView, before: { doc: EditorView['state']['doc'] }): void {
    if (view.state.doc === before.doc) return;
    this.#cancel();
    this.#hide();
  }

  destroy(): void {
    this.#cancel();
    this.#handle.remove();
    this.#line.remove();
    this.#view.dom.removeEventListener('mousemove', this.#onMouseMove);
    this.#view.dom.removeEventListener('mouseleave', this.#onMouseLeave);
  }

  #hide(): void {
    this.#block = null;
    this.#handle.hidden = true;
  }

  /** Beside the paper in the element that holds it. */
  #place(element: HTMLElement, left: number, y: number): void {
    const parent = this.#view.dom.parentElement;
    if (!parent) return;
    if (element.parentElement !== parent) parent.append(element);
    const around = parent.getBoundingClientRect();
    element.style.left = `${left - around.left}px`;
    element.style.top = `${y - around.top}px`;
    element.hidden = false;
  }

  readonly #onMouseMove = ({ target, clientY, buttons }: MouseEvent): void => {
    if (this.#dragged || buttons !== 0 || !this.#view.editable || !(target instanceof Element)) return;
    const over = target.closest('[data-level]') ?? drawnBlockAt(this.#view, clientY);
    if (over === this.#block) return;
    if (!(over instanceof HTMLElement)) return;
    this.#block = over;
    const { left, top } = over.getBoundingClientRect();
    this.#place(this.#handle, left - ASIDE, top);
  };

  readonly #onMouseLeave = ({ relatedTarget }: MouseEvent): void => {
    const isStill = relatedTarget instanceof Node && this.#view.dom.parentElement?.contains(relatedTarget);
    if (!this.#dragged && !isStill) this.#hide();
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.#block || this.#view.composing || !this.#view.editable) return;
    event.preventDefault();
    this.#handle.setPointerCapture(event.pointerId);
    this.#y = event.clientY;
    this.#dragged = {
      range: takenAlong(this.#view.state.doc, posOfDrawn(this.#view, this.#block)),
      target: null,
      stopScrolling: scrollAlong(this.#view.dom, () => this.#y, this.#aim),
    };
    this.#view.dom.ownerDocument.addEventListener('keydown', this.#onKeyDown, true);
  };

  readonly #aim = (): void => {
    if (!this.#dragged) return;
    const target = dropTargetAt(this.#view, this.#dragged.range, this.#y);
    this.#dragged.target = target;
    if (!target) {
      this.#line.hidden = true;
      return;
    }
    const { left, width } = this.#view.dom.getBoundingClientRect();
    this.#place(this.#line, left + width / 8, target.y);
    this.#line.style.width = `${(width * 3) / 4}px`;
  };

  readonly #onPointerMove = ({ clientY }: PointerEvent): void => {
    if (!this.#dragged) return;
    this.#y = clientY;
    this.#aim();
  };

  readonly #onPointerUp = (): void => {
    const { range, target } = this.#dragged ?? {};
    this.#cancel();
    const { state } = this.#view;
    const tr = closeHistory(state.tr);
    if (range && target && moveTo(range, target.place)(tr)) this.#view.dispatch(tr.scrollIntoView());
    this.#view.focus();
  };

  /** Escape lets go of what is dragged; it closes nothing else meanwhile. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') this.#cancel();
  };

  readonly #cancel = (): void => {
    this.#dragged?.stopScrolling();
    this.#dragged = null;
    this.#line.hidden = true;
    this.#view.dom.ownerDocument.removeEventListener('keydown', this.#onKeyDown, true);
  };
}

/** Blocks of lead and parts are moved by a handle beside them. The five parts have none. */
export const blockHandle = (): Plugin => new Plugin({ view: (view) => new BlockHandle(view) });
