import { findPersonal } from '../../../../shared/proofread/personal/find-personal.ts';

/** A text without ⟦ and ⟧, between which stands what must be found in it. */
export const marks = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** What must be found in a text. */
export const wanted = (text: string): string[] =>
  [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inner = '']) => inner);

/** What is found in a text, each with its kind. */
export const found = (text: string): string[] =>
  findPersonal(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);
