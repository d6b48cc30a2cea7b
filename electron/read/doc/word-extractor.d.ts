declare module 'word-extractor/lib/buffer-reader.js' {
  class BufferReader {
    constructor(buffer: Buffer);
  }

  // biome-ignore lint/style/noDefaultExport: what the library exports
  export { BufferReader as default };
}

declare module 'word-extractor/lib/ole-allocation-table.js' {
  class AllocationTable {
    _table: number[];
    getSecIdChain(start: number): number[];
  }

  // biome-ignore lint/style/noDefaultExport: what the library exports
  export { AllocationTable as default };
}

declare module 'word-extractor/lib/ole-directory-tree.js' {
  /** An entry of the directory; the others by their numbers, -1 for none. */
  export interface DirectoryEntry {
    left: number;
    right: number;
    storageDirId: number;
  }

  class DirectoryTree {
    _entries: DirectoryEntry[];
    _getChildIds(storage: DirectoryEntry): number[];
  }

  // biome-ignore lint/style/noDefaultExport: what the library exports
  export { DirectoryTree as default };
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js';

  /** A run of text: where it stands in the text (cp) and in the WordDocument stream (file position, in bytes). */
  export interface Piece {
    text: string;
    startCp: number;
    length: number;
    startFilePos: number;
    size: number;
    bpc: 1 | 2;
  }

  /** An OLE compound file that was opened, with its streams by name. */
  export interface CompoundDocument {
    _rootStorage: { _dirEntry: { streams: Record<string, unknown> } };
  }

  class WordOleExtractor {
    protected _pieces: Piece[];
    protected _boundaries: Record<
      'ccpText' | 'ccpFtn' | 'ccpHdd' | 'ccpAtn' | 'ccpEdn' | 'ccpTxbx' | 'ccpHdrTxbx',
      number
    >;
    protected _taggedHeaders: { type: string; text: string }[];
    extract(reader: BufferReader): Promise<unknown>;
    protected extractWordDocument(document: CompoundDocument, main: Buffer): Promise<unknown>;
    protected documentStream(document: CompoundDocument, name: string): Promise<unknown>;
    protected streamBuffer(stream: unknown): Promise<Buffer>;
    protected writeBookmarks(main: Buffer, table: Buffer): void;
    protected writePieces(main: Buffer, table: Buffer): void;
    protected writeCharacterProperties(main: Buffer, table: Buffer): void;
    protected writeParagraphProperties(main: Buffer, table: Buffer): void;
    protected buildDocument(): unknown;
  }

  // biome-ignore lint/style/noDefaultExport: what the library exports
  export { WordOleExtractor as default };
}
