const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/** Blanks in a page's source are one blank; a source line's end inside Chinese text is none. */
export const collapseBlanks = (text: string): string =>
  text.replace(/[ \t\r\n\f]+/g, (blanks, at: number) => {
    const [before, after] = [text[at - 1] ?? '', text[at + blanks.length] ?? ''];
    return blanks.includes('\n') && WIDE.test(before) && WIDE.test(after) ? '' : ' ';
  });

/** A finished line: outer blanks away, blanks and non-breaking blanks in a row one blank. */
export const tidyLine = (text: string): string => text.replace(/[ \t\n\r\f\v\u00A0]+/g, ' ').trim();
