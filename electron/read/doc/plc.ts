import { WorkLeft } from '../docx/work-left.ts';

/** A table of places in a text with what belongs to each ([MS-DOC] 2.2.2, PLC). */
export interface Plc {
  /** One more than there are elements: the last one ends the text of the last. */
  places: number[];
  elements: Buffer[];
}

/** No report has so many notes, boxes, sections or headers. */
const MOST_ELEMENTS = 20_000;

/**
 * @param elementBytes how long what belongs to a place is
 * @throws AppError too-large
 */
export function readPlc(plc: Buffer, elementBytes: number): Plc {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + elementBytes)));
  new WorkLeft(MOST_ELEMENTS).take(count);
  const dataAt = (count + 1) * 4;
  return {
    places: plc.length < 4 ? [] : Array.from({ length: count + 1 }, (_, at) => plc.readUInt32LE(at * 4)),
    elements: Array.from({ length: count }, (_, at) =>
      plc.subarray(dataAt + at * elementBytes, dataAt + (at + 1) * elementBytes),
    ),
  };
}
