const KEY = 'comment-author';
const NO_ONE = '经办人';

/** Whose comments are written here. */
export function readAuthor(): string {
  try {
    return localStorage.getItem(KEY) ?? NO_ONE;
  } catch {
    return NO_ONE;
  }
}

/** Keeps it for the next time. */
export function keepAuthor(author: string): void {
  try {
    localStorage.setItem(KEY, author);
  } catch (error) {
    // A browser that keeps nothing: it is asked for again.
    if (!(error instanceof DOMException)) throw error;
  }
}
