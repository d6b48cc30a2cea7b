/** A figure in a text: where it stands and how it is typed. */
export interface Figure {
  start: number;
  end: number;
  text: string;
}

const FIGURE = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[%％‰]?/g;

/** The figures of a text in order: Arabic numbers of either width, with thousands marks, decimals and per cent. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
