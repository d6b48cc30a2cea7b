import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

const DEFLATED = 8;

/** A part deflated by Node's own zlib: a script that deflates takes several times as long before it is warm. */
class DeflatedPart extends ZipPassThrough {
  override readonly compression = DEFLATED;

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

/** The bytes of a zip archive with these parts in their order, under one date for all. @throws what a part's name breaks */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>, date: Date): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of parts) {
    const part = new DeflatedPart(name);
    part.mtime = date;
    zip.add(part);
    part.push(bytes as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
