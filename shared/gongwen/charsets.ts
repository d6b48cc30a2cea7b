interface Charset {
  label: 'gb2312' | 'gbk';
  leads: readonly [first: number, last: number];
  firstTrail: number;
  /** what the decoder gives beyond the set: private characters, and what later sets put into this one's rows */
  foreign: RegExp;
  /** bytes that begin no character of the set */
  isUnused: (lead: number) => boolean;
}

const FIRST_ROW = 0xa0;

/** The rows of GB 2312-80 that hold characters: signs in 1 to 9, hanzi in 16 to 87. */
const isEmptyRow = (lead: number): boolean => lead - FIRST_ROW > 9 && lead - FIRST_ROW < 16;

const GB2312: Charset = {
  label: 'gb2312',
  leads: [FIRST_ROW + 1, FIRST_ROW + 87],
  firstTrail: 0xa1,
  foreign: /[ⅰ-ⅹ︐-﹏ɑḿńňǹɡ\uE000-\uF8FF\uFFFD]/u,
  isUnused: isEmptyRow,
};

const GBK: Charset = {
  label: 'gbk',
  leads: [0x81, 0xfe],
  firstTrail: 0x40,
  foreign: /[\p{Cc}\x20-\x7e\uE000-\uF8FF\uFFFD]/u,
  isUnused: () => false,
};

function charactersOf({ label, leads: [first, last], firstTrail, foreign, isUnused }: Charset): Set<string> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = firstTrail; !isUnused(lead) && trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  const text = new TextDecoder(label).decode(Uint8Array.from(bytes));
  return new Set([...text].filter((character) => !foreign.test(character)));
}

/** Made on first use: most texts never ask for GBK. */
const holds = (charset: Charset): ((character: string) => boolean) => {
  let characters: Set<string> | undefined;
  return (character) => {
    characters ??= charactersOf(charset);
    return characters.has(character);
  };
};

/** Whether a font of GB 2312-80 (仿宋_GB2312, 楷体_GB2312) has a character; Latin letters and digits not counted. */
export const isInGb2312 = holds(GB2312);

/** Whether a font of GBK (仿宋, 楷体 and 黑体 of Windows, Founder's _GBK) has a character; Latin not counted. */
export const isInGbk = holds(GBK);
