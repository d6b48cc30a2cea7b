/** The sides of the sheet, which may be turned for a section, gathered from control words; in twips. */
export class SheetSides {
  #paper = { width: 0, height: 0, isTurned: false };
  #section = { ...this.#paper };

  /** Whether the section lies on pages turned on their side; some files turn the sheet by its sides alone. */
  get isLandscape(): boolean {
    const { width, height, isTurned } = this.#section;
    return isTurned || width > height;
  }

  /** Takes a control word; those that say nothing of the sheet are passed over. */
  control(word: string, param: number | null): void {
    if (word === 'sectd') this.#section = { ...this.#paper };
    else if (word === 'pgwsxn') this.#section.width = param ?? 0;
    else if (word === 'pghsxn') this.#section.height = param ?? 0;
    else if (word === 'lndscpsxn') this.#section.isTurned = true;
    else if (word === 'paperw') this.#setPaper({ width: param ?? 0 });
    else if (word === 'paperh') this.#setPaper({ height: param ?? 0 });
    else if (word === 'landscape') this.#setPaper({ isTurned: true });
  }

  #setPaper(sides: Partial<{ width: number; height: number; isTurned: boolean }>): void {
    this.#paper = { ...this.#paper, ...sides };
    this.#section = { ...this.#paper };
  }
}
