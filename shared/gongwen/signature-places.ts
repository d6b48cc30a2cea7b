/** How far 署名 and 成文日期 stand from the right edge, in characters (字). */
export interface SignatureIndents {
  office: number;
  date: number;
}

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[0-9A-Za-z.]/.test(character) ? 0.5 : 1), 0);

/**
 * Without a seal: 署名 two characters from the right, the date's first character two to the right of 署名's first; a
 * date that would come nearer than two characters to the edge stays at two and moves 署名 left
 * (GB/T 9704-2012, 7.3.5.2).
 */
export function signatureIndents(office: string, date: string): SignatureIndents {
  const [officeWidth, dateWidth] = [widthOf(office), widthOf(date)];
  if (officeWidth >= dateWidth) return { office: 2, date: officeWidth - dateWidth };
  return { office: 4 + dateWidth - officeWidth, date: 2 };
}
