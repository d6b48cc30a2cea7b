import type { TextKind } from '../levels.ts';
import type { NumberLevel } from './typed-number.ts';

/** A kind of paragraph that no number tells. */
export type UnnumberedKind = Exclude<TextKind, NumberLevel>;

/** By what names of Word's styles and of a page's elements, in small letters, files say that a paragraph is of a kind. */
const NAMES: Record<UnnumberedKind, readonly string[]> = { paragraph: [] };

const KINDS = Object.keys(NAMES) as UnnumberedKind[];

/** The kind that the name of a paragraph's style or element says; null where it says none. */
export const saidKind = (name: string): UnnumberedKind | null =>
  KINDS.find((kind) => NAMES[kind].includes(name.toLowerCase())) ?? null;

/** Whether what is known of a paragraph is its kind. */
export const isUnnumberedKind = (hint: unknown): hint is UnnumberedKind =>
  KINDS.some((kind) => kind === hint);

/** The kind of a paragraph without number, by what its reader knows of it. */
export const unnumberedKind = (hint: unknown): UnnumberedKind =>
  isUnnumberedKind(hint) ? hint : 'paragraph';
