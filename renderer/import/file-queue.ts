import { useMemo, useState } from 'react';

/** Files that came together with one that is read, and wait for their turn. They are kept while this window is open. */
export interface FileQueue {
  files: readonly File[];
  add: (files: readonly File[]) => void;
  /** Takes the first one out. */
  next: () => void;
  clear: () => void;
}

/** The queue of the page. */
export function useFileQueue(): FileQueue {
  const [files, setFiles] = useState<readonly File[]>([]);
  const ways = useMemo(
    () => ({
      add: (more: readonly File[]) => setFiles((now) => [...now, ...more]),
      next: () => setFiles((now) => now.slice(1)),
      clear: () => setFiles([]),
    }),
    [],
  );
  return useMemo(() => ({ files, ...ways }), [files, ways]);
}
