const LINE =
  /^(?:<(p|h[234])>[^<]*<\/\1>|<\/?table>|<tr>(?:<td(?: (?:col|row)span="\d+"){0,2}>(?:[^<]*|(?:<p>[^<]*<\/p>)+)<\/td>)*<\/tr>|)$/;

/** Whether a page is the piece that `publicHtml` writes, and a website's editor took as it is: none of its tables lays it out. */
export const isPublicPage = (page: string): boolean =>
  /^<h3>/m.test(page) && page.split(/\r?\n/).every((line) => LINE.test(line));
