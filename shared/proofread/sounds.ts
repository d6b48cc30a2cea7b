import sounds from './sounds.json' with { type: 'json' };

/** Those that have a sound are all from 一 on. */
const FIRST = 0x4e00;
const LETTERS = 0x5200;
/** So many letters are put together in one call. */
const AT_ONCE = 4096;

/** For each letter the first of those that sound like it; 0 where none does. */
let firsts: Uint16Array | undefined;

function unpack(): Uint16Array {
  const unpacked = new Uint16Array(LETTERS);
  for (const group of sounds.groups.split(' '))
    for (let at = 0; at < group.length; at += 1) unpacked[group.charCodeAt(at) - FIRST] = group.charCodeAt(0);
  return unpacked;
}

/** A text of as many letters, each the first of those that sound like it, tones aside; rare letters, figures and marks stay. */
export function asItSounds(text: string): string {
  firsts ??= unpack();
  let read = '';
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const codes = new Uint16Array(Math.min(AT_ONCE, text.length - from));
    for (let at = 0; at < codes.length; at += 1) {
      const code = text.charCodeAt(from + at);
      codes[at] = (code >= FIRST && firsts[code - FIRST]) || code;
    }
    read += String.fromCharCode(...codes);
  }
  return read;
}
