import AllocationTable from 'word-extractor/lib/ole-allocation-table.js';
import DirectoryTree, { type DirectoryEntry } from 'word-extractor/lib/ole-directory-tree.js';
import { MAX_FILE_BYTES } from '../../../shared/requests.ts';

/** So many of the smallest sectors are in the largest file. */
const MOST_SECTORS = MAX_FILE_BYTES / 512;

/** Where the sectors of a stream are, each in the table's place of the one before. */
function chainFrom(table: readonly number[], start: number): number[] {
  const chain: number[] = [];
  for (let sector: number | undefined = start; sector !== undefined && sector >= 0; sector = table[sector]) {
    if (chain.length > Math.min(table.length, MOST_SECTORS)) throw new Error('The sectors run in a circle');
    chain.push(sector);
  }
  return chain;
}

/** The entries of a storage, a tree of neighbours; `seen` gathers those of the whole file, which has each once. */
function childrenOf(tree: DirectoryTree, { storageDirId }: DirectoryEntry, seen: Set<number>): number[] {
  const children: number[] = [];
  const open = [storageDirId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = tree._entries[id];
    if (!entry) continue;
    if (seen.has(id)) throw new Error('The directory runs in a circle');
    seen.add(id);
    children.push(id);
    open.push(entry.right, entry.left);
  }
  return children;
}

/**
 * Makes word-extractor refuse sectors and directory entries that run in a circle, where it would gather them until
 * memory is full.
 */
export function refuseEndlessChains(): void {
  AllocationTable.prototype.getSecIdChain = function (start) {
    return chainFrom(this._table, start);
  };
  const seen = new Set<number>();
  DirectoryTree.prototype._getChildIds = function (storage) {
    return childrenOf(this, storage, seen);
  };
}
