const CELLS = 94;
const FIRST = 0xa1;

/** The rows of GB 2312-80 that hold characters: signs in 1 to 9, hanzi in 16 to 87. */
const isRow = (row: number): boolean => row <= 9 || (row >= 16 && row <= 87);

/** What the decoder's later set (GBK) puts into those rows. */
const LATER = /[ⅰ-ⅹ︐-﹏ɑḿńňǹɡ\uE000-\uF8FF\uFFFD]/u;

function everyCharacter(): Set<string> {
  const bytes: number[] = [];
  for (let row = 1; row <= 87; row += 1)
    for (let cell = 0; isRow(row) && cell < CELLS; cell += 1) bytes.push(FIRST + row - 1, FIRST + cell);
  const text = new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
  return new Set([...text].filter((character) => !LATER.test(character)));
}

let known: Set<string> | undefined;

/**
 * The characters of a text that a font of GB 2312-80 (仿宋_GB2312, 楷体_GB2312) has no shape for, such as 镕, 堃, 喆 and
 * ㎡, each once and in order. Latin letters, digits and blanks are in every font.
 */
export function beyondGb2312(text: string): string[] {
  known ??= everyCharacter();
  const beyond = [...text].filter(
    (character) => !known?.has(character) && !/[\p{Cc}\x20-\x7e]/u.test(character),
  );
  return [...new Set(beyond)];
}
