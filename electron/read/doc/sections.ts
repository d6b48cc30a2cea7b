import { type DocStreams, Part, partOf, readPart } from './doc-streams.ts';
import { readPlc } from './plc.ts';
import { readSprms } from './sprms.ts';

const SECTION_BYTES = 12;
/** 2.9.243, Sed.fcSepx: no properties of its own. */
const NONE = 0xffffffff;
const ORIENTATION = 0x301d; // sprmSBOrientation
const TURNED = 2;
const WIDTH = 0xb01f; // sprmSXaPage
const HEIGHT = 0xb020; // sprmSYaPage

/** Whether a section's properties turn its pages on their side; some files do it by the sides of the sheet alone. */
function isLandscape(list: Buffer): boolean {
  let [width, height, isTurned] = [0, 0, false];
  for (const { sprm, value, value16 } of readSprms(list)) {
    if (sprm === ORIENTATION) isTurned = value === TURNED;
    if (sprm === WIDTH) width = value16;
    if (sprm === HEIGHT) height = value16;
  }
  return isTurned || width > height;
}

/** The stretches of the body that lie on pages turned on their side (2.8.26, PlcfSed; 2.9.244, Sepx). */
export function landscapeStretches(streams: DocStreams): { from: number; to: number }[] {
  const { main } = streams;
  return readPart(() => {
    const { places, elements } = readPlc(partOf(streams, Part.sections), SECTION_BYTES);
    return elements.flatMap((section, index) => {
      const at = section.readUInt32LE(2);
      const isTurned = at !== NONE && isLandscape(main.subarray(at + 2, at + 2 + main.readUInt16LE(at)));
      return isTurned ? [{ from: places[index] ?? 0, to: places[index + 1] ?? 0 }] : [];
    });
  }, []);
}
