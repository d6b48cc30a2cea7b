/** A typeface that headings are set in: 黑体, 楷体 (GB/T 9704-2012, 7.3.3), or any in bold. */
export type Face = 'hei' | 'kai' | 'bold';

const HEI = /^@?(?:方正|华文|文鼎|汉仪)?[^,]{0,4}黑体|^(?:simhei|heiti)/i;
const KAI = /楷体|^(?:simkai|kaiti|stkaiti)/i;

/** The heading's typeface that a font's name and its weight make; null for that of running text. */
export function faceOf(font: string, isBold: boolean): Face | null {
  if (HEI.test(font)) return 'hei';
  if (KAI.test(font)) return 'kai';
  return isBold ? 'bold' : null;
}

/** The one that a line is set in throughout; null where its pieces differ. */
export const commonFace = (faces: readonly (Face | null)[]): Face | null =>
  faces.length > 0 && faces.every((face) => face === faces[0]) ? (faces[0] ?? null) : null;
