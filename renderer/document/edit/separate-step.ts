import { closeHistory } from '@tiptap/pm/history';
import type { ChainedCommands, Editor } from '@tiptap/react';

/** Begins a command that 撤销 takes back alone, without the words typed just before it. */
export const separateStep = (editor: Editor): ChainedCommands =>
  editor.chain().command(({ tr }) => {
    closeHistory(tr);
    return true;
  });
