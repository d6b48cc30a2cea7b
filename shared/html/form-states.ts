import type { Attributes } from './elements.ts';

/** Fields whose value shows as text. */
const WRITTEN = /^(?:|text|number|date|tel|email|url|month|week|time)$/;

/** What a field of a form shows: ☑ or ☐, or what was typed into it. */
export function fieldText(attributes: Attributes): string {
  const type = (attributes.get('type') ?? '').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return attributes.has('checked') ? '☑' : '☐';
  return WRITTEN.test(type) ? (attributes.get('value') ?? '') : '';
}

/** The entries of a list to choose from: only what is chosen shows. */
export class Choice {
  readonly #chosen: string[] = [];

  add(text: string, attributes: Attributes): void {
    if (attributes.has('selected')) this.#chosen.push(text.trim());
  }

  get text(): string {
    return this.#chosen.join('、');
  }
}
