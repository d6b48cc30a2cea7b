import { TWIPS_PER_MM } from '../../../shared/gongwen/format.ts';
import type { XmlElement } from '../../package/xml-element.ts';

/** Twips (1/20 pt) in each unit of a universal measure (ISO/IEC 29500-1, 22.9.2.15); strict OOXML uses them. */
const TWIPS: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: TWIPS_PER_MM,
};

function measure(value: string | undefined, twipsPerUnit: number): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(pt|pc|pi|in|cm|mm)?$/.exec(value?.trim() ?? '');
  if (!match) return undefined;
  return Number(match[1]) * (TWIPS[match[2] ?? ''] ?? twipsPerUnit);
}

/** A length in twips, from a bare number of twips or a number with a unit; undefined for anything else. */
export const twips = (value: string | undefined): number | undefined => measure(value, 1);

/** A font size in half-points, from a bare number of half-points or a number with a unit. */
export const halfPoints = (value: string | undefined): number | undefined => {
  const size = measure(value, 10);
  return size === undefined ? undefined : size / 10;
};

/** A whole number; undefined for anything else. */
export const integer = (value: string | undefined): number | undefined =>
  /^-?\d+$/.test(value?.trim() ?? '') ? Number(value) : undefined;

/** An on/off property such as w:b: on without a value; undefined when the element is absent. */
export function onOff(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}
