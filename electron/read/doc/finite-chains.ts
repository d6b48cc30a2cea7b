import AllocationTable from 'word-extractor/lib/ole-allocation-table.js';

/** Makes word-extractor refuse sectors that run in a circle, where it would gather them until memory is full. */
export function refuseEndlessChains(): void {
  AllocationTable.prototype.getSecIdChain = function (this: AllocationTable, start: number): number[] {
    const chain: number[] = [];
    for (
      let sector: number | undefined = start;
      sector !== undefined && sector >= 0;
      sector = this._table[sector]
    ) {
      if (chain.length > this._table.length) throw new Error('The sectors run in a circle');
      chain.push(sector);
    }
    return chain;
  };
}
