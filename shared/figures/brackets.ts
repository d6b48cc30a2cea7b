/** So many letters before a bracket are more than a phrase has. */
const MOST = 80;

/** What stands before a bracket in which a figure stands goes on behind it: 安全隐患（含重大隐患2处）|76处. */
export class Brackets {
  #outside = '';
  /** Whether the last words ended within a bracket. */
  isInside = false;

  /** @returns the words before a figure, without the bracket that ends in them */
  around(between: string): string {
    const [opens, closes] = [between.search(/[（(]/), between.search(/[）)]/)];
    const isOver = closes >= 0 && (opens < 0 || closes < opens);
    const words = isOver ? this.#outside + between.slice(closes + 1) : between;
    const [, outside] = /^(.*)[（(][^（()）]*$/su.exec(words) ?? [];
    if (outside !== undefined) this.#outside = outside.slice(-MOST);
    else if (isOver) this.#outside = '';
    this.isInside = outside !== undefined || (this.isInside && !isOver);
    return words;
  }
}
