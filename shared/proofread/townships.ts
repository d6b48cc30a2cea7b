import townshipsJson from './townships.json' with { type: 'json' };

const KEY = /^(\D+)(\d+)$/;

/** The stems of one group: 白云马 of length 2 are 白云 and 白马. */
function stemsOf(group: string, length: number): string[] {
  const [first = '', ...rest] = group;
  if (length === 1) return [first];
  const size = length - 1;
  return Array.from(
    { length: rest.length / size },
    (_, at) => first + rest.slice(at * size, (at + 1) * size).join(''),
  );
}

function unpack(): Set<string> {
  const names = new Set<string>();
  for (const [key, packed] of Object.entries(townshipsJson.names)) {
    const [, suffix = '', length = ''] = KEY.exec(key) ?? [];
    for (const group of packed.split(' '))
      for (const stem of stemsOf(group, Number(length))) names.add(stem + suffix);
  }
  return names;
}

let unpacked: ReadonlySet<string> | undefined;

/** The names of China's townships: 白马镇, 河东街道. Unpacked on first use. */
export function townships(): ReadonlySet<string> {
  unpacked ??= unpack();
  return unpacked;
}
