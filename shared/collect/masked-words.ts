/** Words without their numbers and gaps, which are others in another year or when a gap is filled. */
export const maskedWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/【待补[^【】]{0,80}】|\d[\d,.]*/g, '#')
    .replace(/\s/g, '');
