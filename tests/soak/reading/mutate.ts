import { unzipSync, zipSync } from 'fflate';

type Pick = (below: number) => number;

const HOSTILE = [
  '\0',
  '\uFFFD',
  '（一）',
  '<',
  '>',
  '&#x0;',
  '{\\',
  '}',
  '[',
  '*',
  '\\u-10178?',
  '\u202E',
  '𠮷',
  ']]>',
  '\r',
  '|',
];

/** A copy of bytes with some of them changed in one of ten ways: flipped, cut, doubled, swapped, put in, set to one value … */
function mutateOnce(bytes: Uint8Array, pick: Pick): Uint8Array {
  const at = pick(bytes.length + 1);
  const length = 1 + pick(64);
  const put = (what: Uint8Array, over = 0): Uint8Array =>
    Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at + over)]);
  switch (pick(10)) {
    case 0:
      return bytes.map((byte, place) => (place === at ? byte ^ (1 << pick(8)) : byte));
    case 1:
      return bytes.slice(0, at);
    case 2:
      return put(new Uint8Array(), length);
    case 3:
      return put(bytes.slice(at, at + length));
    case 4:
      return put(new TextEncoder().encode(HOSTILE[pick(HOSTILE.length)] ?? ''));
    case 5:
      return bytes.map((byte, place) => (place >= at && place < at + length ? 0 : byte));
    case 6:
      return bytes.map((byte, place) => (place >= at && place < at + 4 ? 255 : byte));
    case 7:
      return put(
        Uint8Array.from({ length }, () => pick(256)),
        length,
      );
    case 8: {
      const other = pick(bytes.length + 1);
      return put(bytes.slice(other, other + length), length);
    }
    default:
      return bytes.map((byte, place) => (place === at ? pick(256) : byte));
  }
}

function mutateSome(bytes: Uint8Array, pick: Pick): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + pick(6); left > 0; left -= 1) mutated = mutateOnce(mutated, pick);
  return mutated;
}

/** A file with a few faults in it: in its bytes, or where it is a zip half of the time in those of one of its parts. */
export function mutate(bytes: Uint8Array, pick: Pick): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || pick(2) === 0) return mutateSome(bytes, pick);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = pick(2) === 0 ? 'word/document.xml' : (names[pick(names.length)] ?? '');
  return zipSync({ ...parts, [name]: mutateSome(parts[name] ?? new Uint8Array(), pick) });
}
