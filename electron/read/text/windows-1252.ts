import { FAULT } from './decode-text.ts';

/** 0x80 to 0x9F, where Windows has signs and Latin-1 controls. Node 20 decodes them as Latin-1 (nodejs/node#56542). */
const SIGNS = [...`€${FAULT}‚ƒ„…†‡ˆ‰Š‹Œ${FAULT}Ž${FAULT}${FAULT}‘’“”•–—˜™š›œ${FAULT}žŸ`];

/** The text of bytes in Windows' Western code page. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
