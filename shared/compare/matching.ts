/** For each line of the older text the place of what became of it in the newer one, or -1; and the other way round. */
export class Matching {
  readonly after: number[];
  readonly before: number[];

  constructor(sizeBefore: number, sizeAfter: number) {
    this.after = Array(sizeBefore).fill(-1);
    this.before = Array(sizeAfter).fill(-1);
  }

  isFree(before: number, after: number): boolean {
    return this.after[before] === -1 && this.before[after] === -1;
  }

  pair(before: number, after: number): void {
    this.after[before] = after;
    this.before[after] = before;
  }

  unpair(before: number, after: number): void {
    this.after[before] = -1;
    this.before[after] = -1;
  }

  /** In the order of the older text. */
  pairs(): { before: number; after: number }[] {
    return this.after.flatMap((after, before) => (after < 0 ? [] : [{ before, after }]));
  }
}
