import { closeHistory } from '@tiptap/pm/history';
import type { ChainedCommands, Editor } from '@tiptap/react';
import type { Edit } from './edit.ts';

/** Begins a command that 撤销 takes back alone, without the words typed just before it. */
export const separateStep = (editor: Editor): ChainedCommands =>
  editor.chain().command(({ tr }) => {
    closeHistory(tr);
    return true;
  });

/** An edit that 撤销 takes back alone, without the words typed just before it. */
export const separately =
  (edit: Edit): Edit =>
  (tr) =>
    edit(closeHistory(tr));

/** Begins with an edit a command that 撤销 takes back alone. */
export const separateEdit = (editor: Editor, edit: Edit): ChainedCommands =>
  separateStep(editor).command(({ tr }) => edit(tr));

/** Does an edit as a step of its own, and goes to where it was done. */
export const editAndGoThere = (editor: Editor, edit: Edit): boolean =>
  separateEdit(editor, edit).focus().scrollIntoView().run();
