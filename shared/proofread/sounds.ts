import sounds from './sounds.json' with { type: 'json' };

const LETTERS = 0x1_0000;

/** For each letter the first of those that sound like it; 0 where none does. */
let firsts: Uint16Array | undefined;

function unpack(): Uint16Array {
  const unpacked = new Uint16Array(LETTERS);
  for (const group of sounds.groups.split(' '))
    for (let at = 0; at < group.length; at += 1) unpacked[group.charCodeAt(at)] = group.charCodeAt(0);
  return unpacked;
}

/** A text of as many letters, each the first of those that sound like it, tones aside; rare letters, figures and marks stay. */
export function asItSounds(text: string): string {
  firsts ??= unpack();
  let read = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    read += String.fromCharCode(firsts[code] || code);
  }
  return read;
}
