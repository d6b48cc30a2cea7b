import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { joinMemories, NO_MEMORY, type ProofreadMemory } from '../../../shared/proofread/ignored.ts';
import { host } from '../../host.ts';
import { changeOwnWords, useOwnWords } from '../../session/own-words.ts';
import { useNotify } from '../../ui/notify.tsx';
import { forgetInWindow, keptInWindow } from './kept-before.ts';

/** What was decided of findings: of this report, and for this office. */
export interface Memory {
  /** null until it is known */
  memory: ProofreadMemory | null;
  words: readonly string[];
  change: (change: (memory: ProofreadMemory) => ProofreadMemory) => void;
  changeWords: (change: (words: readonly string[]) => readonly string[]) => void;
}

const NONE: readonly string[] = [];

/** Brings what an earlier version kept in the window into the data folder, once. */
async function takeFromWindow(id: string): Promise<void> {
  const kept = keptInWindow(id);
  if (!kept) return;
  const memory = joinMemories(await host.call('proofread:get', { id }), { ...kept, absent: [] });
  await host.call('proofread:set', { id, memory });
  await changeOwnWords((words) => [...words, ...kept.words]);
  forgetInWindow(id);
}

/** Reads and keeps what was decided of a report's findings, beside the report. */
export function useMemory(id: string): Memory {
  const notify = useNotify();
  const failed = useCallback((error: unknown) => notify.failed(error, 'proofread'), [notify]);
  const words = useOwnWords(failed);
  const [memory, setMemory] = useState<ProofreadMemory | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback(
    (act: () => Promise<void>): void => {
      turn.current = turn.current.then(act).catch(failed);
    },
    [failed],
  );
  useEffect(
    () =>
      inTurn(async () => {
        setMemory(await host.call('proofread:get', { id }));
        await takeFromWindow(id);
        setMemory(await host.call('proofread:get', { id }));
      }),
    [id, inTurn],
  );
  return useMemo(
    () => ({
      memory,
      words: words ?? NONE,
      change: (change) => {
        setMemory((known) => change(known ?? NO_MEMORY));
        inTurn(async () => {
          try {
            const next = change(await host.call('proofread:get', { id }));
            await host.call('proofread:set', { id, memory: next });
          } finally {
            setMemory(await host.call('proofread:get', { id }));
          }
        });
      },
      changeWords: (change) => inTurn(() => changeOwnWords(change)),
    }),
    [id, inTurn, memory, words],
  );
}
