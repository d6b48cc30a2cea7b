import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { goToRegionOf } from '../ui/regions.ts';

/** The outline where a panel has taken its place: called back, it stands over the sheet until it has served. */
export function useOutlineOver(): { isOver: boolean; onShow: () => void; onLeave: () => void } {
  const [isOver, setIsOver] = useState(false);
  const actions = useMemo(
    () => ({
      onShow: () => {
        flushSync(() => setIsOver(true));
        goToRegionOf('nav');
      },
      onLeave: () => setIsOver(false),
    }),
    [],
  );
  return { isOver, ...actions };
}
