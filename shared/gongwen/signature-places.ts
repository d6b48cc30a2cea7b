/** How far 署名 and 成文日期 stand from the right edge, in characters (字). */
export interface SignaturePlaces {
  /** of each line of 署名 */
  offices: number[];
  date: number;
}

/** Joint offices that sign under seals stand side by side, at most so many a row (7.3.5.1). */
const OFFICES_A_ROW = 3;

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[0-9A-Za-z.]/.test(character) ? 0.5 : 1), 0);

/**
 * The lines of 署名: joint offices one under another, or under seals side by side.
 * @param office the offices, parted by 、
 */
export function signatureLines(office: string, sealed: boolean): string[] {
  const offices = office.split('、').filter((name) => name !== '');
  if (!sealed) return offices;
  const rows = Array.from({ length: Math.ceil(offices.length / OFFICES_A_ROW) }, (_, at) =>
    offices.slice(at * OFFICES_A_ROW, (at + 1) * OFFICES_A_ROW),
  );
  return rows.map((row) => row.join('　　'));
}

/** Under a seal: 成文日期 four characters from the right, 署名 centred over it, never over the edge (7.3.5.1). */
function sealedPlaces(lines: readonly string[], date: string): SignaturePlaces {
  const dateWidth = widthOf(date);
  return { offices: lines.map((line) => Math.max(0, 4 + (dateWidth - widthOf(line)) / 2)), date: 4 };
}

/**
 * Without a seal: 署名 two characters from the right, the date's first character two to the right of 署名's first; a
 * date that would come nearer than two characters to the edge stays at two and moves 署名 left
 * (GB/T 9704-2012, 7.3.5.2).
 * @param lines as signatureLines gives them; the date stands under the last
 */
export function signaturePlaces(lines: readonly string[], date: string, sealed: boolean): SignaturePlaces {
  if (sealed) return sealedPlaces(lines, date);
  const [last, dateWidth] = [widthOf(lines.at(-1) ?? ''), widthOf(date)];
  const isLonger = dateWidth > last;
  return {
    offices: lines.map((_, at) => (isLonger && at === lines.length - 1 ? 4 + dateWidth - last : 2)),
    date: isLonger ? 2 : last - dateWidth,
  };
}
