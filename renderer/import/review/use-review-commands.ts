import { useMemo } from 'react';
import { type Runners, useRunners } from '../../commands.ts';
import type { ReviewView } from './use-review.ts';

/** Lends the page 读到的内容 to the commands. @param onBack leaves it; nothing was saved */
export function useReviewCommands({ act, canUndo, canRedo }: ReviewView, onBack: () => void): void {
  const runners = useMemo<Runners<'review'>>(
    () => ({
      home: { run: onBack },
      undo: { run: () => act({ do: 'undo' }), can: () => canUndo },
      redo: { run: () => act({ do: 'redo' }), can: () => canRedo },
    }),
    [act, canUndo, canRedo, onBack],
  );
  useRunners('review', runners);
}
