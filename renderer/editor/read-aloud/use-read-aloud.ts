import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  rangeToSpeak,
  type SpokenStretch,
  spokenStretches,
} from '../../document/convert/spoken-stretches.ts';
import { drawSpoken, pointToSpoken, spokenKey } from '../../document/draw/spoken.ts';
import { Reader, type ReaderState } from './reader.ts';
import { findVoice, onLocalVoice } from './voices.ts';

/** What the bar of 朗读 shows: it is closed, looks for a voice, has none or nothing to read, or reads. */
export type ReadingShown = 'closed' | 'looking' | 'no-voice' | 'nothing' | ReaderState;

/** 朗读 of the paper, and the ways to lead it. */
export interface ReadAloud {
  shown: ReadingShown;
  /** 1 for the voice's own */
  rate: number;
  /** Reads what is selected, else the part with the caret; while it reads, pauses and goes on. */
  onToggle: () => void;
  onStep: (by: 1 | -1) => void;
  onRate: (rate: number) => void;
  onClose: () => void;
}

/** What is read of an editor's paper, kept in step with its edits. */
function reading(editor: Editor) {
  let range = rangeToSpeak(editor.state.doc, editor.state.selection);
  return {
    stretches: (): SpokenStretch[] => spokenStretches(editor.state.doc, range),
    remap: (map: (pos: number) => number): void => {
      range = { from: map(range.from), to: map(range.to) };
    },
  };
}

/** @param onAsked called when the bar opens; must bring the paper into sight */
export function useReadAloud(editor: Editor, onAsked: () => void): ReadAloud {
  const [shown, setShown] = useState<ReadingShown>('closed');
  const [rate, setRate] = useState(1);
  const reader = useRef<Reader | null>(null);
  const wanted = useRef(0);
  const isOpen = shown !== 'closed';

  useEffect(() => {
    if (!isOpen) return;
    editor.registerPlugin(drawSpoken());
    return () => void (editor.isDestroyed || editor.unregisterPlugin(spokenKey));
  }, [editor, isOpen]);

  const end = useCallback((): void => {
    wanted.current += 1;
    reader.current?.stop();
    reader.current = null;
  }, []);
  useEffect(() => end, [end]);

  const begin = useCallback(async (): Promise<void> => {
    end();
    const mine = wanted.current;
    onAsked();
    setShown('looking');
    const speech = window.speechSynthesis;
    const voice = await findVoice(speech);
    if (mine !== wanted.current) return;
    const read = reading(editor);
    if (!voice || read.stretches().length === 0) {
      setShown(voice ? 'nothing' : 'no-voice');
      return;
    }
    const onTransaction = ({ transaction }: { transaction: Transaction }): void => {
      if (!transaction.docChanged) return;
      const map = (pos: number): number => transaction.mapping.map(pos);
      read.remap(map);
      reader.current?.remap(map);
    };
    editor.on('transaction', onTransaction);
    reader.current = new Reader({
      ...{ speech, voice, rate, stretches: read.stretches },
      onStretch: (stretch) => editor.isDestroyed || pointToSpoken(editor.view, stretch),
      onState: (state) => {
        if (state === 'ended' || state === 'failed') editor.off('transaction', onTransaction);
        if (mine === wanted.current) setShown(state);
      },
    });
    reader.current.start();
  }, [editor, onAsked, end, rate]);

  useEffect(() => {
    if (shown !== 'no-voice') return;
    return onLocalVoice(window.speechSynthesis, () => void begin());
  }, [shown, begin]);

  return useMemo<ReadAloud>(() => {
    const isGoing = shown === 'reading' || shown === 'paused';
    return {
      ...{ shown, rate },
      onToggle: () => (isGoing ? reader.current?.toggle() : void begin()),
      onStep: (by) => reader.current?.step(by),
      onRate: (next) => {
        setRate(next);
        reader.current?.setRate(next);
      },
      onClose: () => {
        end();
        setShown('closed');
        editor.view.focus();
      },
    };
  }, [shown, rate, begin, end, editor]);
}
