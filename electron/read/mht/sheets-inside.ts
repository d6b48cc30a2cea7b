import type { MimePart } from './part.ts';
import { decodeBody } from './transfer-encoding.ts';

/** An address as a page means it, from where the page stood; one that leads nowhere as it is. */
const absolute = (address: string, base?: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address;

/** The style sheets that are in the same file as a page, by where they stood (RFC 2557, 4.2) or by their id (RFC 2392). */
export class SheetsInside {
  readonly #sheets = new Map<string, MimePart>();

  constructor(sheets: readonly MimePart[]) {
    for (const sheet of sheets) {
      const place = sheet.headers.get('content-location');
      const id = /^<?([^<>]+)>?$/.exec(sheet.headers.get('content-id') ?? '')?.[1];
      if (place !== undefined) this.#sheets.set(absolute(place), sheet);
      if (id !== undefined) this.#sheets.set(`cid:${id}`, sheet);
    }
  }

  /** The sheet that a page asks for; '' where it is not in the file. */
  at(address: string, page: MimePart): string {
    const sheet = this.#sheets.get(absolute(address.trim(), page.headers.get('content-location')));
    if (!sheet) return '';
    return decodeBody(sheet.body, sheet.headers.get('content-transfer-encoding')).toString('utf8');
  }
}
