import type { LeftOutReason } from '../recognise/left-out-reason.ts';
import type { Attributes } from './elements.ts';

/** What a part of a form shows: text of the page, or why that is no text of the paper. */
export interface FormText {
  text: string;
  leftOut?: LeftOutReason;
}

/** Fields whose value shows as text. */
const WRITTEN = /^(?:|text|search|number|date|datetime-local|tel|email|url|month|week|time)$/;
const BUTTONS = /^(?:submit|button|reset)$/;

/** What a field of a form shows: ☑ or ☐, what was typed into it, or what is to be typed; the name of a button. */
export function fieldText(attributes: Attributes): FormText {
  const type = (attributes.get('type') ?? '').toLowerCase();
  const value = attributes.get('value') ?? '';
  if (type === 'checkbox' || type === 'radio') return { text: attributes.has('checked') ? '☑' : '☐' };
  if (BUTTONS.test(type)) return { text: value, leftOut: 'page-control' };
  if (!WRITTEN.test(type)) return { text: '' };
  return value === '' ? { text: attributes.get('placeholder') ?? '', leftOut: 'prompt' } : { text: value };
}

/** An entry that says that one is to be chosen. */
const PROMPT = /^[-—=\s]*(?:请|点击)?选择/;
/** An entry that leads to another page. */
const ADDRESS = /^(?:https?:|\/|\.\.?\/|#|[\w-]+\.(?:s?html?|jsp|aspx?|php)\b)/i;

interface Entry {
  text: string;
  value: string;
}

/** A list to choose from. What is chosen shows; where nothing is, a list that folds up shows its first entry (HTML standard, 4.10.7). */
export class Choice {
  readonly #isMany: boolean;
  readonly #isOpen: boolean;
  readonly #entries: Entry[] = [];
  #chosen: Entry[] = [];
  #first: Entry | null = null;

  constructor(attributes: Attributes) {
    this.#isMany = attributes.has('multiple');
    this.#isOpen = this.#isMany || Number.parseInt(attributes.get('size') ?? '', 10) > 1;
  }

  add(text: string, attributes: Attributes): void {
    const shown = attributes.get('label') || text.trim();
    const entry = { text: shown, value: attributes.get('value') ?? shown };
    this.#entries.push(entry);
    if (attributes.has('selected')) this.#chosen = this.#isMany ? [...this.#chosen, entry] : [entry];
    if (!attributes.has('disabled')) this.#first ??= entry;
  }

  get shown(): FormText {
    const isChosen = this.#chosen.length > 0;
    const folded = this.#first ? [this.#first] : [];
    const entries = isChosen ? this.#chosen : this.#isOpen ? this.#entries : folded;
    const text = entries.map((entry) => entry.text).join('、');
    if (this.#entries.some(({ value }) => ADDRESS.test(value))) return { text, leftOut: 'page-control' };
    if (isChosen) return { text };
    if (this.#isOpen) return { text, leftOut: 'page-control' };
    const isPrompt = entries.some((entry) => entry.value === '' || PROMPT.test(entry.text));
    return isPrompt ? { text, leftOut: 'prompt' } : { text };
  }
}
