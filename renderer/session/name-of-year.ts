/** What a report was called when its year changed, and what it was called then. */
interface Renamed {
  years: readonly [from: number, to: number];
  from: string;
  to: string;
}

/** Follows what a report is called when its year changes: with the year in it, and back again when the change is taken back. */
export class NameOfYear {
  readonly #renamed: Renamed[] = [];

  /** The name after a change of the year: as it was when the same change is taken back, else with the first year in it moved. */
  next(name: string, from: number, to: number): string {
    const back = this.#renamed.findLast(
      (one) => one.to === name && one.years[0] === to && one.years[1] === from,
    );
    if (back) return back.from;
    const moved = name.replace(String(from), String(to));
    if (moved !== name) this.#renamed.push({ years: [from, to], from: name, to: moved });
    return moved;
  }
}
